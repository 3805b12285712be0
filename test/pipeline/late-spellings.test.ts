import { describe, expect, test } from "vitest";
import { volume } from "../../src/metrics/volume.ts";
import { reportOf } from "../support/report-of.ts";

/** 2 March 2026, 08:00 in Jakarta, and one ticket of the 5th whose time has no offset. */
const usual = (count: number) =>
  Array.from({ length: count }, (_, index) => [`${index}`, "open", "2026-03-02T08:00:00+07:00"]);
const other = ["x", "open", "2026-03-05 10:00"];

const csvOf = (rows: readonly (readonly string[])[], note = "") =>
  ["id,status,created_at,note", ...rows.map((row) => [...row, note].join(","))].join("\n");
const jsonOf = (rows: readonly (readonly string[])[]) =>
  rows.map(([id, status, created_at]) => JSON.stringify({ id, status, created_at })).join("\n");

describe("a time is read in a second spelling, wherever the first of them stands", () => {
  test.each([
    ["last", "a.csv", csvOf([...usual(450), other]), 451],
    ["first", "a.csv", csvOf([other, ...usual(450)]), 451],
    ["behind wide rows", "a.csv", csvOf([...usual(150), other], "lorem ".repeat(100)), 151],
    ["in JSON", "a.ndjson", jsonOf([...usual(250), other]), 251],
  ])("%s", async (_, name, text, count) => {
    const { rows, inputs, asOf } = await reportOf({ [name]: text }, { metrics: [volume], timeZone: "Asia/Jakarta" });
    expect(rows[0].values.volume.value).toBe(count);
    expect(inputs[0].rejected).toEqual({});
    expect(asOf).toBe("2026-03-05T03:00:00.000Z");
  });
});
