import fc from "fast-check";
import { expect, test } from "vitest";
import { dimension } from "../../src/report/dimension.ts";
import type { Report, ReportRow } from "../../src/report/report.ts";
import { type Files, reportOf } from "../support/report-of.ts";

const monday = Date.UTC(2026, 2, 23);
const hour = 3_600_000;
const instant = fc
  .oneof(fc.integer({ min: 0, max: 20 * 24 }), fc.constant(48))
  .map((hours) => new Date(monday + hours * hour).toISOString());

interface Ticket {
  readonly id: string;
  readonly cells: readonly string[];
  readonly replies: readonly string[];
}

const ticket = (prefix: string, statuses: readonly string[]): fc.Arbitrary<Ticket> =>
  fc.record({
    id: fc.integer({ min: 1, max: 9 }).map((number) => `${prefix}-${number}`),
    cells: fc.tuple(
      fc.constantFrom(...statuses),
      fc.constantFrom("whatsapp", "email", ""),
      fc.constantFrom("C-1", "C-2", ""),
      instant,
      fc.option(instant, { nil: "" }),
      fc.constantFrom("1", "4", "5", ""),
      fc.constantFrom("x", "x|y", ""),
    ),
    replies: fc.array(instant, { maxLength: 3 }),
  });

const ticketsOf = (prefix: string, ...statuses: string[]) =>
  fc.uniqueArray(ticket(prefix, statuses), { minLength: 1, maxLength: 8, selector: ({ id }) => id });

const tickets = ticketsOf("K", "open", "resolved", "closed", "missed", "pending");

const filesOf = (all: readonly Ticket[]): Files => ({
  "tickets.csv": [
    "id,status,channel,customer_id,created_at,resolved_at,csat,tags",
    ...all.map(({ id, cells }) => [id, ...cells].join(",")),
  ].join("\n"),
  "messages.csv": [
    "conversation_id,created_at,author_role,author",
    ...all.map(({ id, cells }) => `${id},${cells[3]},customer,${cells[2]}`),
    ...all.flatMap(({ id, replies }) =>
      replies.map((at, index) => `${id},${at},agent,${index === 0 ? "Sari" : "Ani"}`),
    ),
  ].join("\n"),
});

/** Has all that a ticket can have: else spam alone may tell that something can be measured. */
const told: Ticket = {
  id: "K-0",
  cells: ["resolved", "email", "C-1", "2026-03-24T08:00:00.000Z", "2026-03-24T10:00:00.000Z", "5", "x"],
  replies: ["2026-03-24T09:00:00.000Z"],
};

/** Whole weeks, in which the clock of Berlin is put forward and that of New York is not. */
const asked = fc.record({
  timeZone: fc.constantFrom("Asia/Jakarta", "America/New_York", "Europe/Berlin"),
  asOf: fc.constantFrom("2026-03-30", "2026-04-02T10:00", "2026-05-01"),
});
const range = { since: "2026-03-23", until: "2026-04-13" };

const rowOf = ({ rows }: Report, group: ReportRow["group"]) =>
  rows.find((row) => JSON.stringify(row.group) === JSON.stringify(group));

/** The numbers of a row, without what tells of the rest of its report. */
const numbersOf = (row: ReportRow | undefined, ...without: readonly string[]): unknown =>
  JSON.parse(JSON.stringify(row?.values ?? {}), (key, value) =>
    ["shareOfTotal", "histogram", ...without].includes(key) ? undefined : value,
  );

const check = (property: (all: readonly Ticket[], what: { timeZone: string; asOf: string }) => Promise<void>) =>
  fc.assert(fc.asyncProperty(tickets, asked, property), { numRuns: 15 });

test("a condition gives the numbers of the group that it chooses", () =>
  check(async (all, what) => {
    const report = await reportOf(filesOf(all), { ...what, range, by: ["channel"] });
    for (const row of report.rows.slice(1)) {
      const where = [{ dimension: dimension("channel"), isNot: false, value: row.group.channel }];
      const chosen = await reportOf(filesOf(all), { ...what, range, where });
      expect(numbersOf(chosen.rows[0], "excluded", "reason")).toEqual(numbersOf(row, "excluded", "reason"));
    }
  }));

test("periods change nothing in the total, whenever the clock stands", () =>
  check(async (all, what) => {
    const whole = await reportOf(filesOf(all), { ...what, range, by: ["tag"] });
    const divided = await reportOf(filesOf(all), { ...what, range, by: ["tag"], every: "week" });
    const totals = divided.rows.filter(({ period }) => period === null);
    expect(totals.map((row) => numbersOf(row))).toEqual(whole.rows.map((row) => numbersOf(row)));
  }));

test("spam changes nothing but how much was left out", () =>
  fc.assert(
    fc.asyncProperty(tickets, ticketsOf("S", "spam", "deleted", "merged"), asked, async (all, spam, what) => {
      const clean = await reportOf(filesOf([told, ...all]), { ...what, range, by: ["channel"] });
      const report = await reportOf(filesOf([told, ...all, ...spam]), { ...what, range, by: ["channel"] });
      for (const row of clean.rows) {
        expect(numbersOf(rowOf(report, row.group), "excluded")).toEqual(numbersOf(row, "excluded"));
      }
    }),
    { numRuns: 15 },
  ));

test("as many again of other customers double what is counted, and leave means and rates as they are", () =>
  check(async (all, what) => {
    const others = all.map(({ id, cells: [status, channel, customer, ...rest], replies }) => ({
      id: `${id}-b`,
      cells: [status, channel, customer && `${customer}-b`, ...rest],
      replies,
    }));
    const once = await reportOf(filesOf(all), { ...what, range });
    const twice = await reportOf(filesOf([...all, ...others]), { ...what, range });
    const adds = new Set(["count", "flow", "stock"]);
    for (const { id, kind } of once.metrics) {
      if (id === "daily-volume") continue;
      const [one, two] = [once.rows[0].values[id], twice.rows[0].values[id]];
      const { n, numerator = 0, mean, median, min, max, value } = one;
      const doubled = adds.has(kind) && typeof value === "number" ? 2 * value : value;
      expect({ id, n: 2 * n, numerator: 2 * numerator, median, min, max, value: doubled }).toEqual({
        id,
        n: two.n,
        numerator: two.numerator ?? 0,
        median: two.median,
        min: two.min,
        max: two.max,
        value: two.value,
      });
      expect(two.mean ?? null).toEqual(mean == null ? null : expect.closeTo(mean, 6));
    }
  }));
