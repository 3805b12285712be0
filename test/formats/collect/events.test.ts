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

  test("of a word that is not known is left out and counted, but its time and conversation count", async () => {
    const { conversations, notes, inputs } = await understand({
      "a.csv": "conversation_id,at,event\nA,2026-03-02T09:00:00Z,resolved\nB,2026-03-02T09:00:00Z,sneezed\n",
    });
    expect(conversations.map(({ events }) => events.length)).toEqual([1, 0]);
    expect(notes).toMatchObject([{ code: "unknown-event", examples: ["a.csv:3"] }]);
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
});
