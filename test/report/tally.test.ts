import fc from "fast-check";
import { expect, test } from "vitest";
import { Tally } from "../../src/report/tally.ts";

const names = fc.array(fc.constantFrom("", "a", "b", "c"), { maxLength: 20 });
const tallyOf = (list: readonly string[]) => {
  const tally = new Tally();
  for (const name of list) tally.add(name);
  return tally;
};

test("counts names, in alphabetical order", () => {
  expect(Object.entries(tallyOf(["b", "a", "b", "b", "a"]).toRecord())).toEqual([
    ["a", 2],
    ["b", 3],
  ]);
});

test("merged, two tallies are that of both lists", () => {
  fc.assert(
    fc.property(names, names, (some, others) => {
      const merged = tallyOf(some);
      merged.merge(tallyOf(others));
      expect(merged.toRecord()).toEqual(tallyOf([...others, ...some]).toRecord());
    }),
  );
});

test("several at once", () => {
  const tally = tallyOf(["a"]);
  tally.add("a", 4);
  expect(tally.toRecord()).toEqual({ a: 5 });
});

test("all of one name: something, and nothing else that was not taken out again", () => {
  const tally = tallyOf(["a", "a", "b"]);
  expect([tallyOf([]).isAllOf("a"), tally.isAllOf("a")]).toEqual([false, false]);
  tally.subtract(tallyOf(["b"]));
  expect([tally.isAllOf("a"), tally.isAllOf("b")]).toEqual([true, false]);
});
