import { expect, test } from "vitest";
import { inferTimeColumn } from "../../../src/formats/timestamps.ts";
import { zone } from "../../../src/time/zone.ts";
import { readText } from "./read.ts";

const settings = { zone: zone("UTC"), latest: Date.UTC(2026, 11, 1) };
const other = "1767323045";

function readAfter(texts: readonly string[]): number {
  const inference = inferTimeColumn(["2026-01-02T03:04:05Z"], settings);
  if (!inference.ok) throw new Error(inference.message);
  for (const text of texts) readText(inference.column, text);
  return readText(inference.column, other);
}

const distinct = (count: number): readonly string[] => Array.from({ length: count }, (_, index) => `ticket ${index}`);

test("what is no time, or none that is plausible, is no other spelling", () => {
  expect(readAfter(["soon", "-", "2026-02-30 10:00", "9999-12-31", "1989-12-31"])).toBe(1_767_323_045_000);
});

test("is looked for in a thousand texts", () => {
  expect(readAfter(distinct(999))).toBe(1_767_323_045_000);
  expect(readAfter(distinct(1000))).toBeNaN();
});

test("the same text counts once, however often it stands there", () => {
  expect(readAfter(Array.from({ length: 2000 }, () => "soon"))).toBe(1_767_323_045_000);
});
