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
const beginsBehind = "the data begin after the end of the report's range, so nothing is known of it";
const endsBefore = "the data end before the start of the report's range, so nothing is known of it";

describe("a range that the data do not cover is told", () => {
  test("where they begin after its start", async () => {
    const report = await reportOf(files, { range: { since: "2026-03-01" } });
    expect(told(report)).toEqual([[beginsLate, ["2026-03-04T09:00:00.000Z"]]]);
  });

  test("where they end before its end", async () => {
    const report = await reportOf(files, { range: { last: "10d" }, asOf: "2026-03-20" });
    expect(told(report)).toEqual([[endsEarly, ["2026-03-12T10:00:00.000Z"]]]);
  });

  test("where they end before an end that was said, and no clock was", async () => {
    const running = { since: "2026-03-04", until: "2026-04-01" };
    expect(told(await reportOf(files, { range: running }))).toEqual([[endsEarly, ["2026-03-12T10:00:00.000Z"]]]);
    const later = { since: "2026-03-20", until: "2026-04-01" };
    expect(told(await reportOf(files, { range: later }))).toEqual([[endsBefore, ["2026-03-12T10:00:00.000Z"]]]);
  });

  test("where they lie before it altogether, or behind", async () => {
    const behind = await reportOf(files, { range: { since: "2026-04-01" }, asOf: "2026-04-02" });
    expect(told(behind)).toEqual([[endsBefore, ["2026-03-12T10:00:00.000Z"]]]);
    const before = await reportOf(files, { range: { since: "2026-01-01", until: "2026-02-01" } });
    expect(told(before)).toEqual([[beginsBehind, ["2026-03-04T09:00:00.000Z"]]]);
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

const countsOf = ({ rows: [{ values }] }: Report) => ["volume", "backlog"].map((id) => values[id].value);

describe("of a time before the data nothing is known", () => {
  test("and counts have no data", async () => {
    const january = await reportOf(files, { range: { since: "2026-01-01", until: "2026-02-01" } });
    expect(countsOf(january)).toEqual([null, null]);
    expect(january.rows[0].values.volume).toMatchObject({ n: 0, reason: "the data begin after this time" });
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

describe("of a time more than a week behind the data nothing is known either", () => {
  const afterwards = { range: { since: "2026-03-20", until: "2026-03-21" }, asOf: "2026-03-27" };

  test("and neither counts nor what was open at their end have data", async () => {
    const report = await reportOf(files, afterwards);
    expect(countsOf(report)).toEqual([null, null]);
    const { volume, backlog, "daily-volume": daily } = report.rows[0].values;
    for (const value of [volume, backlog, daily]) {
      expect(value).toMatchObject({ n: 0, reason: "the data end before this time" });
    }
    expect(backlog.parts?.age).toMatchObject({ n: 0, median: null });
  });

  test("by the days of the report's zone", async () => {
    const asked = { range: { since: "2026-03-19T20:00:00Z", until: "2026-03-20T08:00:00Z" }, asOf: "2026-03-27" };
    expect(countsOf(await reportOf(files, asked))).toEqual([0, 2]);
    // 10:00 in London is 21:00 in Sydney, where the day ends at 13:00 in London.
    expect(countsOf(await reportOf(files, { ...asked, timeZone: "Australia/Sydney" }))).toEqual([null, null]);
  });

  test("but in a week nobody may have written", async () => {
    const sunday = { range: { since: "2026-03-19", until: "2026-03-20" }, asOf: "2026-03-20" };
    expect(countsOf(await reportOf(files, sunday))).toEqual([0, 2]);
  });

  test("a comparison with it has nothing before", async () => {
    const { rows } = await reportOf(files, {
      range: { since: "2026-03-04", until: "2026-03-14" },
      asOf: "2026-03-27",
      compare: "2026-03-22..2026-03-25",
    });
    const { volume } = rows[0].values;
    expect([volume.value, volume.previous?.value, volume.change?.reason]).toEqual([2, null, "no value before"]);
  });

  test("a quiet day behind the last record counts as 0 in a range that the data reach into", async () => {
    const asked = { range: { since: "2026-03-12", until: "2026-03-14" }, asOf: "2026-03-20", every: "day" } as const;
    const { rows } = await reportOf(files, asked);
    expect(rows.map(({ values }) => values.volume.value)).toEqual([1, 1, 0]);
    expect(rows.map(({ values }) => values.backlog.value)).toEqual([2, 2, 2]);
  });

  test("the rest of the day on which they end is covered", async () => {
    const evening = { range: { since: "2026-03-12T18:00:00Z", until: "2026-03-12T20:00:00Z" }, asOf: "2026-03-20" };
    expect(countsOf(await reportOf(files, evening))).toEqual([0, 2]);
  });
});

describe("a range of which nothing has passed at the clock", () => {
  const today = { range: { period: "today" }, asOf: "2026-03-12" } as const;
  const notesOf = ({ diagnostics }: Report) => diagnostics.filter(({ code }) => code === "range-not-begun");

  test("has no counts, and is told", async () => {
    const report = await reportOf(files, today);
    expect(report.rows[0].values.volume).toMatchObject({ value: null, reason: "nothing of this time has passed" });
    expect(notesOf(report)).toMatchObject([{ examples: ["2026-03-12T00:00:00.000Z"] }]);
  });

  test.each([
    [{ period: "today" }, "2026-03-12", ", or choose --period yesterday"],
    [{ period: "this-week" }, "2026-03-09", ", or choose --period last-week"],
    [{ period: "this-month" }, "2026-03-01", ", or choose --period last-month"],
    [{ since: "2026-03-12", until: "2026-03-13" }, "2026-03-12", ""],
  ] as const)("of %j is told the way out", async (range, asOf, other) => {
    const before = { "tickets.csv": "id,created_at,status\n1,2026-02-20T09:00:00Z,open\n" };
    const message =
      "nothing of the report's range has passed at its clock: a date is the midnight at its beginning, so give --as-of the day after";
    expect(notesOf(await reportOf(before, { range, asOf }))).toMatchObject([{ message: message + other }]);
  });

  test("has the stock that there is at the clock, 0 too", async () => {
    expect(countsOf(await reportOf(files, today))).toEqual([null, 1]);
    const ended = "id,created_at,status,resolved_at\n1,2026-03-04T09:00:00Z,closed,2026-03-05T09:00:00Z\n";
    const later = "2,2026-03-12T10:00:00Z,open,\n";
    expect(countsOf(await reportOf({ "tickets.csv": ended + later }, today))).toEqual([null, 0]);
  });

  test("counts what has come in at the clock itself", async () => {
    const dated = { "tickets.csv": "id,created_at,status\n1,2026-03-12,open\n2,2026-03-13,open\n" };
    expect(countsOf(await reportOf(dated, today))).toEqual([1, 1]);
  });

  test("of data that end at the midnight with which it begins it has begun", async () => {
    const dated = { "tickets.csv": "id,created_at,status\n1,2026-03-11,open\n2,2026-03-12,open\n" };
    const report = await reportOf(dated, { range: { period: "today" } });
    expect(countsOf(report)).toEqual([1, 2]);
    expect(notesOf(report)).toEqual([]);
  });

  test("a moment later nothing is told, and 0 is known", async () => {
    const report = await reportOf(files, { ...today, asOf: "2026-03-12T00:00:00.001Z" });
    expect(countsOf(report)).toEqual([0, 1]);
    expect(notesOf(report)).toEqual([]);
  });
});
