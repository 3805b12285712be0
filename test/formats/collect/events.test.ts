import { describe, expect, test } from "vitest";
import { understand, understandOne } from "../../support/reading.ts";
import { recordsIn } from "../../support/records-in.ts";

const at = (text: string) => new Date(text).getTime();

describe("a row of an event log", () => {
  test("becomes an event", async () => {
    const { events } = await understandOne(
      "conversation_id,at,event,actor,actor_role,to\nA,2026-03-02T09:00:00Z,Transferred,Sari,agent,Layanan\n",
    );
    expect(events).toEqual([
      { at: at("2026-03-02T09:00:00Z"), kind: "transferred", actor: "Sari", actorRole: "agent", to: "Layanan" },
    ]);
  });

  test("of a word that is not known is left out, but its time and conversation count", async () => {
    const { conversations, inputs } = await understand({
      "a.csv": "conversation_id,at,event\nA,2026-03-02T09:00:00Z,resolved\nB,2026-03-02T09:00:00Z,sneezed\n",
    });
    expect(conversations.map(({ events }) => events.length)).toEqual([1, 0]);
    expect(inputs[0]).toMatchObject({ records: 2, used: 2 });
  });

  test("without a time is rejected", async () => {
    const { rejected } = await understand({
      "a.csv": "conversation_id,at,event\nA,2026-03-02T09:00:00Z,resolved\nA,,closed\n",
    });
    expect(rejected).toMatchObject([{ code: "missing-time", line: 3 }]);
  });

  test("tells the channel and the customer of its conversation", async () => {
    const text = "conversation_id,at,event,channel,customer\nA,2026-03-02T09:00:00Z,queued,WA,c1\n";
    expect(await understandOne(text)).toMatchObject({ channel: "whatsapp", customer: "c1" });
  });
});

describe("events of words that are not known", () => {
  const dated = (...rows: readonly string[]) =>
    `conversation_id,at,event,actor_role\n${rows.map((row, index) => `A,2026-03-02T09:0${index}:00Z,${row}\n`).join("")}`;

  test("are counted row by row, with their words and the way out", async () => {
    const { notes } = await understand({ "a.csv": dated("sneezed,", "resolved,", "sneezed,", "coughed,", ",") });
    expect(notes).toEqual([
      {
        code: "unknown-event",
        message: "an event that is no known word was left out (input.values.event in the configuration names it)",
        count: 3,
        examples: ["a.csv: sneezed", "a.csv: coughed"],
      },
    ]);
  });

  test("mean what the configuration says", async () => {
    const values = new Map([["event", new Map([["sneezed", "snoozed"]])]]);
    const { conversations, notes } = await understand({ "a.csv": dated("sneezed,", "resolved,") }, { values });
    expect(conversations[0]?.events.map(({ kind }) => kind)).toEqual(["snoozed", "resolved"]);
    expect(notes).toEqual([]);
  });

  test("so with the roles of those who acted, but for blank ones", async () => {
    const rows = ["created,agent", "queued,toko", "assigned,toko", "resolved,toko", "closed,"];
    const { conversations, notes } = await understand({ "a.csv": dated(...rows) });
    expect(conversations[0]?.events.map(({ actorRole }) => actorRole)).toEqual([
      "agent",
      "unknown",
      "unknown",
      "unknown",
      undefined,
    ]);
    expect(notes).toMatchObject([{ code: "unknown-role", count: 3, examples: ["a.csv:3", "a.csv:4", "a.csv:5"] }]);
  });
});

