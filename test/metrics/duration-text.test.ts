import { expect, test } from "vitest";
import { durationText } from "../../src/metrics/duration-text.ts";
import { day, hour, minute, second } from "./measure.ts";

test.each([
  [0, "0 s"],
  [1500, "1.5 s"],
  [5 * second, "5 s"],
  [minute, "60 s"],
  [90 * second, "90 s"],
  [2 * minute, "2 min"],
  [hour, "60 min"],
  [90 * minute, "90 min"],
  [day, "24 h"],
  [72 * hour, "3 d"],
  [7 * day, "7 d"],
])("%i ms is %s", (milliseconds, text) => {
  expect(durationText(milliseconds)).toBe(text);
});
