import { describe, expect, test } from "vitest";
import { metrics } from "../../../src/metrics/index.ts";
import { type Files, reportOf } from "../../support/report-of.ts";

const asked = ["wait-time", "service-level", "missed-rate", "time-to-abandon", "success-rate", "escalation-rate"];

async function valuesOf(files: Files) {
  const { rows } = await reportOf(files, {
    metrics: metrics.filter(({ id }) => asked.includes(id)),
    asOf: "2026-04-01",
  });
  return rows[0].values;
}

const events = (...rows: readonly string[]) => ["conversation_id,at,event,actor,actor_role", ...rows].join("\n");

/** Taken after 30 s and 2 min; left after 3 min and 10 s. */
const log = events(
  "1,2026-03-02T09:00:00Z,queued,,",
  "1,2026-03-02T09:00:30Z,accepted,Sari,agent",
  "1,2026-03-02T09:10:00Z,closed,Sari,agent",
  "2,2026-03-02T09:00:00Z,queued,,",
  "2,2026-03-02T09:02:00Z,accepted,Sari,agent",
  "2,2026-03-02T09:12:00Z,escalated,Sari,agent",
  "2,2026-03-02T09:12:00Z,closed,Sari,agent",
  "3,2026-03-02T09:00:00Z,queued,,",
  "3,2026-03-02T09:03:00Z,abandoned,,customer",
  "4,2026-03-02T09:00:00Z,queued,,",
  "4,2026-03-02T09:00:10Z,abandoned,,customer",
);

const measured = {
  "wait-time": { n: 2, mean: 75 },
  "service-level": { n: 3, numerator: 1 },
  "missed-rate": { n: 3, numerator: 1, excluded: { "short-abandon": 1 } },
  "time-to-abandon": { n: 2, mean: 95 },
  "success-rate": { n: 3, numerator: 2 },
  "escalation-rate": { n: 2, numerator: 1 },
};

describe("the acceptances of an event log tell who was answered", () => {
  test("without any other file", async () => {
    expect(await valuesOf({ "a.csv": log })).toMatchObject(measured);
  });

  test("beside a list of its tickets, and a file of a time when nobody was there", async () => {
    const tickets = "id,created_at,status\n1,2026-03-02T09:00:00Z,closed\n4,2026-03-02T09:00:00Z,abandoned";
    expect(await valuesOf({ "a.csv": log, "b.csv": tickets })).toMatchObject(measured);
    const sunday = events("5,2026-03-08T09:00:00Z,queued,,", "5,2026-03-08T09:05:00Z,abandoned,,customer");
    expect((await valuesOf({ "a.csv": log, "b.csv": sunday }))["missed-rate"]).toMatchObject({ n: 4, numerator: 2 });
  });

  test("also where the records that they stand in have none", async () => {
    const record = (id: string, inside: string) =>
      `{"id":"${id}","created_at":"2026-03-02T09:00:00Z","status":"closed","events":[${inside}]}`;
    const accepted = '{"at":"2026-03-02T09:05:00Z","event":"accepted","actor":"Sari"}';
    const files = { "a.ndjson": `${record("1", accepted)}\n${record("2", "")}` };
    expect((await valuesOf(files))["missed-rate"]).toMatchObject({ n: 2, numerator: 1 });
  });
});

describe("nothing tells who was answered", () => {
  test("where nobody accepts, or a bot does", async () => {
    expect(await valuesOf({ "a.csv": log.replaceAll("accepted", "assigned") })).toEqual({});
    expect(await valuesOf({ "a.csv": log.replaceAll(/(accepted,Sari,)agent/g, "$1bot") })).toEqual({});
  });

  test("where tickets may be of another log", async () => {
    const tickets = "id,created_at,status\n1,2026-03-02T09:00:00Z,closed\n9,2026-03-02T09:00:00Z,closed";
    expect(await valuesOf({ "a.csv": log, "b.csv": tickets })).toEqual({});
  });

  test("where a log beside it has ends, and no acceptance", async () => {
    const other = events("9,2026-03-08T09:00:00Z,opened,,", "9,2026-03-08T10:00:00Z,resolved,Budi,agent");
    expect(await valuesOf({ "a.csv": log, "b.csv": other })).toEqual({});
  });

  test("where somebody resolved what nobody accepted", async () => {
    const row = "9,2026-03-02T09:00:00Z,opened,,\n9,2026-03-02T10:00:00Z";
    for (const end of ["resolved,Budi,agent", "resolved,,", "closed,Budi,agent"]) {
      expect(await valuesOf({ "a.csv": `${log}\n${row},${end}` })).toEqual({});
    }
    expect((await valuesOf({ "a.csv": `${log}\n${row},closed,,` }))["missed-rate"]).toMatchObject({
      n: 4,
      numerator: 2,
    });
  });

  test("where some of its events may be ends", async () => {
    const tickets = "id,created_at,status\n1,2026-03-02T09:00:00Z,closed";
    const endless = events(
      "1,2026-03-02T09:00:30Z,accepted,Sari,agent",
      "1,2026-03-02T09:10:00Z,selesaikah,Sari,agent",
    );
    expect(await valuesOf({ "a.csv": endless, "b.csv": tickets })).toEqual({});
  });
});
