import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Figures, Report, ReportRow, Value } from "../../src/report/report.ts";
import { reportSchema } from "../../src/report/report.ts";
import { type Asked, type Files, reportOf } from "../support/report-of.ts";

const noon = Date.UTC(2026, 2, 2, 12);
const instant = fc.integer({ min: 0, max: 20_000 }).map((minutes) => new Date(noon + minutes * 60_000).toISOString());

const ticketRow = fc
  .tuple(
    fc.constantFrom("K-1", "K-2", "K-3", "K-4", "K-5", "K-6", "K-7", "K-8"),
    fc.constantFrom("open", "resolved", "closed", "missed", "spam"),
    fc.constantFrom("whatsapp", "email", ""),
    instant,
    fc.option(instant, { nil: "" }),
    fc.option(instant, { nil: "" }),
    fc.constantFrom("1", "4", "5", ""),
    fc.constantFrom("x|y", "x", ""),
    fc.constantFrom("C-1", "C-2", ""),
  )
  .map((cells) => cells.join(","));

const filesOf = (rows: readonly string[]): Files => ({
  "tickets.csv": [
    "id,status,channel,created_at,first_response_at,resolved_at,csat,tags,customer_id",
    ...rows.map((row) => `K-${row.slice(2)}`),
  ].join("\n"),
});

/** What `previous` holds of a value or part. */
function numbersOf(value: Figures): Record<string, unknown> {
  const described = ["title", "unit", "target", "flags", "excluded", "sources"];
  const others = [...described, "shareOfTotal", "categories", "peaks", "parts", "histogram"];
  return Object.fromEntries(Object.entries(value).filter(([name]) => !others.includes(name)));
}

/** The report without what a comparison adds to it: categories that there are no more too. */
const withoutComparison = ({ comparison, ...report }: Report): unknown =>
  JSON.parse(JSON.stringify(report), (key, value) => {
    if (key === "previous" || key === "change") return undefined;
    return key === "categories" ? value.filter(({ count }: { count: number }) => count > 0) : value;
  });

const placesOf = (rows: readonly ReportRow[]): Map<string, ReportRow> => {
  const starts = [...new Set(rows.map(({ period }) => period?.from))];
  return new Map(rows.map((row) => [`${starts.indexOf(row.period?.from)} ${JSON.stringify(row.group)}`, row]));
};

/**
 * Every row of a report that has been compared holds the numbers of the row in its place in the other report. Of a range that
 * was cut short the time before it is no longer that of a range which always ended there: range-before.test.ts.
 */
function expectPrevious(report: Report, other: Report): void {
  const others = placesOf(other.rows);
  for (const [place, row] of placesOf(report.rows)) {
    for (const { id, kind } of report.metrics) {
      if (id === "retention-rate" && report.comparison?.partial) continue;
      const value = row.values[id];
      const before: Value | undefined = others.get(place)?.values[id];
      if (kind !== "share") expect(value.previous, `${id} in ${place}`).toEqual(before ? numbersOf(before) : null);
      for (const [name, part] of Object.entries(value.parts ?? {})) {
        const partBefore = before?.parts?.[name];
        expect(part.previous).toEqual(partBefore ? numbersOf(partBefore) : null);
      }
    }
  }
}

const questions = fc.record({
  rows: fc.uniqueArray(ticketRow, { minLength: 1, maxLength: 8, selector: (row) => row.slice(0, 3) }),
  from: fc.integer({ min: 3, max: 12 }),
  days: fc.integer({ min: 1, max: 9 }),
  asOf: fc.option(instant, { nil: undefined }),
  timeZone: fc.constantFrom("UTC", "Asia/Jakarta", "America/New_York"),
  compare: fc.constantFrom("previous", "2026-03-03..2026-03-05"),
  every: fc.constantFrom(undefined, "day" as const, "week" as const),
  by: fc.constantFrom([], ["channel"], ["tag"]),
});

const date = (day: number): string => new Date(noon + day * 86_400_000).toISOString().slice(0, 10);

test("the previous numbers are those of a report of that range at the same clock, and the others stay as they are", () =>
  fc.assert(
    fc.asyncProperty(questions, async ({ rows, from, days, asOf, timeZone, compare, every, by }) => {
      const files = filesOf(rows);
      const asked: Asked = { timeZone, by, ...(every && { every }), ...(asOf && { asOf }) };
      const range = { since: date(from), until: date(from + days) };
      const report = await reportOf(files, { ...asked, range, compare });
      const plain = await reportOf(files, { ...asked, range });
      const { comparison } = report;
      if (comparison === undefined) throw new Error("not compared");
      const other = await reportOf(files, { ...asked, range: { since: comparison.from, until: comparison.to } });
      expectPrevious(report, other);
      const groups = new Set(plain.rows.map(({ group }) => JSON.stringify(group)));
      const known = report.rows.filter(({ group }) => groups.has(JSON.stringify(group)));
      expect(withoutComparison({ ...report, rows: known, diagnostics: [] })).toEqual({ ...plain, diagnostics: [] });
      expect(reportSchema.safeParse(report).error).toBeUndefined();
    }),
    { numRuns: 60 },
  ));

