import { expect, test } from "vitest";
import { tellsOrder } from "../../../src/formats/timestamps/tells-order.ts";

test.each([
  ["13/03/2026 09:15", true],
  ["Mon, 3/13/26 4:05 PM", true],
  ["12.12.2026", false],
  ["1-2-26", false],
  ["13/14/2026", false],
  ["2026-13-03", undefined],
  ["13 March 2026", undefined],
  ["13:03:20", undefined],
  ["12.03.2026, 08.15", false],
  ["10.0.3.17", undefined],
  ["10.12.14.17", undefined],
  ["2.4.1", undefined],
  ["", undefined],
])("%j: %s", (text, tells) => {
  expect(tellsOrder(text)).toBe(tells);
});
