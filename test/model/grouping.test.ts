import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { groupByConversation, sortGroup } from "../../src/model/grouping.ts";
import type { Log } from "../../src/model/logs/log-entries.ts";

const logOf = (conversations: readonly number[], ranks: readonly (number | undefined)[] = []): Log => ({
  length: conversations.length,
  conversationOf: (index) => conversations[index],
  at: (index) => ranks[index],
  hasIds: false,
  compare: (a, b) => (ranks[a] ?? -1) - (ranks[b] ?? -1),
  idFingerprint: () => undefined,
  isSame: () => false,
});

const ranked = (ranks: readonly (number | undefined)[]): Log =>
  logOf(
    ranks.map(() => 0),
    ranks,
  );

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
    sortGroup(order, 1, 4, ranked(Array.from({ length: 10 }, (_, index) => index)));
    expect([...order]).toEqual([9, 1, 2, 3, 0]);
  });

  test("never misses that two are level", () => {
    const values = fc.array(fc.option(fc.nat(8), { nil: undefined }), { maxLength: 8 });
    fc.assert(
      fc.property(values, (ranks) => {
        const order = Int32Array.from(ranks, (_, index) => index);
        const hasTwins = sortGroup(order, 0, order.length, ranked(ranks));
        expect([...order].map((index) => ranks[index] ?? -1)).toEqual(
          ranks.map((rank) => rank ?? -1).toSorted((a, b) => a - b),
        );
        if (new Set(ranks).size < ranks.length) expect(hasTwins).toBe(true);
      }),
    );
  });

  test("says that none are level of a group in order", () => {
    const log = ranked([0, 10, 20, 20]);
    expect(sortGroup(Int32Array.of(0, 1, 2), 0, 3, log)).toBe(false);
    expect(sortGroup(Int32Array.of(1, 2, 3), 0, 3, log)).toBe(true);
    expect(sortGroup(Int32Array.of(1), 0, 1, log)).toBe(false);
    expect(sortGroup(Int32Array.of(2, 3), 1, 1, log)).toBe(false);
  });
});