describe("what is said of the comparison", () => {
  const files = {
    "tickets.csv": [
      "id,created_at,status",
      "1,2026-03-04T09:00:00Z,open",
      "2,2026-03-12T10:00:00Z,open",
      "3,2026-03-13T14:00:00Z,open",
    ].join("\n"),
  };

  test("its range, and that it is but a part where the report's own is not over", async () => {
    const report = await reportOf(files, { range: { last: "3d" }, compare: "previous" });
    expect(report.comparison).toEqual({
      from: "2026-03-08T00:00:00.000Z",
      to: "2026-03-10T14:00:00.001Z",
      kind: "previous",
      partial: true,
    });
    expect(report.diagnostics).toEqual([]);
  });

  test("the data begin inside of it", async () => {
    const { diagnostics, comparison } = await reportOf(files, { range: { last: "7d" }, compare: "previous" });
    expect(comparison?.from).toBe("2026-02-28T00:00:00.000Z");
    expect(diagnostics).toEqual([
      expect.objectContaining({ code: "comparison-not-covered", examples: ["2026-03-04T09:00:00.000Z"] }),
    ]);
  });

  test("a range of one's own is longer or shorter than what has passed of the report's", async () => {
    const codesOf = async (compare: string) => {
      const { diagnostics } = await reportOf(files, { range: { since: "2026-03-12", until: "2026-03-19" }, compare });
      return diagnostics.map(({ code }) => code).filter((code) => code.startsWith("comparison-"));
    };
    // Of the report's week 1 day and 14 hours have passed.
    expect(await codesOf("2026-03-05..2026-03-11")).toEqual(["comparison-other-length"]);
    expect(await codesOf("2026-03-05T00:00..2026-03-06T14:00")).toEqual([]);
  });

  test("a year ago there was no 29 February", async () => {
    const isTold = async (since: string, until: string, asOf: string) => {
      const { diagnostics } = await reportOf(files, { range: { since, until }, compare: "year-ago", asOf });
      return diagnostics.some(({ code }) => code === "comparison-other-length");
    };
    expect(await isTold("2028-02-23", "2028-03-01", "2028-03-10")).toBe(true);
    expect(await isTold("2028-02-28", "2028-03-01", "2028-02-29T12:00:00Z")).toBe(true);
    expect(await isTold("2028-02-29", "2028-03-01", "2028-03-10")).toBe(false);
    expect(await isTold("2028-02-01", "2028-03-01", "2028-03-10")).toBe(false);
    expect(await isTold("2028-03-02", "2028-03-09", "2028-03-10")).toBe(false);
    expect(await isTold("2028-03-02", "2028-03-09", "2028-03-02")).toBe(false);
  });

  test("what has passed of a month is longer than all of the one before", async () => {
    const march = { range: { period: "this-month" }, compare: "previous" } as const;
    const late = await reportOf(files, { ...march, asOf: "2026-03-31T12:00:00Z" });
    expect(late.comparison).toMatchObject({ to: "2026-03-01T00:00:00.000Z", partial: false });
    expect(late.diagnostics.map(({ code }) => code)).toContain("comparison-other-length");
    const early = await reportOf(files, { ...march, asOf: "2026-03-28T12:00:00Z" });
    expect(early.comparison?.partial).toBe(true);
    expect(early.diagnostics.map(({ code }) => code)).not.toContain("comparison-other-length");
  });

  test("where the inputs hold no time there is none", async () => {
    const report = await reportOf({ "tickets.csv": "id,created_at,status\n" }, { compare: "previous" });
    expect(report.comparison).toBeUndefined();
    expect(report.diagnostics.map(({ code }) => code)).toContain("no-comparison");
  });

  test("what happened at the clock itself is in both", async () => {
    const noons = { "tickets.csv": "id,created_at,status\n1,2026-03-04T12:00:00Z,open\n2,2026-03-05T12:00:00Z,open\n" };
    const { rows } = await reportOf(noons, { range: { period: "today" }, compare: "previous" });
    expect(rows[0].values.volume).toMatchObject({ value: 1, previous: { value: 1 }, change: { value: 0 } });
  });
});
