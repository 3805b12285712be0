import fc from "fast-check";
import { expect, test } from "vitest";
import type { ReportRow, Value } from "../../src/report/report.ts";
import { reportOf } from "../support/report-of.ts";

const noon = Date.UTC(2026, 4, 4, 12);

const messageRow = fc
  .tuple(
    fc.constantFrom("K-1", "K-2", "K-3", "K-4", "K-5"),
    fc.integer({ min: 0, max: 6000 }).map((minutes) => new Date(noon + minutes * 60_000).toISOString()),
    fc.constantFrom("customer", "agent", "bot"),
    fc.constantFrom("Sari", "Budi", ""),
  )
  .map((cells) => cells.join(","));

const rows = fc.array(messageRow, { minLength: 1, maxLength: 30 });

/** A conversation has one channel, told by its id. */
const log = (messages: readonly string[]): string =>
  [
    "conversation_id,created_at,author_role,author,channel",
    ...messages.map((row) => `${row},${row < "K-3" ? "email" : "whatsapp"}`),
  ].join("\n");

/** The metrics whose observations add up; a day's volume counts the days of its own range. */
const isSum = (id: string): boolean => id !== "daily-volume" && id !== "backlog";

const valuesOf = (row: ReportRow): [string, Value][] => Object.entries(row.values).filter(([id]) => isSum(id));

/** What must add up: observations, hits, what was left out, and where it all came from. */
const countsOf = ({ n, numerator = 0, excluded, sources }: Value): Record<string, number> => ({
  n,
  numerator,
  ...prefixed("excluded ", excluded),
  ...prefixed("source ", sources),
});

const prefixed = (prefix: string, counts: Readonly<Record<string, number>>): Record<string, number> =>
  Object.fromEntries(Object.entries(counts).map(([name, count]) => [prefix + name, count]));

function sumOf(values: readonly Value[]): Record<string, number> {
  const sums: Record<string, number> = { n: 0, numerator: 0 };
  for (const value of values) {
    for (const [name, count] of Object.entries(countsOf(value))) sums[name] = (sums[name] ?? 0) + count;
  }
  return sums;
}

function expectSum([total, ...parts]: readonly ReportRow[]): void {
  if (total === undefined) throw new Error("a report has a total");
  for (const [id, value] of valuesOf(total)) {
    expect({ [id]: sumOf(parts.flatMap((row) => row.values[id] ?? [])) }).toEqual({ [id]: countsOf(value) });
  }
}

test.each(["channel", "agent"])("the groups of a report by %s add up to its total", (dimension) =>
  fc.assert(
    fc.asyncProperty(rows, async (messages) => {
      expectSum((await reportOf({ "log.csv": log(messages) }, { by: [dimension] })).rows);
    }),
    { numRuns: 50 },
  ),
);

test("the periods of a report add up to its total, whatever they are", () =>
  fc.assert(
    fc.asyncProperty(rows, fc.constantFrom("hour", "day", "week", "month"), async (messages, every) => {
      expectSum((await reportOf({ "log.csv": log(messages) }, { every, timeZone: "Asia/Jakarta" })).rows);
    }),
    { numRuns: 50 },
  ));

test("two files without a conversation in common add up to both", () =>
  fc.assert(
    fc.asyncProperty(rows, rows, async (first, second) => {
      const others = second.map((row) => row.replace("K-", "L-"));
      // How long something has been outstanding is a question of the clock, which must be the same for all three.
      const asked = { asOf: "2026-05-09T12:00:00Z" };
      const [a, b, both] = await Promise.all([
        reportOf({ "a.csv": log(first) }, asked),
        reportOf({ "b.csv": log(others) }, asked),
        reportOf({ "a.csv": log(first), "b.csv": log(others) }, asked),
      ]);
      expectSum([both.rows[0], a.rows[0], b.rows[0]].flatMap((row) => row ?? []));
    }),
    { numRuns: 50 },
  ));
