import { expect, test } from "vitest";
import { bar } from "../../../src/render/document/bar.ts";

test.each([
  ["an eighth of 20 columns", 0.125, "██▌"],
  ["what is not nothing", 1e-9, "▏"],
  ["nothing", 0, ""],
  ["never longer than the longest", Number.POSITIVE_INFINITY, "█".repeat(20)],
])("%s", (_, fraction, expected) => {
  expect(bar(fraction)).toBe(expected);
});
