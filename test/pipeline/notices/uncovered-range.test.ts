import { describe, expect, test } from "vitest";
import type { Report } from "../../../src/report/report.ts";
import { type Asked, reportOf } from "../../support/report-of.ts";

const files = {
  "tickets.csv": ["id,created_at,status", "1,2026-03-04T09:00:00Z,open", "2,2026-03-12T10:00:00Z,open"].join("\n"),
};

const told = ({ diagnostics }: Report) =>
  diagnostics.filter(({ code }) => code === "range-not-covered").map(({ message, examples }) => [message, examples]);

const beginsLate = "the data begin after the start of the report's range; what is not in them counts as nothing";
const endsEarly = "the data end before the end of the report's range; what is not in them counts as nothing";

describe("a range that the data do not cover is told", () => {
  test("where they begin after its start", async () => {
    const report = await reportOf(files, { range: { since: "2026-03-01" } });
    expect(told(report)).toEqual([[beginsLate, ["2026-03-04T09:00:00.000Z"]]]);
  });

  test("where they end before its end", async () => {
    const report = await reportOf(files, { range: { period: "yesterday" }, asOf: "2026-03-20" });
    expect(told(report)).toEqual([[endsEarly, ["2026-03-12T10:00:00.000Z"]]]);
  });

  test("where they end before an end that was said, and no clock was", async () => {
    const running = { since: "2026-03-04", until: "2026-04-01" };
    expect(told(await reportOf(files, { range: running }))).toEqual([[endsEarly, ["2026-03-12T10:00:00.000Z"]]]);
    const later = { since: "2026-03-20", until: "2026-04-01" };
    expect(told(await reportOf(files, { range: later }))).toEqual([[endsEarly, ["2026-03-12T10:00:00.000Z"]]]);
  });

  test("where they lie before it altogether, or behind", async () => {
    expect(told(await reportOf(files, { range: { since: "2026-04-01" }, asOf: "2026-04-02" }))).toHaveLength(1);
    expect(told(await reportOf(files, { range: { since: "2026-01-01", until: "2026-02-01" } }))).toHaveLength(1);
  });
});

describe("nothing is told", () => {
  test.each<[string, Asked]>([
    ["of the range of the data", {}],
    ["of their first and last day", { range: { since: "2026-03-04", until: "2026-03-13" } }],
    ["of the rest of a period that is not over", { range: { period: "this-week" } }],
    [
      "of what lies after a clock that was said",
      { range: { since: "2026-03-04", until: "2026-04-01" }, asOf: "2026-03-12T12:00:00Z" },
    ],
    ["of the last days", { range: { last: "3d" } }],
    ["of the rest of the clock's day", { asOf: "2026-03-12T23:00:00Z" }],
  ])("%s", async (_, asked) => {
    expect(told(await reportOf(files, asked))).toEqual([]);
  });

  test("of data without a time", async () => {
    expect(told(await reportOf({ "tickets.csv": "id,created_at,status\n" }))).toEqual([]);
  });
});

describe("of a time before the data nothing is known", () => {
  const countsOf = (report: Report) => ["volume", "backlog"].map((id) => report.rows[0].values[id].value);

  test("and counts have no data", async () => {
    const january = await reportOf(files, { range: { since: "2026-01-01", until: "2026-02-01" } });
    expect(countsOf(january)).toEqual([null, null]);
    expect(january.rows[0].values.volume).toMatchObject({ n: 0, reason: "no observations" });
  });

  test("and a comparison with it has nothing before", async () => {
    const range = { since: "2026-03-04", until: "2026-03-14" };
    const { rows } = await reportOf(files, { range, compare: "previous" });
    const { volume } = rows[0].values;
    expect([volume.value, volume.previous?.value, volume.change?.reason]).toEqual([2, null, "no value before"]);
  });

  test("a range that the data reach into is counted, and so are its days", async () => {
    const { rows } = await reportOf(files, { range: { since: "2026-03-03", until: "2026-03-05" }, every: "day" });
    expect(rows.map(({ values }) => values.volume.value)).toEqual([1, 0, 1]);
  });
});
