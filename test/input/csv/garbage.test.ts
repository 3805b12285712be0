import { CsvError } from "csv-parse";
import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { anyWidth, planColumns } from "../../../src/input/csv/dialect.ts";
import { readCsv } from "../../../src/input/csv/read.ts";
import { everyCut, rowsIn, type Told, told } from "../../support/csv.ts";
import { cutsOf } from "./documents.ts";

const alphabet = ["a", '"', ",", ";", "\n", "\r"];

/** All texts over the alphabet of up to so many characters. */
function* textsUpTo(length: number): Generator<string> {
  yield "";
  if (length === 0) return;
  for (const rest of textsUpTo(length - 1)) for (const character of alphabet) yield character + rest;
}

/** The records that csv-parse finds; undefined where it finds a fault. */
function parsed(text: string): string[][] | undefined {
  try {
    return parse(text, { relax_column_count: true, skip_empty_lines: true, record_delimiter: ["\r\n", "\n", "\r"] });
  } catch (error) {
    if (error instanceof CsvError) return undefined;
    throw error;
  }
}

const isComplaint = (one: Told): boolean => one !== "blank" && !("row" in one);

/** Rows of nothing but delimiters are blank to the scanner, and records to csv-parse. */
const isFilled = (row: readonly (string | undefined)[]): boolean => row.some((field) => field !== "");

/** Where csv-parse accepts, the scanner finds the same records; where it does not, the scanner says what is wrong. */
async function compare(text: string): Promise<void> {
  const heard = await told(readCsv, text, { plan: anyWidth(text.length + 1), room: 4 });
  const records = parsed(text);
  if (records === undefined) expect(heard.filter(isComplaint), JSON.stringify(text)).not.toEqual([]);
  else {
    expect(heard.filter(isComplaint), JSON.stringify(text)).toEqual([]);
    expect(
      rowsIn(heard)
        .map((row) => row.filter((field) => field !== undefined))
        .filter(isFilled),
      JSON.stringify(text),
    ).toEqual(records.filter(isFilled));
  }
}

/**
 * Puts the records back together that a consumer has refused. What stands behind them is the record with the quote that
 * is never closed, or nothing.
 */
function unaccounted(text: string, heard: readonly Told[]): string {
  let rest = text;
  let line = 1;
  for (const one of heard) {
    if (one === "blank") rest = withoutLineEnd(rest.replace(/^,*/, ""));
    else if ("rejected" in one) {
      expect(one.line, JSON.stringify({ text, one })).toBe(line);
      expect(rest.slice(0, one.raw.length)).toBe(one.raw);
      rest = withoutLineEnd(rest.slice(one.raw.length));
    }
    line = 1 + lineEndsIn(text.slice(0, text.length - rest.length));
  }
  return rest;
}

const withoutLineEnd = (text: string): string => {
  expect(text).toMatch(/^(\r\n|\r|\n|$)/);
  return text.replace(/^(\r\n|\r|\n)/, "");
};

const lineEndsIn = (text: string): number => text.match(/\r\n|\r|\n/g)?.length ?? 0;

/** Every byte is in a record that was refused, in a line end, or in a record whose open quote is reported on its line. */
async function account(text: string, cuts: readonly number[]): Promise<void> {
  const heard = await told(readCsv, text, { room: 4, cuts, refuses: () => true });
  const rest = unaccounted(text, heard);
  const error = heard.find((one) => one !== "blank" && "error" in one);
  if (error === undefined) expect(rest, JSON.stringify(text)).toBe("");
  else expect(linesWithOpenQuote(text, rest), JSON.stringify(text)).toContainEqual(error);
}

/** The errors that fit: on a line of the last record that has a quote where a field begins. */
function linesWithOpenQuote(text: string, rest: string): Told[] {
  const before = lineEndsIn(text) - lineEndsIn(rest);
  return rest
    .split(/\r\n|\r|\n/)
    .flatMap((line, index) => (/(^|[",])"/.test(line) ? [{ line: before + index + 1, error: "unclosed-quote" }] : []));
}

describe("quotes, delimiters and line ends in any order", () => {
  test("all texts of up to four characters", async () => {
    for (const text of textsUpTo(4)) await compare(text);
  });

  const garbage = fc.string({ unit: fc.constantFrom(...alphabet), maxLength: 40 });

  test("longer ones", async () => {
    await fc.assert(fc.asyncProperty(garbage, compare), { numRuns: 500 });
  });

  test("nothing is lost", async () => {
    for (const text of textsUpTo(4)) await account(text, [text.length >> 1]);
    const cut = garbage.chain((text) => fc.tuple(fc.constant(text), cutsOf(text.length)));
    await fc.assert(
      fc.asyncProperty(cut, ([text, cuts]) => account(text, cuts)),
      { numRuns: 500 },
    );
  });

  test("cut anywhere they give the same", async () => {
    const plan = planColumns(2, [1, 0], 0);
    await fc.assert(
      fc.asyncProperty(garbage, async (text) => {
        const whole = await told(readCsv, text, { plan, room: 4 });
        for (const cuts of everyCut(text)) expect(await told(readCsv, text, { plan, room: 4, cuts })).toEqual(whole);
      }),
      { numRuns: 200 },
    );
  });
});
