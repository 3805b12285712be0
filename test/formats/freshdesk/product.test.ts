import { describe, expect, test } from "vitest";
import { ndjson } from "../../support/ndjson.ts";
import { understand } from "../../support/reading.ts";
import { reportOf } from "../../support/report-of.ts";
import { noStats, read, readOne, stamp, ticket } from "./records.ts";

const marks = ["workspace_id", "requested_for_id", "department_id", "sub_category", "item_category"];

describe("a ticket of Freshservice", () => {
  test.each(marks)("is told by its %s, be it null", async (mark) => {
    expect((await readOne({ ...ticket, source: 10, [mark]: 2 })).channel).toBe("slack");
    expect((await readOne({ ...ticket, source: 10, [mark]: null })).channel).toBe("slack");
  });

  test.each([
    [1, "email"],
    [2, "web"],
    [3, "phone"],
    [4, "chat"],
    [5, "web"],
    [6, "yammer"],
    [7, "aws cloudwatch"],
    [8, "pagerduty"],
    [9, "walk-in"],
    [10, "slack"],
    [15, "source 15"],
  ])("from the source %i is of the channel %s, and begun by the customer", async (source, channel) => {
    const conversation = await readOne({ ...ticket, workspace_id: 2, source, conversations: [] });
    expect(conversation).toMatchObject({ channel, initiator: undefined, messages: [{ role: "customer" }] });
  });

  test("has a first response time, whatever its source", async () => {
    const of = (id: number, source: number, answered: string) => ({
      ...ticket,
      id,
      source,
      requested_for_id: 8801,
      stats: { ...noStats, first_responded_at: stamp(answered) },
    });
    // Created at 02:15: answered behind 45, 75 and 105 minutes.
    const text = ndjson(of(301, 10, "03:00"), of(302, 4, "03:30"), of(303, 5, "04:00"));
    const { rows } = await reportOf({ "a.ndjson": text });
    expect(rows[0]?.values["first-response-time"]).toMatchObject({ n: 3, median: 75 * 60, excluded: {} });
  });

  test.each([6, 7])(
    "with the status %i has one of the account's own, which is open, with a warning",
    async (status) => {
      const { conversations, notes } = await read({ ...ticket, workspace_id: 2, status });
      expect(conversations[0]?.status).toBe("open");
      expect(notes).toMatchObject([{ code: "own-status", count: 1 }]);
      const values = new Map([["status", new Map([[String(status), "pending"]])]]);
      const stated = await understand({ "a.ndjson": ndjson({ ...ticket, workspace_id: 2, status }) }, { values });
      expect([stated.conversations[0]?.status, stated.notes]).toEqual(["pending", []]);
    },
  );

  test("stands beside Freshdesk's, each with its own numbers", async () => {
    const { conversations } = await read(
      { ...ticket, source: 10 },
      { ...ticket, id: 302, source: 10, workspace_id: 2 },
    );
    expect(conversations.map(({ channel, initiator }) => [channel, initiator])).toEqual([
      ["email", "agent"],
      ["slack", undefined],
    ]);
  });
});
