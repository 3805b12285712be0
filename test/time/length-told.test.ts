import { expect, test } from "vitest";
import { lengthTold } from "../../src/time/length-told.ts";

test("a time without seconds stands for its minute", () => {
  expect(lengthTold(120_000)).toBe(60_000);
  expect(lengthTold(121_000)).toBe(1);
  expect(lengthTold(120_500)).toBe(1);
});
