import { gzipSync } from "node:zlib";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Asked, type Files, reportOf, withoutInputs } from "../support/report-of.ts";

/** A table whose rows are in no order that matters. */
interface Log {
  readonly header: string;
  readonly rows: readonly string[];
}

const noon = Date.UTC(2026, 4, 4, 12);
const instant = fc.integer({ min: 0, max: 3000 }).map((minutes) => new Date(noon + minutes * 60_000).toISOString());
const conversation = fc.constantFrom("K-1", "K-2", "17", "k 3");

/** Few values each, so that times and ids often coincide. */
const messageRow = fc
  .tuple(
    conversation,
    fc.constantFrom("", "m1", "m2", "m3", "m10"),
    fc.oneof(instant, fc.constant("2026-05-04T12:00:00.000Z"), fc.constant("2026-05-04T12:01:00.000Z")),
    fc.constantFrom("customer", "customer", "agent", "agent", "bot", "system", "unknown"),
    fc.constantFrom("Sari", "Budi", "Ani", ""),
    fc.constantFrom("public", "public", "internal", ""),
    fc.constantFrom("halo", '"baik, terima kasih"', ""),
    fc.constantFrom("true", "false", ""),
    fc.constantFrom("whatsapp", "email", "Live Chat", ""),
    fc.constantFrom("a;b", "b", ""),
    fc.constantFrom("Penjualan", "Layanan", ""),
  )
  .map((cells) => cells.join(","));

const messageLog = fc.array(messageRow, { minLength: 1, maxLength: 25 }).map((rows) => ({
  header: "conversation_id,message_id,created_at,author_role,author,visibility,body,canned,channel,tags,team",
  rows,
}));

/** A row may stand in several versions, of which the newest counts. */
const ticketRow = fc
  .tuple(
    conversation,
    fc.constantFrom("open", "pending", "resolved", "closed", "missed", "spam", ""),
    fc.constantFrom("whatsapp", "email", ""),
    fc.constantFrom("Sari", "Budi", ""),
    instant,
    fc.oneof(fc.constant("2026-05-06T12:00:00.000Z"), instant),
    fc.option(instant, { nil: "" }),
    fc.option(instant, { nil: "" }),
    fc.constantFrom("0", "1", "2", ""),
    fc.constantFrom("1", "4", "5", "offered", ""),
    fc.constantFrom("x|y", "x", ""),
  )
  .map((cells) => cells.join(","));

const ticketList = fc.array(ticketRow, { minLength: 1, maxLength: 15 }).map((rows) => ({
  header: "id,status,channel,agent,created_at,updated_at,first_response_at,resolved_at,reopens,csat,tags",
  rows,
}));

const asked = fc.constantFrom<Asked>(
  {},
  { by: ["channel"], every: "day" },
  { by: ["agent"] },
  { by: ["tag", "team"], timeZone: "Asia/Jakarta" },
);

const csv = ({ header }: Log, rows: readonly string[]): string => `${[header, ...rows].join("\n")}\n`;
const numbersOf = async (files: Files, what: Asked) => withoutInputs(await reportOf(files, what));

describe.each([
  ["a message log", messageLog],
  ["a ticket list", ticketList],
] as const)("%s", (_, log) => {
  const check = (files: (log: Log, fraction: number) => readonly Files[]) =>
    fc.assert(
      fc.asyncProperty(log, asked, fc.double({ min: 0, max: 1, noNaN: true }), async (table, what, fraction) => {
        const plain = await numbersOf({ "a.csv": csv(table, table.rows) }, what);
        for (const same of files(table, fraction)) expect(await numbersOf(same, what)).toEqual(plain);
      }),
      { numRuns: 40 },
    );

  test("says the same in any order of its rows", () =>
    check((table, fraction) => [
      { "a.csv": csv(table, table.rows.toReversed()) },
      { "a.csv": csv(table, rotated(table.rows, fraction)) },
    ]));

  test("says the same in two files, whichever comes first", () =>
    check((table, fraction) => {
      const cut = Math.round(fraction * table.rows.length);
      const [first, second] = [csv(table, table.rows.slice(0, cut)), csv(table, table.rows.slice(cut))];
      return [
        { "a.csv": first, "b.csv": second },
        { "b.csv": second, "a.csv": first },
      ];
    }));

  test("says the same compressed", () => check((table) => [{ "a.csv.gz": gzipSync(csv(table, table.rows)) }]));

  test("says the same when it is given twice", () =>
    check((table) => [{ "a.csv": csv(table, table.rows), "b.csv": csv(table, table.rows.toReversed()) }]));
});

const rotated = (rows: readonly string[], fraction: number): readonly string[] => {
  const cut = Math.round(fraction * rows.length);
  return [...rows.slice(cut), ...rows.slice(0, cut)];
};
