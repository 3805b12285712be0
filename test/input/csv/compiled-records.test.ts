import fc from "fast-check";
import { afterEach, describe, expect, test, vi } from "vitest";
import { IsoSpelling } from "../../../src/formats/timestamps/iso.ts";
import type { RecordConsumer } from "../../../src/input/consumer.ts";
import { type CsvPlan, planColumns } from "../../../src/input/csv/dialect.ts";
import { csvLimits } from "../../../src/input/csv/limits.ts";
import { newMarker } from "../../../src/input/csv/marker.ts";
import { PlainMarker } from "../../../src/input/csv/plain-marker.ts";
import { readCsv } from "../../../src/input/csv/read.ts";
import { CsvScanner } from "../../../src/input/csv/scanner.ts";
import type { Row } from "../../../src/input/row.ts";
import { type Take, take } from "../../../src/input/taken.ts";
import { fingerprint } from "../../../src/model/texts/fingerprint.ts";
import { hashOf } from "../../../src/model/texts/hash.ts";
import { toBytes, told } from "../../support/csv.ts";
import { cutsOf } from "./documents.ts";

/** As in a process whose address space is limited. */
class NoMemory {
  constructor() {
    throw new RangeError("WebAssembly.Memory(): could not allocate memory");
  }
}

const withoutCompiled = async <Result>(read: () => Promise<Result>): Promise<Result> => {
  vi.stubGlobal("WebAssembly", { Memory: NoMemory });
  expect(newMarker()).toBeInstanceOf(PlainMarker);
  const result = await read();
  vi.unstubAllGlobals();
  return result;
};

afterEach(() => void vi.unstubAllGlobals());

const texts = (characters: readonly string[], maxLength: number) =>
  fc.array(fc.constantFrom(...characters), { maxLength }).map((list) => list.join(""));
const plans = [planColumns(1, [0], 0), planColumns(2, [0, 1], 0), planColumns(2, [1], 0), planColumns(3, [2, 0], 1)];

test("the scanner tells the same with the compiled one and without it, of any text, cut anywhere", async () => {
  const input = texts(["a", "b", '"', '""', ",", ",", "\n", "\n", "\r", "é"], 40);
  await fc.assert(
    fc.asyncProperty(
      input.chain((text) => fc.tuple(fc.constant(text), cutsOf(toBytes(text).length))),
      fc.constantFrom(...plans),
      async ([text, cuts], plan) => {
        const refuses = (row: readonly (string | undefined)[]) => row.some((field) => field?.includes("b"));
        const reading = { plan, cuts, refuses };
        const plain = await withoutCompiled(() => told(readCsv, text, reading));
        expect(await told(readCsv, text, reading)).toEqual(plain);
      },
    ),
    { numRuns: 1500 },
  );
});

test("and of many records, more than are walked over at a time, with surprises among them", async () => {
  const record = fc.constantFrom(
    "a,1\n",
    "a,1\n",
    "a,1\n",
    '"x\ny",2\n',
    "b,3\r\n",
    '"q""q",4\n',
    "é\n",
    "\n",
    ",\n",
    " ,\r\n",
    '"a"b,5\n',
  );
  await fc.assert(
    fc.asyncProperty(
      fc.array(record, { minLength: 30, maxLength: 150 }).chain((list) => {
        const text = list.join("");
        return fc.tuple(fc.constant(text), cutsOf(toBytes(text).length));
      }),
      async ([text, cuts]) => {
        const reading = { plan: planColumns(2, [0, 1], 0), cuts, refuses: (row: readonly unknown[]) => row[0] === "b" };
        const plain = await withoutCompiled(() => told(readCsv, text, reading));
        expect(await told(readCsv, text, reading)).toEqual(plain);
      },
    ),
    { numRuns: 300 },
  );
});

test("a consumer that expects records is shown each of them before it comes, and every one comes", () => {
  const shown: string[] = [];
  const come: string[] = [];
  const textOf = ({ bytes, starts, ends }: Row) => Buffer.from(bytes.subarray(starts[0], ends[0])).toString();
  const consumer: RecordConsumer = {
    expect: (rows, count) => {
      expect(come).toEqual(shown);
      shown.push(...rows.slice(0, count).map(textOf));
    },
    record: (row) => void come.push(textOf(row)),
    reject: (_, { message }) => expect.fail(message),
    blank: () => {},
    note: () => {},
  };
  const ids = Array.from({ length: 100 }, (_, index) => `c${index}`);
  const scanner = new CsvScanner(",", planColumns(1, [0], 0), consumer, csvLimits);
  scanner.feed(toBytes(`${ids.join("\n")}\n`));
  scanner.end();
  expect(shown).toEqual(ids);
  expect(come).toEqual(ids);
});

/** What is made of the one wanted column of a text, record by record. */
function takenOf<Result>(
  text: string,
  kind: Take,
  read: (row: Row, taken: NonNullable<Row["taken"]>) => Result,
): Result[] {
  const results: Result[] = [];
  const plan: CsvPlan = planColumns(2, [1], 0, [kind]);
  const consumer: RecordConsumer = {
    record(row) {
      if (row.taken === undefined) throw new Error("the compiled scanner makes something of every record");
      expect(row.taken.takes[0]).toBe(kind);
      results.push(read(row, row.taken));
      return undefined;
    },
    reject: (_, { message }) => expect.fail(message),
    blank: () => {},
    note: () => {},
  };
  const scanner = new CsvScanner(",", plan, consumer, csvLimits);
  scanner.feed(toBytes(text));
  scanner.end();
  return results;
}

