import { expect, test } from "vitest";
import { isOutside } from "../../src/report/outside.ts";
import { always } from "../metrics/measure.ts";

const context = { ...always, range: { from: 10, to: 20 }, asOf: 15 };

test.each([
  ["before the range", 9, true],
  ["at its start", 10, false],
  ["at the clock", 15, false],
  ["after the clock, which nobody knew of then", 16, true],
  ["at the end of the range", 20, true],
  ["at no time", undefined, false],
])("%s", (_, instant, outside) => expect(isOutside(instant, context)).toBe(outside));

test("a clock behind the range cuts nothing off", () => {
  expect(isOutside(19, { ...context, asOf: 100 })).toBe(false);
  expect(isOutside(20, { ...context, asOf: 100 })).toBe(true);
});
