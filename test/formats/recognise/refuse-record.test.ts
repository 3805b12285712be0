import { expect, test } from "vitest";
import { refuseRecord } from "../../../src/formats/recognise/refuse-record.ts";

/** A table of lines whose cells stand between semicolons. */
function refused(...lines: readonly string[]): () => void {
  const [columns, ...records] = lines.map((line) => line.split(";"));
  const values = columns.map((_, column) => records.map((record) => record[column]));
  return () => refuseRecord({ columns, values, lists: new Map() });
}

test("a first line with a time above times is a record", () => {
  const found = refused("T-1;2026-03-02 09.15;2026-03-02 09.19;Selesai", "T-2;2026-03-02 10.15;;Selesai");
  expect(found).toThrow(
    expect.objectContaining({
      code: "header-not-found",
      message: 'the first line looks like a record, not a header: "2026-03-02 09.15" is a time',
    }),
  );
});

test.each([
  ["a day that can be a month", ["17;02/03/2026 09:15;customer", "17;02/03/2026 09:19;agent"]],
  ["a blank below", ["17;2026-03-02 09:15", "17;-", "17;2026-03-02 09:19"]],
  ["one line alone", ["17;2026-03-02T09:15:00Z;customer"]],
  ["days without a clock", ["T-1;2026-03-02;2026-03-04", "T-2;2026-03-03;"]],
])("so is one with %s", (_, lines) => {
  expect(refused(...lines)).toThrow("looks like a record");
});

test.each([
  ["names", ["id;created_at;2nd reply at", "1;2026-03-02 09:15;2026-03-02 09:19"]],
  [
    "a date of the report above the header",
    ["Tiket;;2026-03-02 09:15", "id;status;created_at", "1;open;2026-03-02 08:00"],
  ],
  ["days as names, above numbers", ["Nama;01/03/2026;02/03/2026", "Sari;4;5"]],
  ["a day as the name of an empty column", ["id;created_at;01/03/2026", "1;2026-03-02 09:15;"]],
  ["days as names, above times of day", ["Nama;01/03/2026;02/03/2026", "Sari;08:00;17:00"]],
  ["numbers as names", ["id;1;2;4.5;2026", "7;2026-03-02;2026-03-02;2026-03-02;2026-03-02"]],
  ["a number of seconds, an id as often", ["1772442900;open", "1772442960;open"]],
])("no record: %s", (_, lines) => {
  expect(refused(...lines)).not.toThrow();
});

test("keys of JSON are no line", () => {
  const columns = ["2026-03-02"];
  expect(() =>
    refuseRecord({ columns, values: [["2026-03-03"]], byRecord: [["2026-03-03"]], lists: new Map() }),
  ).not.toThrow();
});
