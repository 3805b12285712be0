import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { MetrikError } from "../../src/errors.ts";
import { type Understood, understand } from "../support/reading.ts";

type Spell = (at: Date) => string;
type Order = "day-first" | "month-first";

const two = (number: number): string => String(number).padStart(2, "0");
const indonesian = "Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember".split(" ");
const english = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split(" ");

const day = (at: Date): number => at.getUTCDate();
const month = (at: Date): number => at.getUTCMonth() + 1;
const year = (at: Date): number => at.getUTCFullYear();
const clock = (at: Date, mark: string): string => `${two(at.getUTCHours())}${mark}${two(at.getUTCMinutes())}`;
const clock12 = (at: Date): string =>
  `${at.getUTCHours() % 12 || 12}:${two(at.getUTCMinutes())} ${at.getUTCHours() < 12 ? "AM" : "PM"}`;

const clear: readonly Spell[] = [
  (at) => at.toISOString(),
  (at) => at.toISOString().slice(0, 16).replace("T", " "),
  (at) => `${year(at)}/${two(month(at))}/${two(day(at))} ${clock(at, ":")}`,
  (at) => `${day(at)} ${english[month(at) - 1]} ${year(at)} ${clock(at, ".")}`,
  (at) => `${day(at)} ${indonesian[month(at) - 1]} ${year(at)} pukul ${clock(at, ".")} UTC`,
  (at) => `${two(day(at))}-${english[month(at) - 1]}-${two(year(at) % 100)} ${clock12(at)}`,
  (at) => `${at.getTime() / 1000}`,
];
const ordered: Readonly<Record<Order, readonly Spell[]>> = {
  "day-first": [
    (at) => `${two(day(at))}/${two(month(at))}/${year(at)} ${clock(at, ":")}`,
    (at) => `${day(at)}-${month(at)}-${two(year(at) % 100)} ${clock(at, ".")}`,
    (at) => `${two(day(at))}.${two(month(at))}.${year(at)}, ${clock(at, ":")}`,
  ],
  "month-first": [
    (at) => `${two(month(at))}/${two(day(at))}/${year(at)} ${clock(at, ":")}`,
    (at) => `${month(at)}/${day(at)}/${two(year(at) % 100)}, ${clock12(at)}`,
    (at) => `${two(month(at))}-${two(day(at))}-${year(at)} ${clock(at, ":")}`,
  ],
};

const columns = ["created_at", "first_response_at", "resolved_at"] as const;
const facts = ["createdAt", "firstResponseAt", "resolvedAt"] as const;

/** A row's moments, one a column, and which of its column's spellings each has. */
interface Cell {
  readonly at: Date;
  readonly spelling: number;
}
interface Table {
  readonly spellings: readonly (readonly Spell[])[];
  readonly rows: readonly (readonly Cell[])[];
}

/** Most days are among the first twelve, and most rows of one month: there dates tell little. */
const moment = fc
  .record({
    year: fc.constantFrom(2001, 2024, 2025),
    month: fc.oneof({ weight: 3, arbitrary: fc.constant(2) }, fc.nat(11)),
    day: fc.oneof({ weight: 8, arbitrary: fc.integer({ min: 1, max: 12 }) }, fc.integer({ min: 13, max: 28 })),
    minute: fc.nat(1439),
  })
  .map((at) => new Date(Date.UTC(at.year, at.month, at.day, 0, at.minute)));

const spellingsOf = (order: Order): fc.Arbitrary<readonly Spell[]> =>
  fc.array(fc.constantFrom(...ordered[order], ...ordered[order], ...clear), { minLength: 1, maxLength: 3 });

const anOrder = fc.constantFrom<Order[]>("day-first", "month-first");

const tableOf = (spellings: readonly (readonly Spell[])[]): fc.Arbitrary<Table> => {
  const cells = fc.tuple(...spellings.map(() => fc.record({ at: moment, spelling: fc.nat(2) })));
  return fc.array(cells, { minLength: 1, maxLength: 12 }).map((rows) => ({ spellings, rows }));
};

