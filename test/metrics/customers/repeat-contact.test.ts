import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Context } from "../../../src/metrics/context.ts";
import { populationOf } from "../../../src/metrics/conversation/population.ts";
import type { Conversation } from "../../../src/model/conversation.ts";
import { Tabulation } from "../../../src/report/tabulate.ts";
import { comparedRange } from "../../../src/time/compared-range.ts";
import { periodsIn } from "../../../src/time/period.ts";
import type { Period } from "../../../src/time/range.ts";
import { rangesBefore } from "../../../src/time/range-before.ts";
import { zone } from "../../../src/time/zone.ts";
import { retentionRate } from "../../support/by-default.ts";
import { conversation } from "../../support/conversation.ts";
import { always, clockAt, day, hour, leftOutOf } from "../measure.ts";

/** Days as periods of these lengths, from day 100 on. None is a month: day 100 is 11 April 1970. */
function lasting(...lengths: readonly number[]): Context {
  const periods: Period[] = [];
  let from = 100 * day;
  for (const length of lengths) {
    const to = from + length * day;
    periods.push({ from, to, label: `${from}`, partial: false });
    from = to;
  }
  const range = { from: 100 * day, to: from };
  return { ...always, ...clockAt(from), range, periods, stockInstants: periods.map(({ to }) => to) };
}

const wrote = (customer: string, onDay: number): Conversation => conversation({ customer, createdAt: onDay * day });

/** Who came again of whom: in the whole range, then in each period. */
function repeatIn(conversations: readonly Conversation[], context: Context) {
  const tabulation = new Tabulation([retentionRate], context, []);
  for (const one of conversations) tabulation.add(one, populationOf(one, context.asOf));
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

/** The clock stands on day 105. */
const early = (context: Context): Context => ({ ...context, ...clockAt(105 * day), stockInstants: [105 * day] });

const undivided = (context: Context): Context => ({ ...context, periods: [] });

test("a period that the clock has not reached has nothing", () => {
  // Of the twenty days five are over, and days 80 to 85 are compared with them; of the first ten those from 90 to 95.
  const conversations = [wrote("A", 84), wrote("B", 94), wrote("A", 102), wrote("B", 103), wrote("A", 108)];
  expect(repeatIn(conversations, early(lasting(10, 10)))).toEqual(["1 of 1", "1 of 1", "0 of 0"]);
});

test("before a period that the clock cuts short comes the equal part of the one before it", () => {
  const of = (...days: readonly number[]) =>
    repeatIn(
      days.map((onDay) => wrote("A", onDay)),
      early(undivided(lasting(10))),
    );
  expect([of(89), of(90), of(95), of(95.01), of(99)]).toEqual([
    ["0 of 0"],
    ["0 of 1"],
    ["0 of 1"],
    ["0 of 0"],
    ["0 of 0"],
  ]);
  expect([of(89, 102), of(90, 102), of(95, 102), of(99, 102)]).toEqual([
    ["0 of 0"],
    ["1 of 1"],
    ["1 of 1"],
    ["0 of 0"],
  ]);
});

test("a contact at the very clock of the report counts: the newest of the data is the clock", () => {
  expect(repeatIn([wrote("A", 94), wrote("A", 105)], early(undivided(lasting(10))))).toEqual(["1 of 1"]);
});

test("its interval is that of the share who came again", () => {
  const context = lasting(10);
  const tabulation = new Tabulation([retentionRate], context, []);
  const conversations = [wrote("A", 95), wrote("A", 105), ...["B", "C", "D"].map((customer) => wrote(customer, 95))];
  for (const one of conversations) tabulation.add(one, populationOf(one, context.asOf));
  const [cell] = tabulation.total().whole();
  const { value, ci95 } = cell.value(new Set(["customer", "createdAt"])).parts?.["repeat-contact"] ?? {};
  expect(value).toBe(0.25);
  // Wilson, 1 of 4, z = 1.96: centre (0.25 + 3.8416 / 8) / (1 + 3.8416 / 4) = 0.37247, half width 0.32689.
  expect(ci95?.[0]).toBeCloseTo(0.0456, 3);
  expect(ci95?.[1]).toBeCloseTo(0.6994, 3);
});

test("nobody before is no number, for a reason", () => {
  expect(retentionRate.parts["repeat-contact"]?.aggregate(lasting(10)).result()).toEqual({
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
      const context = lasting(...days);
      const expected = [context.range, ...context.periods].map(({ from, to }) => {
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
          context,
        ),
      ).toEqual(expected);
    }),
  );
});

test("each row of a calendar looks at the range that it would be compared with", () => {
  const hours = fc.integer({ min: 0, max: 120 * 24 }).map((count) => Date.UTC(2024, 0, 20) + count * hour);
  const contact = fc.record({ customer: fc.constantFrom("A", "B", "C"), at: hours });
  const drawn = fc.record({
    contacts: fc.array(contact, { maxLength: 15 }),
    // Summer time begins in New York and ends on Lord Howe, by half an hour, in these months.
    timeZone: fc.constantFrom("America/New_York", "Australia/Lord_Howe"),
    every: fc.constantFrom("day", "week", "month", "quarter"),
    from: fc.integer({ min: 25, max: 70 }),
    days: fc.integer({ min: 1, max: 60 }),
    asOf: hours,
  });
  fc.assert(
    fc.property(drawn, ({ contacts, timeZone, every, from, days, asOf }) => {
      const clock = zone(timeZone);
      const startOf = (date: number) => clock.localToInstant(Date.UTC(2024, 0, date)).instant;
      const range = { from: startOf(from), to: startOf(from + days) };
      const periods = periodsIn(range, every, clock);
      const rangeBefore = rangesBefore(asOf, clock);
      const stockInstants = periods.filter((one) => one.from <= asOf).map(({ to }) => Math.min(to, asOf + 1));
      const context: Context = { ...always, asOf, range, periods, stockInstants, rangeBefore };
      const whoWrote = (start: number, end: number) =>
        new Set(contacts.filter(({ at }) => at >= start && at < end && at <= asOf).map(({ customer }) => customer));
      const expected = [range, ...periods].map((row) => {
        if (row.from > asOf) return "0 of 0";
        const other = comparedRange("previous", row, asOf, clock);
        const before = [...whoWrote(other.from, other.to)];
        return `${before.filter((one) => whoWrote(row.from, row.to).has(one)).length} of ${before.length}`;
      });
      const written = contacts.map(({ customer, at }) => conversation({ customer, createdAt: at }));
      expect(repeatIn(written, context)).toEqual(expected);
    }),
    { numRuns: 300 },
  );
});
