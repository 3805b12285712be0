import fc from "fast-check";
import { expect, test } from "vitest";
import { sparkline } from "../../../src/render/document/sparkline.ts";

test.each([
  ["one level for each eighth", [0, 1, 2, 3, 4, 5, 6, 7], "▁▂▃▄▅▆▇█"],
  ["from the lowest to the highest, not from 0", [100, 107, 103], "▁█▄"],
  ["below 0 too", [-7, 0, -3], "▁█▅"],
  ["nothing is a dot, and no 0", [7, null, 0], "█·▁"],
  ["what never changes lies in the middle", [3, 3, null, 3], "▄▄·▄"],
  ["one number goes nowhere", [null, 3, null], ""],
  ["none", [], ""],
] as const)("%s", (_, numbers, line) => expect(sparkline(numbers)).toBe(line));

test("has a sign for each number, the tallest for the highest", () => {
  const numbers = fc.array(fc.option(fc.integer()), { maxLength: 40 });
  fc.assert(
    fc.property(numbers, (values) => {
      const line = sparkline(values);
      const known = values.filter((value) => value !== null);
      expect(line).toHaveLength(known.length < 2 ? 0 : values.length);
      if (new Set(known).size < 2) return;
      expect(line[values.indexOf(Math.max(...known))]).toBe("█");
      expect(line[values.indexOf(Math.min(...known))]).toBe("▁");
    }),
  );
});
