import { describe, expect, test } from "vitest";
import { volume } from "../../src/metrics/volume.ts";
import { reportOf } from "../support/report-of.ts";

/** Tickets of which no more is known than their days. */
const tickets = ["2026-03-09", "2026-03-10", "2026-03-15", "2026-03-16"]
  .map((day, index) => `${index},${day},open`)
  .join("\n");
const files = { "tickets.csv": `id,created_at,status\n${tickets}` };

describe("a clock at the very instant that is the newest in the data", () => {
  test("ends the day before where a date says it, as it does whatever the data hold", async () => {
    const { period, rows } = await reportOf(files, { metrics: [volume], asOf: "2026-03-16", range: { last: "7d" } });
    expect(period).toEqual({ from: "2026-03-09T00:00:00.000Z", to: "2026-03-16T00:00:00.000Z" });
    expect(rows[0].values.volume.value).toBe(3);
  });

  test("counts that day where an instant says it, so that a report's own clock makes the same report again", async () => {
    const first = await reportOf(files, { metrics: [volume] });
    expect(first).toMatchObject({ asOf: "2026-03-16T00:00:00.000Z", period: { to: "2026-03-17T00:00:00.000Z" } });
    expect(first.rows[0].values.volume.value).toBe(4);
    const again = await reportOf(files, { metrics: [volume], asOf: String(first.asOf) });
    expect([again.period, again.rows]).toEqual([first.period, first.rows]);
  });
});

test("hours that are not over at the newest instant of the data are partial, though its day is not", async () => {
  const tickets = "id,created_at,status\n1,2026-03-16T00:30:00Z,open\n2,2026-03-16T02:30:00Z,open\n";
  const partial = async (every: "hour" | "day") =>
    (await reportOf({ "tickets.csv": tickets }, { metrics: [volume], every })).rows
      .slice(1)
      .map(({ period }) => period?.partial);
  expect((await partial("hour")).slice(0, 5)).toEqual([false, false, true, true, true]);
  expect(await partial("day")).toEqual([false]);
});
