import fc from "fast-check";
import { expect, test } from "vitest";
import { formatOf } from "../../src/language/format.ts";

const { change: changed } = formatOf("en");

test.each([
  [-0.1244, "relative", "seconds", "▼ -12.4%"],
  [0.5, "relative", "count", "▲ +50.0%"],
  [12.345, "relative", "seconds", "▲ +1,235%"],
  [0, "relative", "count", "0.0%"],
  [0.0004, "relative", "count", "▲ <0.1%"],
  [-0.0004, "relative", "count", "▼ <0.1%"],
  [0.03, "difference", "ratio", "▲ +3.0 pp"],
  [-0.306, "difference", "ratio", "▼ -30.6 pp"],
  [0.0001, "difference", "ratio", "▲ <0.1 pp"],
  [0, "difference", "ratio", "0.0 pp"],
  [50.757, "difference", "score", "▲ +50.76"],
  [-0.004, "difference", "score", "▼ <0.01"],
] as const)("%d, %s, of a %s: %s", (change, kind, unit, text) => {
  expect(changed(change, kind, unit)).toBe(text);
});

test("the arrow tells the direction, and only a standstill has none", () => {
  const changes = fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e6, max: 1e6 });
  const kinds = fc.constantFrom("relative" as const, "difference" as const);
  fc.assert(
    fc.property(changes, kinds, fc.constantFrom("ratio", "score", "seconds"), (change, kind, unit) => {
      const [first] = changed(change, kind, unit);
      expect(first).toBe(change > 0 ? "▲" : change < 0 ? "▼" : "0");
    }),
  );
});
