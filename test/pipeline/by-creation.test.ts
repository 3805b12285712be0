import { describe, expect, test } from "vitest";
import { firstResponseTime } from "../../src/metrics/first-response-time.ts";
import { volume } from "../../src/metrics/volume.ts";
import { dimension } from "../../src/report/dimension.ts";
import { dailyVolume } from "../support/by-default.ts";
import { type Asked, reportOf } from "../support/report-of.ts";

/** Monday the 2nd has two, one of them shortly before Tuesday in UTC; Saturday the 7th one, Monday the 9th one. */
const tickets = `id,created_at,first_response_at
1,2026-03-02T08:00:00Z,2026-03-02T08:10:00Z
2,2026-03-02T23:30:00Z,2026-03-03T09:00:00Z
3,2026-03-07T08:59:00Z,2026-03-09T08:59:00Z
4,2026-03-09T08:00:00Z,2026-03-09T08:20:00Z
`;

/** The groups of a report of two whole weeks, by one figure of one metric. */
async function groupsOf(metric: string, figure: "value" | "n" | "mean", asked: Asked) {
  const range = { since: "2026-03-02", until: "2026-03-16" };
  const { rows } = await reportOf({ "tickets.csv": tickets }, { range, asOf: "2026-03-16T00:00:00Z", ...asked });
  return rows.map(({ group, values }) => [Object.values(group).join(), values[metric]?.[figure]]);
}

describe("by weekday", () => {
  test("every weekday of the range has its count, those on which nobody wrote too", async () => {
    expect(await groupsOf("volume", "value", { by: ["weekday"] })).toEqual([
      ["", 4],
      ["monday", 3],
      ["tuesday", 0],
      ["wednesday", 0],
      ["thursday", 0],
      ["friday", 0],
      ["saturday", 1],
      ["sunday", 0],
    ]);
  });

  test("a late reply belongs to the weekday of its conversation's creation", async () => {
    const groups = await groupsOf("first-response-time", "n", { by: ["weekday"] });
    expect(groups.slice(1, 3)).toEqual([
      ["monday", 3],
      ["tuesday", 0],
    ]);
  });

  test("the days of daily volume are those of the weekday alone", async () => {
    const groups = await groupsOf("daily-volume", "mean", { by: ["weekday"] });
    // Two Mondays with 2 and 1, two Saturdays with 1 and 0; of 14 days in all.
    expect([groups[0], groups[1], groups[6]]).toEqual([
      ["", 4 / 14],
      ["monday", 1.5],
      ["saturday", 0.5],
    ]);
  });

  test("it is the weekday of the report's zone", async () => {
    const [, monday, tuesday] = await groupsOf("volume", "value", { by: ["weekday"], timeZone: "Asia/Jakarta" });
    expect([monday, tuesday]).toEqual([
      ["monday", 2],
      ["tuesday", 1],
    ]);
  });
});

test("a weekday that has not come yet has no row for what was created before; what was answered since has one", async () => {
  const thisWeek = { by: ["weekday"], range: { since: "2026-03-09" }, asOf: "2026-03-10T09:00:00Z" };
  expect(await groupsOf("volume", "value", { ...thisWeek, metrics: [volume] })).toEqual([
    ["", 1],
    ["monday", 1],
    ["tuesday", 0],
  ]);
  const answered = await groupsOf("first-response-time", "n", { ...thisWeek, metrics: [firstResponseTime] });
  expect(answered.at(-1)).toEqual(["saturday", 1]);
});

test("by hour, each has the conversations that were created in it", async () => {
  const groups = await groupsOf("volume", "value", { by: ["hour"] });
  expect(groups).toHaveLength(25);
  expect(groups.filter(([, value]) => value !== 0)).toEqual([
    ["", 4],
    ["08:00", 3],
    ["23:00", 1],
  ]);
});

test("by hour and weekday, only those that occur together have a row, in the order of a week", async () => {
  const groups = await groupsOf("volume", "value", { by: ["weekday", "hour"] });
  expect(groups).toEqual([
    ["", 4],
    ["monday,08:00", 2],
    ["monday,23:00", 1],
    ["saturday,08:00", 1],
  ]);
});

test("of some weekdays only, their days alone are days", async () => {
  const where = [{ dimension: dimension("weekday"), isNot: true, value: "monday" }];
  // Saturday the 7th, of 12 days that are no Mondays.
  expect(await groupsOf("daily-volume", "mean", { where })).toEqual([["", 1 / 12]]);
  expect(await groupsOf("daily-volume", "n", { where })).toEqual([["", 12]]);
});

test("the days of an hour are those on which it has come", async () => {
  const two = "id,created_at,channel\n1,2026-03-02T14:10:00Z,chat\n2,2026-03-03T14:20:00Z,chat\n";
  const asked = { by: ["hour"], metrics: [dailyVolume], range: { since: "2026-03-02" }, asOf: "2026-03-04T10:20:00Z" };
  const { rows } = await reportOf({ "two.csv": two }, asked);
  const figures = rows.map(({ group, values }) => [
    group.hour,
    values["daily-volume"]?.n,
    values["daily-volume"]?.mean,
  ]);
  expect(figures).toContainEqual(["10:00", 3, 0]);
  expect(figures).toContainEqual(["14:00", 2, 1]);
});

test("a list of bare days has weekdays, and says of its hours that they are none", async () => {
  const list = "id,created_at,channel\n1,2026-03-02,email\n2,2026-03-03,email\n";
  const { rows } = await reportOf({ "list.csv": list }, { by: ["hour"] });
  expect(rows.map(({ group }) => group)).toEqual([{}, { hour: "(none)" }]);
});

test("where no file tells the creation, that is said", async () => {
  const surveys = "ticket_id,rated_at,csat\n1,2026-03-02T08:00:00Z,5\n";
  const { diagnostics } = await reportOf({ "surveys.csv": surveys }, { by: ["weekday"] });
  expect(diagnostics.map(({ message }) => message)).toContain(
    "no file gives the weekday of conversations: it is (none) for all",
  );
});
