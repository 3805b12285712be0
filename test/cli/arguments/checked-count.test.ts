import { expect, test } from "vitest";
import { checkedCount } from "../../../src/cli/arguments/checked-count.ts";

const checked = (text: string) => checkedCount(text, "--min-n", "observations", 30);

test("a count is a whole number from 1 on", () => {
  expect([checked("1"), checked("0040")]).toEqual([1, 40]);
});

test.each(["", "0", "-1", "1.5", "1e3", " 2", "9007199254740993"])("%j is none", (text) => {
  expect(() => checked(text)).toThrow(`--min-n takes a number of observations, not "${text}"`);
});