describe("a change of status", () => {
  const statuses = ["In Progress", "Waiting on Customer", "Escalated", "Selesai", "Reopened", "Closed"];
  const log = (word: string, header = "New Value") =>
    `Ticket ID,Timestamp,Event,Actor,Old Value,${header}\n1,2026-08-03T08:00:00Z,Created,Ani,,New\n${statuses
      .map((status, index) => `1,2026-08-03T09:0${index}:00Z,${word},Sari,Open,${status}\n`)
      .join("")}`;

  test.each(["Status Change", "status_changed", "Update Status", "Status diubah", "Perubahan Status"])(
    "that is called %s is the event that the new status means",
    async (word) => {
      const { conversations, notes } = await understand({ "a.csv": log(word) });
      expect(conversations[0]?.events.map(({ kind, actor, to }) => [kind, actor, to])).toEqual([
        ["opened", "Ani", "New"],
        ["opened", "Sari", undefined],
        ["pending", "Sari", undefined],
        // Escalated is a state in which it is open, too.
        ["escalated", "Sari", undefined],
        ["opened", "Sari", undefined],
        ["resolved", "Sari", undefined],
        ["reopened", "Sari", undefined],
        ["closed", "Sari", undefined],
      ]);
      expect(notes.map(({ code }) => code)).toEqual([]);
    },
  );

  test.each(["Nilai Baru", "New Status", "Status Baru"])("is told by a column %s, too", async (header) => {
    const { conversations } = await understand({ "a.csv": log("Ubah Status", header) });
    expect(conversations[0]?.events).toHaveLength(8);
  });

  test("stands in a column of its own beside that of who it went to", async () => {
    const header = "conversation_id,at,event,to,new_status\n";
    const { events } = await understandOne(
      `${header}A,2026-08-03T08:00:00Z,assigned,Sari,Open\nA,2026-08-03T09:00:00Z,status changed,Sari,Solved\n`,
    );
    expect(events.map(({ kind, to }) => [kind, to])).toEqual([
      ["assigned", "Sari"],
      ["resolved", undefined],
    ]);
  });

  test("to a status of one's own means what the configuration says of that", async () => {
    const text = `${log("Status Change")}2,2026-08-03T09:00:00Z,Status Change,Sari,Open,Gel\u00f6st\n`;
    const values = new Map([["status", new Map([["Gel\u00f6st", "resolved"]])]]);
    const { conversations, notes } = await understand({ "a.csv": text }, { values });
    expect(conversations[1]?.events.map(({ kind }) => kind)).toEqual(["resolved"]);
    expect(notes).toEqual([]);
  });

  test("to a status that is not known, or to none, is left out and counted", async () => {
    const row = "2,2026-08-03T09:00:00Z,Status Change,Sari,Open";
    const text = `${log("Status Change")}${row},Gel\u00f6st\n${row},Gel\u00f6st\n${row},\n${row},Spam\n`;
    const { conversations, notes } = await understand({ "a.csv": text });
    expect(conversations[1]?.events).toEqual([]);
    expect(notes).toEqual([
      {
        code: "unknown-new-status",
        message:
          "a change to a status that is no known word was left out (input.values.status in the configuration names it)",
        count: 4,
        examples: ["a.csv: Gel\u00f6st", "a.csv: Spam"],
      },
    ]);
  });

  test("in a log that does not say to which is left out as an event that is not known", async () => {
    const { notes } = await understand({ "a.csv": "conversation_id,at,event\nA,2026-03-02T09:00:00Z,Status Change\n" });
    expect(notes).toMatchObject([{ code: "unknown-new-status", count: 1 }, { code: "no-ending" }]);
  });
});

describe("events of several files", () => {
  test("are in the order of time, each once", async () => {
    const header = "conversation_id,at,event\n";
    const { conversations, inputs } = await understand({
      "b.csv": `${header}A,2026-03-02T10:00:00Z,resolved\n`,
      "a.csv": `${header}A,2026-03-02T09:00:00Z,queued\nA,2026-03-02T10:00:00Z,resolved\n`,
    });
    expect(conversations[0]?.events.map(({ kind }) => kind)).toEqual(["queued", "resolved"]);
    expect(inputs.map(({ used, duplicates }) => [used, duplicates])).toEqual([
      [1, 0],
      [1, 1],
    ]);
  });
});

describe("the contract of an event log", () => {
  const whole = ["transfers", "escalations", "reopenings"];

  test("is that it would tell of a transfer, an escalation and a reopening, so that none told is none", async () => {
    const understood = await understand({ "a.csv": "conversation_id,at,event\nA,2026-03-02T09:00:00Z,resolved\n" });
    expect(recordsIn(understood)).toEqual(whole);
  });

  test("is that of the events of a conversation list, too, and not of a list without events", async () => {
    const message = { created_at: "2026-03-02T09:00:00Z", author_role: "customer" };
    const happened = { at: "2026-03-02T09:00:00Z", event: "resolved" };
    const listOf = (record: object) => understand({ "a.ndjson": JSON.stringify({ id: "A", ...record }) });
    expect(recordsIn(await listOf({ messages: [message], events: [happened] }))).toEqual(whole);
    expect(recordsIn(await listOf({ messages: [message] }))).toEqual([]);
  });

  test("holds for no log of which some words are not known, and of the others none is an end", async () => {
    const header = "conversation_id,at,event\n";
    const created = "A,2026-03-02T09:00:00Z,created\n";
    const sneezed = "A,2026-03-02T09:10:00Z,sneezed\n";
    const resolved = "A,2026-03-02T09:20:00Z,resolved\n";
    const factsOf = async (rows: string) => {
      const { found, notes } = await understand({ "a.csv": header + rows });
      return [
        ["createdAt", "events", "reopenings"].filter((fact) => new Set<string>(found).has(fact)),
        notes.map(({ code }) => code),
      ];
    };
    expect(await factsOf(created + sneezed)).toEqual([["createdAt"], ["unknown-event", "no-ending"]]);
    expect(await factsOf(created)).toEqual([["events", "reopenings"], []]);
    expect(await factsOf(created + sneezed + resolved)).toEqual([["events", "reopenings"], ["unknown-event"]]);
  });
});
