import { expect, test } from "vitest";
import { tellsOrder } from "../../../src/formats/timestamps/tells-order.ts";

test.each([
  ["13/03/2026 09:15", "day-first"],
  ["Mon, 3/13/26 4:05 PM", "month-first"],
  ["31.12.2026", "day-first"],
  ["12.12.2026", "either"],
  ["1-2-26", "either"],
  ["12.03.2026, 08.15", "either"],
  ["13.03.26, 08.15", "day-first"],
  ["13/14/2026", undefined],
  ["45/03/2026", undefined],
  ["2026-13-03", undefined],
  ["13 March 2026", undefined],
  ["13:03:20", undefined],
  ["13.03.20", undefined],
  ["10.0.3.17", undefined],
  ["10.12.14.17", undefined],
  ["2.4.1", undefined],
  ["", undefined],
])("%j: %s", (text, tells) => {
  expect(tellsOrder(text)).toBe(tells);
});
