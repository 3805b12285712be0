import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Context } from "../../src/metrics/context.ts";
import { populationOf } from "../../src/metrics/population.ts";
import { retentionRate } from "../../src/metrics/retention-rate.ts";
import type { Conversation } from "../../src/model/conversation.ts";
import { Tabulation } from "../../src/report/tabulate.ts";
import type { Period } from "../../src/time/range.ts";
import { conversation } from "../support/conversation.ts";
import { always, day, leftOutOf } from "./measure.ts";

/** Days as periods of these lengths, from day 100 on. */
function lasting(...lengths: readonly number[]): readonly [Context, readonly Period[]] {
  const periods: Period[] = [];
  let from = 100 * day;
  for (const length of lengths) {
    const to = from + length * day;
    periods.push({ from, to, label: `${from}`, partial: false });
    from = to;
  }
  const range = { from: 100 * day, to: from };
  return [{ ...always, asOf: from, range, stockInstants: periods.map(({ to }) => to) }, periods];
}

const wrote = (customer: string, onDay: number): Conversation => conversation({ customer, createdAt: onDay * day });

/** Who came again of whom: in the whole range, then in each period. */
function repeatIn(conversations: readonly Conversation[], [context, periods]: readonly [Context, readonly Period[]]) {
  const tabulation = new Tabulation([retentionRate], context, [], periods);
  for (const one of conversations) tabulation.add(one, populationOf(one));
  const total = tabulation.total();
  return [total.whole(), ...total.inPeriods()].map(([cell]) => {
    const { numerator, denominator } = cell.value(new Set(["customer", "createdAt"])).parts?.["repeat-contact"] ?? {};
    return `${numerator} of ${denominator}`;
  });
}

test("of the customers who wrote in as long a time before, those who wrote again", () => {
  const conversations = [wrote("A", 95), wrote("A", 105), wrote("B", 95), wrote("B", 96), wrote("C", 105)];
  expect(repeatIn(conversations, lasting(10))).toEqual(["1 of 2", "1 of 2"]);
});

test("the time before is as long as the period: its first instant belongs to it, the period's does not", () => {
  const at = (instant: number) => repeatIn([conversation({ customer: "A", createdAt: instant })], lasting(10))[0];
  expect([at(90 * day - 1), at(90 * day), at(100 * day - 1), at(100 * day)]).toEqual([
    "0 of 0",
    "0 of 1",
    "0 of 1",
    "0 of 0",
  ]);
});

test("retention over a month is not the sum of its weeks: each row has a time before of its own", () => {
  const conversations = [
    wrote("A", 101),
    wrote("A", 106),
    wrote("B", 85),
    wrote("B", 109),
    wrote("C", 99),
    wrote("C", 101),
  ];
  // The ten days begin behind C; the first five too, and the second five behind A and C. B was too long ago for all.
  expect(repeatIn(conversations, lasting(5, 5))).toEqual(["1 of 1", "1 of 1", "1 of 2"]);
});

test("a long period reaches back over shorter ones before it", () => {
  expect(repeatIn([wrote("A", 99), wrote("A", 104)], lasting(1, 2, 30))).toEqual([
    "1 of 1",
    "0 of 1",
    "0 of 1",
    "1 of 1",
  ]);
});

test("a period that the clock has not reached has nothing", () => {
  const [context, periods] = lasting(10, 10);
  const early = { ...context, asOf: 105 * day, stockInstants: [105 * day] };
  expect(repeatIn([wrote("A", 99), wrote("A", 102), wrote("A", 108)], [early, periods])).toEqual([
    "1 of 1",
    "1 of 1",
    "0 of 0",
  ]);
});

test("the time before a period that the clock cuts short is as short as what has passed of it", () => {
  const [context] = lasting(10);
  // Five of ten days are over: the time before begins on day 95.
  const early: Context = { ...context, asOf: 105 * day, stockInstants: [105 * day] };
  const of = (...days: readonly number[]) =>
    repeatIn(
      days.map((onDay) => wrote("A", onDay)),
      [early, []],
    );
  expect([of(94), of(95), of(94, 102), of(95, 102)]).toEqual([["0 of 0"], ["0 of 1"], ["0 of 0"], ["1 of 1"]]);
});

test("a contact at the very clock of the report counts: the newest of the data is the clock", () => {
  const [context] = lasting(10);
  const early: Context = { ...context, asOf: 105 * day, stockInstants: [105 * day] };
  expect(repeatIn([wrote("A", 99), wrote("A", 105)], [early, []])).toEqual(["1 of 1"]);
});

test("its interval is that of the share who came again", () => {
  const [context, periods] = lasting(10);
  const tabulation = new Tabulation([retentionRate], context, [], periods);
  const conversations = [wrote("A", 95), wrote("A", 105), ...["B", "C", "D"].map((customer) => wrote(customer, 95))];
  for (const one of conversations) tabulation.add(one, populationOf(one));
  const [cell] = tabulation.total().whole();
  const { value, ci95 } = cell.value(new Set(["customer", "createdAt"])).parts?.["repeat-contact"] ?? {};
  expect(value).toBe(0.25);
  // Wilson, 1 of 4, z = 1.96: centre (0.25 + 3.8416 / 8) / (1 + 3.8416 / 4) = 0.37247, half width 0.32689.
  expect(ci95?.[0]).toBeCloseTo(0.0456, 3);
  expect(ci95?.[1]).toBeCloseTo(0.6994, 3);
});

test("nobody before is no number, for a reason", () => {
  const [context] = lasting(10);
  expect(retentionRate.parts["repeat-contact"]?.aggregate(context).result()).toEqual({
    n: 0,
    numerator: 0,
    denominator: 0,
    value: null,
    ci95: null,
    reason: "nobody wrote in the period before",
  });
});

describe("what is left out of it", () => {
  test.each([
    ["no-time", conversation({ customer: "A" })],
    ["no-customer", conversation({ createdAt: 0 })],
  ])("%s", (reason, one) => {
    expect(leftOutOf(retentionRate, one)).toMatchObject([{ excluded: reason, part: "repeat-contact" }]);
  });
});

test("every row agrees with a count by hand", () => {
  const contact = fc.record({ customer: fc.constantFrom("A", "B", "C"), onDay: fc.integer({ min: 60, max: 150 }) });
  const lengths = fc
    .tuple(fc.integer({ min: 1, max: 10 }), fc.array(fc.integer({ min: 9, max: 11 }), { maxLength: 4 }))
    .map(([first, others]) => [first, ...others]);
  fc.assert(
    fc.property(fc.array(contact, { maxLength: 15 }), lengths, (contacts, days) => {
      const times = lasting(...days);
      const [{ range }, periods] = times;
      const expected = [range, ...periods].map(({ from, to }) => {
        const whoWrote = (start: number, end: number) =>
          new Set(
            contacts.filter(({ onDay }) => onDay * day >= start && onDay * day < end).map(({ customer }) => customer),
          );
        const before = [...whoWrote(from - (to - from), from)];
        return `${before.filter((one) => whoWrote(from, to).has(one)).length} of ${before.length}`;
      });
      expect(
        repeatIn(
          contacts.map(({ customer, onDay }) => wrote(customer, onDay)),
          times,
        ),
      ).toEqual(expected);
    }),
  );
});
