import { expect, test } from "vitest";
import { priorityOf } from "../../../src/formats/values/priorities.ts";

test.each([
  ["Low", "low"],
  ["Rendah", "low"],
  ["2 normal", "normal"],
  ["Medium", "normal"],
  ["Sedang", "normal"],
  ["Menengah", "normal"],
  ["Biasa", "normal"],
  ["Segera", "urgent"],
  ["Tinggi", "high"],
  ["1 - Critical", "urgent"],
  ["Mendesak", "urgent"],
  ["Darurat", "urgent"],
  ["Kritis", "urgent"],
  ["P1", "P1"],
  ["not_priority", "not_priority"],
])("%s is %s", (text, priority) => {
  expect(priorityOf(text)).toBe(priority);
});

test("a blank text is none", () => {
  expect(priorityOf("")).toBeUndefined();
});
