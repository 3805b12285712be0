import { describe, expect, test } from "vitest";
import { resolutionRate } from "../../src/metrics/resolution-rate.ts";
import { reportOf } from "../support/report-of.ts";

/** Three open tickets of a list beside a log in which all were resolved at noon. */
async function resolvedBeside(updates: readonly string[]) {
  const rows = updates.map((updatedAt, index) => `T${index},2026-03-02 08:00,open,${updatedAt}`);
  const list = ["Ticket ID,Created At,Status,Updated At", ...rows].join("\n");
  const log = ["Ticket ID,Time,Event", ...updates.map((_, index) => `T${index},2026-03-02 12:00,resolved`)].join("\n");
  const report = await reportOf(
    { "list.csv": list, "log.csv": log },
    { metrics: [resolutionRate], asOf: "2026-03-05" },
  );
  return report.rows[0].values["resolution-rate"];
}

describe("the status of a list gives way to later events", () => {
  test("whatever the minute in which the list tells of it", async () => {
    expect(await resolvedBeside(["2026-03-02 09:29", "2026-03-02 09:30", "2026-03-02 09:31"])).toMatchObject({
      n: 3,
      value: 1,
    });
  });

  test("not to those of the day that is all that the list tells", async () => {
    expect(await resolvedBeside(["2026-03-02", "2026-03-02", "2026-03-02"])).toMatchObject({ n: 3, value: 0 });
    expect(await resolvedBeside(["2026-03-01", "2026-03-02", "2026-03-01"])).toMatchObject({ n: 3, numerator: 2 });
  });

  test("neither to those of the day that an export of a product tells", async () => {
    const cases = [
      "Case Number,Date/Time Opened,Case Last Modified Date,Status,Case Owner,Case Origin,Subject",
      "00001001,2026-03-01 09:00,2026-03-02,Closed,Ani,Web,A",
      "00001002,2026-03-01 10:00,2026-03-01,Closed,Ani,Web,B",
    ];
    const log = [
      "Ticket ID,Time,Event",
      ...["00001001", "00001002"].flatMap((id) => [
        `${id},2026-03-01 12:00,resolved`,
        `${id},2026-03-02 12:00,reopened`,
      ]),
    ];
    const { inputs, rows } = await reportOf(
      { "cases.csv": cases.join("\n"), "log.csv": log.join("\n") },
      { metrics: [resolutionRate], asOf: "2026-03-05" },
    );
    expect(inputs[0].format).toBe("salesforce");
    expect(rows[0].values["resolution-rate"]).toMatchObject({ n: 2, numerator: 1 });
  });
});
