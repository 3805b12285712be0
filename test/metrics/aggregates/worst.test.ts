import fc from "fast-check";
import { expect, test } from "vitest";
import { Worst, type WorstOne } from "../../../src/metrics/aggregates/worst.ts";

const worstOf = (ones: readonly WorstOne[]) => {
  const worst = new Worst((one, other) => one > other);
  for (const one of ones) worst.add(one);
  return worst;
};

const ones = fc.array(
  fc.record({ conversation: fc.constantFrom("A", "B", "C"), value: fc.nat(4), text: fc.constantFrom("", "x") }),
  { maxLength: 12 },
);

test("keeps the five worst, level ones by id", () => {
  const list = worstOf([3, 9, 1, 9, 4, 7, 8].map((value, index) => ({ conversation: `T-${index}`, value }))).list;
  expect(list.map(({ conversation, value }) => [conversation, value])).toEqual([
    ["T-1", 9],
    ["T-3", 9],
    ["T-6", 8],
    ["T-5", 7],
    ["T-4", 4],
  ]);
});

test("whatever the order in which they come, and however they are divided", () => {
  fc.assert(
    fc.property(ones, ones, (some, others) => {
      const merged = worstOf(some);
      merged.merge(worstOf(others));
      expect(merged.list).toEqual(worstOf([...others, ...some].reverse()).list);
    }),
  );
});
