import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { groupByConversation, sortGroup } from "../../src/model/grouping.ts";
import type { Log } from "../../src/model/log-entries.ts";

const logOf = (conversations: readonly number[]): Log => ({
  length: conversations.length,
  conversationOf: (index) => conversations[index],
  hasIds: false,
  compare: () => 0,
  idFingerprint: () => undefined,
  isSame: () => false,
});

test("groups indexes by conversation, in the order of the input", () => {
  const { starts, order } = groupByConversation(logOf([2, 0, 2, 0, 3]), 5);
  expect([...order]).toEqual([1, 3, 0, 2, 4]);
  expect([...starts]).toEqual([0, 2, 2, 4, 5, 5]);
});

test("puts every index into its conversation's group and in no other", () => {
  fc.assert(
    fc.property(fc.array(fc.nat(6), { maxLength: 40 }), (conversations) => {
      const { starts, order } = groupByConversation(logOf(conversations), 7);
      for (let conversation = 0; conversation < 7; conversation++) {
        const own = conversations.flatMap((of, index) => (of === conversation ? [index] : []));
        expect([...order.subarray(starts[conversation], starts[conversation + 1])]).toEqual(own);
      }
    }),
  );
});

describe("sorting a group", () => {
  test("leaves its neighbours alone", () => {
    const order = Int32Array.of(9, 3, 2, 1, 0);
    sortGroup(order, 1, 4, (a, b) => a - b);
    expect([...order]).toEqual([9, 1, 2, 3, 0]);
  });

  test("never misses that two are level", () => {
    const values = fc.array(fc.nat(8), { maxLength: 8 });
    fc.assert(
      fc.property(values, (ranks) => {
        const order = Int32Array.from(ranks, (_, index) => index);
        const hasTwins = sortGroup(order, 0, order.length, (a, b) => ranks[a] - ranks[b]);
        expect([...order].map((index) => ranks[index])).toEqual(ranks.toSorted((a, b) => a - b));
        if (new Set(ranks).size < ranks.length) expect(hasTwins).toBe(true);
      }),
    );
  });

  test("says that none are level of a group in order", () => {
    const compare = (a: number, b: number) => a - b;
    expect(sortGroup(Int32Array.of(1, 2, 3), 0, 3, compare)).toBe(false);
    expect(sortGroup(Int32Array.of(1, 2, 2), 0, 3, compare)).toBe(true);
    expect(sortGroup(Int32Array.of(1), 0, 1, compare)).toBe(false);
    expect(sortGroup(Int32Array.of(1, 1), 1, 1, compare)).toBe(false);
  });
});
