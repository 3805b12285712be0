import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { headroom } from "../../../src/input/block.ts";
import { readWithCsvParse } from "../../../src/input/csv/csv-parse.ts";
import { anyWidth, planColumns } from "../../../src/input/csv/dialect.ts";
import { readCsv } from "../../../src/input/csv/read.ts";
import { rowsIn, toBytes, told } from "../../support/csv.ts";
import { cutsOf, documents } from "./documents.ts";

const cases = documents.chain((document) =>
  fc.record({
    document: fc.constant(document),
    cuts: cutsOf(toBytes(document.text).length),
    otherCuts: cutsOf(toBytes(document.text).length),
    room: fc.constantFrom(headroom, 4),
    columns: fc.shuffledSubarray([0, 1, 2]),
    width: fc.constantFrom(3, 4),
    skip: fc.nat(2),
  }),
);

describe("scanner and csv-parse tell the same of any well-formed text, cut anywhere", () => {
  test("all columns: the texts and lines that were written", async () => {
    await fc.assert(
      fc.asyncProperty(cases, async ({ document: { text, delimiter, records }, cuts, otherCuts, room }) => {
        const reading = { dialect: { delimiter }, plan: anyWidth(4), room };
        const scanned = await told(readCsv, text, { ...reading, cuts });
        expect(await told(readWithCsvParse, text, { ...reading, cuts: otherCuts })).toEqual(scanned);
        const written = records.map(({ line, texts }) => ({
          line,
          row: Array.from({ length: 4 }, (_, slot) => texts[slot]),
        }));
        expect(scanned.filter((one) => one !== "blank")).toEqual(written);
      }),
      { numRuns: 500 },
    );
  });

  test("some columns, records of a wrong width, records that the consumer refuses", async () => {
    await fc.assert(
      fc.asyncProperty(
        cases,
        async ({ document: { text, delimiter }, cuts, otherCuts, room, columns, width, skip }) => {
          const refuses = (row: readonly (string | undefined)[]) => row.some((field) => field?.includes("a"));
          const reading = { dialect: { delimiter }, plan: planColumns(width, columns, skip), room, refuses };
          const scanned = await told(readCsv, text, { ...reading, cuts });
          expect(await told(readWithCsvParse, text, { ...reading, cuts: otherCuts })).toEqual(scanned);
        },
      ),
      { numRuns: 500 },
    );
  });
});

test("some columns give what all columns give at their places", async () => {
  await fc.assert(
    fc.asyncProperty(cases, async ({ document: { text, delimiter, records }, cuts, columns, width }) => {
      const reading = { dialect: { delimiter }, plan: planColumns(width, columns, 0), cuts };
      const fitting = records.filter(({ texts }) => texts.length === width);
      expect(rowsIn(await told(readCsv, text, reading))).toEqual(
        fitting.map(({ texts }) => columns.map((column) => texts[column])),
      );
    }),
  );
});
