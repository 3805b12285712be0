import { describe, expect, test } from "vitest";
import { asked, february } from "../../support/january-and-february.ts";
import { type Files, reportOf } from "../../support/report-of.ts";

const ids = ["volume", "missed-rate", "resolution-rate", "first-response-time"];

async function told(files: Files) {
  const { rows, diagnostics } = await reportOf(files, asked(...ids));
  return { values: rows[0].values, notes: diagnostics.filter(({ code }) => code === "unlisted-events") };
}

const log = (...rows: readonly string[]) => ["conversation_id,at,event", ...rows].join("\n");
const ofListed = ["3,2026-02-10T09:05:00Z,assigned", "3,2026-02-10T10:00:00Z,resolved"];
const ofAssigned = ["90,2026-02-12T09:00:00Z,assigned", "90,2026-02-12T10:00:00Z,resolved"];
const ofEnd = ["91,2026-02-12T11:00:00Z,resolved", "91,2026-02-14T11:00:00Z,closed"];

describe("a conversation of which there are events alone, beside a list that has others of them", () => {
  test("was not missed: nothing tells whether anybody answered", async () => {
    const messages = "conversation_id,created_at,author_role\n4,2026-02-11T09:00:00Z,customer";
    for (const besides of [{}, { "m.csv": messages }]) {
      const { values, notes } = await told({ "t.csv": february, "e.csv": log(...ofListed, ...ofAssigned), ...besides });
      expect(values.volume).toMatchObject({ value: 3 });
      expect(values["missed-rate"]).toMatchObject({ n: 2, numerator: 1, excluded: { "not-told": 1 } });
      expect(values["resolution-rate"]).toMatchObject({ n: 3, numerator: 3 });
      expect(values["first-response-time"].excluded).toEqual({ "not-told": 1, "unanswered-closed": 1 });
      expect(notes).toMatchObject([{ count: 1, examples: ["90"] }]);
    }
  });

  test("was not created when it was resolved", async () => {
    const { values, notes } = await told({ "t.csv": february, "e.csv": log(...ofListed, ...ofEnd) });
    expect(values.volume).toMatchObject({ value: 2, excluded: { "no-time": 1 } });
    expect(values["missed-rate"]).toMatchObject({ n: 2, numerator: 1, excluded: { "no-time": 1 } });
    expect(values["resolution-rate"]).toMatchObject({ n: 2, numerator: 2, excluded: { "no-time": 1 } });
    expect(values["first-response-time"].excluded).toEqual({ "not-told": 1, "unanswered-closed": 1 });
    expect(notes).toMatchObject([{ count: 1, examples: ["91"] }]);
  });

  test("was created when something else happened first, or at the same time", async () => {
    const atOnce = ["91,2026-02-12T11:00:00Z,created", ...ofEnd];
    const { values } = await told({ "t.csv": february, "e.csv": log(...ofListed, ...atOnce) });
    expect(values.volume).toMatchObject({ value: 3, excluded: {} });
  });

  test("was missed where an event says that the customer left", async () => {
    const ofLeft = ["92,2026-02-12T09:00:00Z,queued", "92,2026-02-12T09:02:00Z,abandoned"];
    const { values } = await told({ "t.csv": february, "e.csv": log(...ofListed, ...ofLeft) });
    expect(values["missed-rate"]).toMatchObject({ n: 3, numerator: 2, excluded: {} });
  });

  test("was missed where the log tells acceptances, and none of it", async () => {
    const accepted = "3,2026-02-10T09:10:00Z,accepted";
    const { values } = await told({ "t.csv": february, "e.csv": log(accepted, ...ofListed, ...ofAssigned) });
    expect(values["missed-rate"]).toMatchObject({ n: 3, numerator: 2, excluded: {} });
  });
});

test("where no list has any of them, or there is none, events are all that is to be told", async () => {
  for (const list of [{ "t.csv": february }, {}]) {
    const { values, notes } = await told({ ...list, "e.csv": log(...ofAssigned, ...ofEnd) });
    expect(values.volume.excluded).toEqual({});
    expect(notes).toEqual([]);
  }
});