const oneOrder = anOrder.chain((order) => fc.array(spellingsOf(order), { minLength: 1, maxLength: 3 })).chain(tableOf);
const anyOrders = fc.array(anOrder.chain(spellingsOf), { minLength: 2, maxLength: 3 }).chain(tableOf);

/** Rows of one day in front fill the first records, which are looked at; they are in the usual spelling of each column. */
interface Front {
  readonly count: number;
  readonly day: number;
}

const written = ({ spellings, rows }: Table, front: Front): readonly (readonly string[])[] => {
  const at = new Date(Date.UTC(2024, 2, front.day, 9));
  const first = new Array<null>(front.count).fill(null).map(() => spellings.map(([spell]) => spell(at)));
  const cells = rows.map((row) =>
    row.map((cell, column) => spellings[column][cell.spelling % spellings[column].length](cell.at)),
  );
  return [...first, ...cells];
};

const kinds = {
  "a.csv": (rows) =>
    [["id", "status", ...columns.slice(0, rows[0].length)], ...rows.map((row, id) => [String(id), "closed", ...row])]
      .map((row) => row.map((cell) => `"${cell}"`).join(","))
      .join("\n"),
  "a.ndjson": (rows) =>
    rows
      .map((row, id) => ({ id, status: "closed", ...Object.fromEntries(row.map((cell, at) => [columns[at], cell])) }))
      .map((record) => JSON.stringify(record))
      .join("\n"),
} satisfies Record<string, (rows: readonly (readonly string[])[]) => string>;

/** What is read; undefined where it is refused for what can be read in several ways. */
async function readOf(table: Table, front: Front, name: keyof typeof kinds): Promise<Understood | undefined> {
  try {
    return await understand({ [name]: kinds[name](written(table, front)) });
  } catch (error) {
    if (error instanceof MetrikError && error.code === "ambiguous-day-month") return undefined;
    throw error;
  }
}

/** The instants of the rows behind those in front, by column. */
const instantsIn = ({ conversations }: Understood, { spellings, rows }: Table, front: Front) =>
  spellings.map((_, column) =>
    rows.map((_, row) => conversations.find(({ id }) => id === String(front.count + row))?.[facts[column]]),
  );

const meantBy = ({ spellings, rows }: Table) =>
  spellings.map((_, column) => rows.map((row) => row[column].at.getTime()));

const name = fc.constantFrom<(keyof typeof kinds)[]>("a.csv", "a.ndjson");
const front = fc.record({ count: fc.constantFrom(0, 0, 0, 450), day: fc.constantFrom(2, 13) });

describe("times are read as what they are, or refused", () => {
  test("whatever their spellings, and in any order of the rows", async () => {
    let refused = 0;
    const runs = 100;
    await fc.assert(
      fc.asyncProperty(oneOrder, front, name, async (table, first, kind) => {
        const found = await readOf(table, first, kind);
        if (found === undefined) {
          refused++;
          return;
        }
        expect(found.rejected).toEqual([]);
        expect(instantsIn(found, table, first)).toEqual(meantBy(table));
      }),
      { numRuns: runs },
    );
    expect(refused).toBeLessThan(0.8 * runs);
  });

  test("also where columns have different orders, unless a notice says by which date a column was read", async () => {
    await fc.assert(
      fc.asyncProperty(anyOrders, front, name, async (table, first, kind) => {
        const found = await readOf(table, first, kind);
        if (found === undefined) return;
        const told = found.notes.filter(({ code }) => code === "order-of-another-column");
        const meant = meantBy(table);
        for (const [column, instants] of instantsIn(found, table, first).entries()) {
          if (!told.some(({ message }) => message.startsWith(`${columns[column]}:`)))
            expect(instants).toEqual(meant[column]);
        }
      }),
      { numRuns: 100 },
    );
  });
});