const quoted = (field: string): string => `x,"${field.replaceAll('"', '""')}"\n`;
const fields = fc.array(fc.string({ unit: "grapheme", maxLength: 30 }), { maxLength: 30 });

describe("what is made of a slot ahead", () => {
  test("hashes and fingerprints are those of the model, of texts with doubled quotes too", () => {
    fc.assert(
      fc.property(fields, (list) => {
        const text = list.map(quoted).join("");
        const hash = ({ bytes, starts, ends }: Row) => hashOf(bytes, starts[0], ends[0]);
        const print = ({ bytes, starts, ends }: Row) => fingerprint(bytes, starts[0], ends[0]);
        for (const [taken, known] of takenOf(text, take.hash, (row, { codes }) => [codes[0], hash(row)])) {
          expect(taken).toBe(known);
        }
        for (const [taken, known] of takenOf(text, take.fingerprint, (row, { codes }) => [codes[0], print(row)])) {
          expect(taken).toBe(known);
        }
      }),
    );
  });

  test("cells number the distinct texts in the order in which they come", () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom("", "a", "b", "ab", 'q"q', "a long text of more than eight bytes"), { maxLength: 30 }),
        (list) => {
          const distinct = [...new Set(list)];
          expect(takenOf(list.map(quoted).join(""), take.cell, (_, { codes }) => codes[0])).toEqual(
            list.map((field) => distinct.indexOf(field)),
          );
        },
      ),
    );
  });

  test("of more texts than a table holds the first keep their cells, and the others have none", () => {
    const list = Array.from({ length: 3000 }, (_, index) => `agent ${index % 1500}`);
    const cells = takenOf(list.map(quoted).join(""), take.cell, (_, { codes }) => codes[0]);
    expect(cells.slice(0, 1024)).toEqual(Array.from({ length: 1024 }, (_, index) => index));
    expect(new Set(cells.slice(1024, 1500))).toEqual(new Set([-1]));
    expect(cells.slice(1500)).toEqual(cells.slice(0, 1500));
  });

  test("of longer texts than a table holds, too", () => {
    const long = "x".repeat(40_000);
    expect(takenOf(["a", long, "b", long, "a"].map(quoted).join(""), take.cell, (_, { codes }) => codes[0])).toEqual([
      0, -1, 1, -1, 0,
    ]);
  });
});

const two = (from: number, to: number) =>
  fc.integer({ min: from, max: to }).map((value) => String(value).padStart(2, "0"));
const nearlyIso = fc
  .tuple(
    fc.integer({ min: 1500, max: 2100 }).map(String),
    fc.constantFrom("-", "-", "-", "/"),
    two(0, 13),
    two(0, 32),
    fc.constantFrom("T", " ", "t", "_"),
    two(0, 25),
    two(0, 61),
    fc.option(two(0, 61)),
    fc.constantFrom("", ".5", ".123", ".1234", ",123", "."),
    fc.constantFrom("", "Z", "z", "+07:00", "-0330", "+07", " Z", "+14:00", "+23:00", "X"),
  )
  .map(([year, dash, month, day, separator, hour, minute, second, fraction, offset]) => {
    const seconds = second === null ? "" : `:${second}${fraction}`;
    return `${year}${dash}${month}-${day}${separator}${hour}:${minute}${seconds}${offset}`;
  });

describe.each([
  ["instants", take.instant, "offset"],
  ["wall clocks", take.wallClock, "local"],
] as const)("%s", (_, kind, form) => {
  const ahead = (field: string): number => takenOf(quoted(field), kind, (_, { moments }) => moments[0])[0];

  test("are those that the spelling reads, or left to it", () => {
    const spelling = new IsoSpelling(form);
    fc.assert(
      fc.property(nearlyIso, (field) => {
        const moment = ahead(field);
        if (Number.isNaN(moment)) return;
        const bytes = toBytes(field);
        expect(spelling.read(bytes, 0, bytes.length)).toBe(moment);
        expect([spelling.finer, spelling.leapSecond]).toEqual([false, false]);
      }),
      { numRuns: 2000 },
    );
  });

  test("are read of the usual texts", () => {
    const offset = form === "offset" ? "Z" : "";
    expect(ahead(`1970-01-02T00:00:01${offset}`)).toBe(86_401_000);
    expect(ahead(`2000-02-29 12:00:00.250${offset}`)).toBe(951_825_600_250);
    if (form === "offset") expect(ahead("2026-03-01T07:30:00.000+07:00")).toBe(1_772_325_000_000);
  });

  test("are left out of texts that are no moments, or finer", () => {
    const offset = form === "offset" ? "Z" : "";
    for (const text of [
      "2025-02-29T00:00:00",
      "2026-01-01T24:00:00",
      "2026-01-01T00:00:60",
      "2026-01-01T00:00:00.1234",
      "",
    ]) {
      expect(ahead(`${text}${offset}`)).toBeNaN();
    }
    expect(ahead(form === "offset" ? "2026-01-01T00:00:00" : "2026-01-01T00:00:00Z")).toBeNaN();
  });
});
