import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { statuses } from "../../src/model/conversation.ts";
import { Facts } from "../../src/model/facts.ts";

function statusOf(...records: readonly (readonly [text: string, stamp: number])[]): string | undefined {
  const { status } = new Facts().texts;
  for (const [text, stamp] of records) status.keep(0, status.dictionary.codeOf(text), stamp);
  return status.get(0);
}

const ends = ["abandonedAt", "resolvedAt", "closedAt", "resolution", "resolutionBusiness"] as const;

function endOf(fact: (typeof ends)[number], ...records: readonly (readonly [value: number, stamp: number])[]) {
  const column = new Facts().numbers[fact];
  for (const [value, stamp] of records) column.keep(0, value, stamp);
  return column.get(0);
}

describe("a status", () => {
  test("with the higher stamp wins, ended or not", () => {
    expect(statusOf(["resolved", 1], ["open", 2])).toBe("open");
    expect(statusOf(["open", 2], ["resolved", 1])).toBe("open");
  });

  test("that is an end wins a tie", () => {
    for (const end of ["resolved", "closed", "missed", "abandoned", "spam"]) {
      for (const state of ["open", "pending", "on-hold", "snoozed"]) {
        expect(statusOf([end, 1], [state, 1])).toBe(end);
        expect(statusOf([state, 1], [end, 1])).toBe(end);
      }
    }
  });

  test("is the smaller one of two ends, and of two that go on", () => {
    expect(statusOf(["resolved", 1], ["closed", 1])).toBe("closed");
    expect(statusOf(["pending", 1], ["open", 1])).toBe("open");
  });
});

test.each(ends)("%s: of two ends with the same stamp the later one is kept", (fact) => {
  expect(endOf(fact, [5, 1], [9, 1])).toBe(9);
  expect(endOf(fact, [9, 1], [5, 1])).toBe(9);
  expect(endOf(fact, [9, 1], [5, 2])).toBe(5);
});

test("the order of the records never decides", () => {
  const record = fc.tuple(fc.constantFrom(...statuses), fc.integer({ min: 0, max: 1 }));
  const inTwoOrders = fc
    .array(record, { minLength: 1, maxLength: 6 })
    .chain((records) => fc.tuple(fc.constant(records), fc.shuffledSubarray(records, { minLength: records.length })));
  fc.assert(
    fc.property(inTwoOrders, ([records, others]) => {
      const lengths = (pairs: typeof records) => pairs.map(([status, stamp]) => [status.length, stamp] as const);
      expect(statusOf(...others)).toBe(statusOf(...records));
      expect(endOf("resolvedAt", ...lengths(others))).toBe(endOf("resolvedAt", ...lengths(records)));
    }),
  );
});
