import { expect, test } from "vitest";
import { type CellUnit, exactCell, momentCell, numberCell } from "../../../src/render/xlsx/numbers.ts";

test.each<[number, CellUnit, object]>([
  [90, "seconds", { value: 90 / 86_400, format: "[h]:mm:ss" }],
  [0.25, "ratio", { value: 0.25, format: "0.0%" }],
  [-0.1, "relative", { value: -0.1, format: "+0.0%;-0.0%;0.0%" }],
  [-0.125, "points", { value: -12.5, format: '+0.0" pp";-0.0" pp";0.0" pp"' }],
  [1204, "count", { value: 1204, format: "#,##0" }],
  [38.5, "count", { value: 38.5, format: "#,##0.00" }],
  [4.5, "score", { value: 4.5, format: "0.00" }],
  [25_000, "money", { value: 25_000, format: "#,##0.00" }],
])("%d in %s", (number, unit, cell) => {
  expect(numberCell(number, unit)).toEqual(cell);
});

test("no number is no cell, and 0 is one", () => {
  expect([numberCell(null, "ratio"), numberCell(undefined, "seconds")]).toEqual([undefined, undefined]);
  expect(numberCell(0, "seconds")?.value).toBe(0);
});

test("an instant is the day of the wall clock, numbered from 30 December 1899", () => {
  const noonInJakarta = "2026-03-02T05:00:00.000Z";
  expect(momentCell(noonInJakarta, () => 7 * 3_600_000)).toEqual({ value: 46_083.5, format: "yyyy-mm-dd hh:mm:ss" });
});

test.each([
  [900, "seconds", "[h]:mm:ss"],
  [900.4, "seconds", "[h]:mm:ss.000"],
  [0.9995, "ratio", "0.0###%"],
  [40, "count", "#,##0"],
  [2.3456, "count", "#,##0.00##"],
  [4.25, "score", "0.00##"],
  [12_500, "money", "#,##0.00##"],
] as const)("%d in %s does not look rounded", (number, unit, format) => {
  expect(exactCell(number, unit)).toEqual({ ...numberCell(number, unit), format });
});

test("how far two shares lie apart is told in percentage points, without a sign", () => {
  expect(numberCell(0.125, "distance")).toEqual({ value: 12.5, format: '0.0" pp"' });
  expect(exactCell(0.125, "distance")).toEqual({ value: 12.5, format: '0.0###" pp"' });
  expect(exactCell(null, "distance")).toBeUndefined();
});
