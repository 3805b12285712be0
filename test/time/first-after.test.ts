import fc from "fast-check";
import { expect, test } from "vitest";
import { firstAfter, itemsWithin } from "../../src/time/first-after.ts";

const sorted = fc.array(fc.integer({ min: 0, max: 9 })).map((numbers) => numbers.toSorted((one, other) => one - other));
const instant = fc.integer({ min: -1, max: 10 });

test("where those begin that are later than an instant", () => {
  fc.assert(
    fc.property(sorted, instant, (instants, one) => {
      expect(firstAfter(instants, one, (each) => each)).toBe(instants.filter((each) => each <= one).length);
    }),
  );
});

test("those after one instant, up to another and with it", () => {
  fc.assert(
    fc.property(sorted, instant, instant, (instants, after, until) => {
      const items = instants.map((at) => ({ at }));
      expect(itemsWithin(items, after, until)).toEqual(items.filter(({ at }) => at > after && at <= until));
    }),
  );
});
