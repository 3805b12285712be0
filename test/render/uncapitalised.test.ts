import { expect, test } from "vitest";
import { uncapitalised } from "../../src/render/uncapitalised.ts";

test.each([
  ["Reply time", "reply time"],
  ["Waktu respons pertama", "waktu respons pertama"],
  ["CSAT", "CSAT"],
  ["A reply", "a reply"],
  ["", ""],
])("%j within a sentence is %j", (title, text) => {
  expect(uncapitalised(title)).toBe(text);
});
