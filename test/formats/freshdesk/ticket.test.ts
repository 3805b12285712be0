import { describe, expect, test } from "vitest";
import { zone } from "../../../src/time/zone.ts";
import { ndjson } from "../../support/ndjson.ts";
import { understand } from "../../support/reading.ts";
import { reportOf } from "../../support/report-of.ts";
import { at, noStats, read, readOne, stamp, ticket } from "./records.ts";

describe("a ticket of Freshdesk", () => {
  test("is what its numbers say", async () => {
    expect(await readOne(ticket)).toMatchObject({
      id: "301",
      createdAt: at("02:15"),
      status: "open",
      priority: "normal",
      channel: "email",
      team: "77",
      assignee: "4211",
      customer: "8801",
      subject: "Uang kembali",
      category: "Question",
      tags: ["refund", "vip"],
      initiator: undefined,
    });
  });

  test.each([
    [2, "open"],
    [3, "pending"],
    [4, "resolved"],
    [5, "closed"],
    [6, "pending"],
    [7, "on-hold"],
  ])("with the status %i is %s", async (status, expected) => {
    expect((await readOne({ ...ticket, status })).status).toBe(expected);
  });

  test("with a status of the account's own is open, with a warning, unless the configuration says what it is", async () => {
    const text = ndjson({ ...ticket, status: 9 });
    const { conversations, notes } = await understand({ "a.ndjson": text });
    expect(conversations[0]?.status).toBe("open");
    expect(notes).toMatchObject([{ code: "own-status", count: 1, examples: ["a.ndjson: 9"] }]);
    const values = new Map([["status", new Map([["9", "on-hold"]])]]);
    const configured = await understand({ "a.ndjson": text }, { values });
    expect([configured.conversations[0]?.status, configured.notes]).toEqual(["on-hold", []]);
  });

  test.each([
    [1, "low"],
    [2, "normal"],
    [3, "high"],
    [4, "urgent"],
    [5, "priority 5"],
  ])("of the priority %i is %s", async (priority, expected) => {
    expect((await readOne({ ...ticket, priority })).priority).toBe(expected);
  });

  test.each([
    [1, "email"],
    [2, "web"],
    [3, "phone"],
    [5, "twitter"],
    [6, "facebook"],
    [7, "chat"],
    [9, "web"],
    [10, "email"],
    [4, "forum"],
    [8, "mobihelp"],
    [11, "ecommerce"],
    [12, "bot"],
    [13, "whatsapp"],
    [14, "source 14"],
  ])("from the source %i is of the channel %s", async (source, channel) => {
    expect((await readOne({ ...ticket, source })).channel).toBe(channel);
  });

  test("that is spam, or was deleted, is just that", async () => {
    expect((await readOne({ ...ticket, spam: true })).status).toBe("spam");
    expect((await readOne({ ...ticket, deleted: true })).status).toBe("deleted");
  });

  test("has the stamps of its stats", async () => {
    const stats = {
      ...noStats,
      first_responded_at: stamp("02:29"),
      resolved_at: stamp("04:00"),
      closed_at: stamp("05:00"),
    };
    const { firstResponseAt, resolvedAt, closedAt } = await readOne({ ...ticket, status: 5, stats });
    expect([firstResponseAt, resolvedAt, closedAt]).toEqual([at("02:29"), at("04:00"), at("05:00")]);
  });

  test("that an agent began by an e-mail, and that was closed at once, pulls no median to 0", async () => {
    const now = stamp("02:15");
    const outbound = { ...ticket, source: 10, status: 5, stats: { ...noStats, resolved_at: now, closed_at: now } };
    const inbound = { ...ticket, id: 302, status: 4, stats: { ...noStats, resolved_at: stamp("03:15") } };
    const { rows } = await reportOf({ "a.ndjson": ndjson(outbound, inbound) });
    expect(rows[0]?.values["resolution-time"]).toMatchObject({ n: 1, median: 3600, excluded: { outbound: 1 } });
  });

  test("that was reopened counts as reopened, be it open or solved again", async () => {
    const reopened = { ...noStats, reopened_at: stamp("04:00") };
    const { rows } = await reportOf({
      "a.ndjson": ndjson(
        { ...ticket, id: 1, status: 2, stats: reopened },
        { ...ticket, id: 2, status: 4, stats: { ...reopened, resolved_at: stamp("05:00") } },
        { ...ticket, id: 3, status: 4, stats: { ...noStats, resolved_at: stamp("05:00") } },
      ),
    });
    expect(rows[0]?.values["reopen-rate"]).toMatchObject({ n: 3, numerator: 2 });
  });

  test("tells of no transfers and no pauses: what needs them is not measured", async () => {
    const stats = {
      ...noStats,
      reopened_at: stamp("04:00"),
      pending_since: stamp("04:30"),
      resolved_at: stamp("05:00"),
    };
    const { rows, unmeasurable } = await reportOf({ "a.ndjson": ndjson({ ...ticket, status: 4, stats }) });
    expect(Object.keys(rows[0]?.values["resolution-time"]?.parts ?? {})).toEqual(["first"]);
    expect(unmeasurable.map(({ metric }) => metric)).toEqual(expect.arrayContaining(["transfer-rate", "handle-time"]));
  });

  test("was not escalated because a target was missed", async () => {
    expect((await readOne({ ...ticket, is_escalated: true, fr_escalated: true })).events).toEqual([]);
  });

  test("that stands there again is of its newest version", async () => {
    const { conversations, inputs } = await read({ ...ticket, status: 5 }, { ...ticket, updated_at: stamp("03:00") });
    expect(conversations.map(({ status }) => status)).toEqual(["closed"]);
    expect(inputs[0]?.duplicates).toBe(1);
  });

  test("can stand in a list under its name", async () => {
    const { conversations, inputs } = await understand({ "a.json": JSON.stringify({ tickets: [ticket] }) });
    expect([conversations.length, inputs[0]?.format]).toEqual([1, "freshdesk"]);
  });

  test("without an id or a time is rejected, and so is what is no ticket", async () => {
    const { rejected } = await read(
      ticket,
      { ...ticket, id: null },
      { ...ticket, created_at: "soon" },
      { id: 4, name: "Sari" },
    );
    expect(rejected.map(({ code }) => code)).toEqual(["missing-conversation-id", "missing-time", "unknown-record"]);
  });

  test.each(["fr_due_by", "fr_escalated", "is_escalated"])(
    "is told by what it says of its targets, such as %s; others have the same people and numbers",
    async (mark) => {
      const { fr_due_by, fr_escalated, is_escalated, ...plain } = ticket;
      const { inputs } = await understand({ "a.ndjson": ndjson({ ...plain, [mark]: null }) });
      expect(inputs[0]?.format).toBe("freshdesk");
      expect((await understand({ "a.ndjson": ndjson(plain) })).inputs[0]?.format).toBe("tickets");
    },
  );

  test("is none of a table of one's own, whose times are of the zone of the run", async () => {
    const table = `id,requester_id,responder_id,status,source,created_at,first_responded_at,resolved_at
1,9,4,3,1,2026-03-02 23:30:00,2026-03-02 23:40:00,2026-03-03 00:30:00
`;
    const { conversations, inputs } = await understand({ "app.csv": table }, { zone: zone("Asia/Jakarta") });
    expect(inputs[0]?.format).toBe("tickets");
    expect(conversations[0]).toMatchObject({
      createdAt: Date.UTC(2026, 2, 2, 16, 30),
      firstResponseAt: Date.UTC(2026, 2, 2, 16, 40),
      resolvedAt: Date.UTC(2026, 2, 2, 17, 30),
    });
  });

  test("has words for its status with others, who are not taken for Freshdesk", async () => {
    const { inputs } = await understand({ "a.ndjson": ndjson({ ...ticket, status: "open", source: "email" }) });
    expect(inputs[0]?.format).toBe("tickets");
  });
});
