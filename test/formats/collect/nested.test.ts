import { describe, expect, test } from "vitest";
import { ndjson } from "../../support/ndjson.ts";
import { understand } from "../../support/reading.ts";

const at = (text: string) => new Date(text).getTime();

const whole = {
  id: "A",
  channel: "WA",
  status: "solved",
  tags: ["b", "a"],
  messages: [
    { message_id: "2", created_at: "2026-03-02T09:05:00Z", author_role: "agent", author: "Sari" },
    { message_id: "1", created_at: "2026-03-02T09:00:00Z", author_role: "customer", author: "Ani" },
  ],
  events: [{ at: "2026-03-02T09:30:00Z", event: "resolved", actor: "Sari" }],
  surveys: [{ score: 5, scale: "1-5", at: "2026-03-02T10:00:00Z", comment: "Cepat" }],
};

describe("a conversation with what happened inside", () => {
  test.each([
    ["as a line of NDJSON", "a.ndjson", ndjson(whole)],
    ["in an array", "a.json", JSON.stringify([whole])],
    ["under a usual key", "a.json", JSON.stringify({ conversations: [whole] })],
    ["alone", "a.json", JSON.stringify(whole, null, 2)],
  ])("%s is understood in whole", async (_, name, text) => {
    const { conversations, inputs } = await understand({ [name]: text });
    const [conversation] = conversations;
    expect([conversation?.id, conversation?.channel, conversation?.status, conversation?.tags]).toEqual([
      "A",
      "whatsapp",
      "resolved",
      ["a", "b"],
    ]);
    expect(conversation?.messages.map(({ role, author }) => [role, author])).toEqual([
      ["customer", "Ani"],
      ["agent", "Sari"],
    ]);
    expect(conversation?.events.map(({ kind, at: when }) => [kind, when])).toEqual([
      ["resolved", at("2026-03-02T09:30:00Z")],
    ]);
    expect(conversation?.surveys).toMatchObject([{ kind: "csat", score: 5, scale: [1, 5], comment: "Cepat" }]);
    expect(inputs).toMatchObject([{ format: "metrik", records: 1, used: 1 }]);
  });

  test("names the canned responses of its messages", async () => {
    const said = (minute: number, canned: unknown) => ({
      ...whole.messages[0],
      message_id: minute,
      canned,
      created_at: `2026-03-02T09:1${minute}:00Z`,
    });
    const messages = [said(0, "Refund"), said(1, true), said(2, 3600012), said(3, null), said(4, "Refund")];
    const { conversations } = await understand({ "a.ndjson": ndjson({ id: "A", messages }) });
    expect(conversations[0]?.messages.map(({ canned, cannedResponse }) => [canned, cannedResponse])).toEqual([
      [true, "Refund"],
      [true, undefined],
      [true, "3600012"],
      [false, undefined],
      [true, "Refund"],
    ]);
  });

  test("may lack any of the lists", async () => {
    const { conversations } = await understand({ "a.ndjson": ndjson(whole, { id: "B", messages: [] }, { id: "C" }) });
    expect(conversations.map(({ id, messages, surveys }) => [id, messages.length, surveys.length])).toEqual([
      ["A", 2, 1],
      ["B", 0, 0],
      ["C", 0, 0],
    ]);
  });

  test.each([
    ["its messages", { messages: whole.messages }],
    ["its events", { events: whole.events }],
  ])("may lack the creation that other records have, where %s have times", async (_, lists) => {
    const stated = { ...whole, created_at: "2026-03-02T08:59:00Z" };
    const blank = { ...lists, id: "C", created_at: null };
    const { conversations, rejected } = await understand({ "a.ndjson": ndjson(stated, { ...lists, id: "B" }, blank) });
    expect(rejected).toEqual([]);
    const alone = await understand({ "a.ndjson": ndjson({ ...lists, id: "B" }) });
    expect(conversations.map(({ id, createdAt }) => [id, createdAt])).toEqual([
      ["A", at("2026-03-02T08:59:00Z")],
      ["B", alone.conversations[0]?.createdAt],
      ["C", alone.conversations[0]?.createdAt],
    ]);
  });

  test.each([
    ["missing-time", { messages: [], events: [] }],
    ["missing-time", { surveys: whole.surveys }],
    ["unreadable-time", { created_at: "soon", messages: whole.messages }],
  ])("is rejected as %s where it has %j in place of the creation that others have", async (code, other) => {
    const stated = { ...whole, created_at: "2026-03-02T08:59:00Z" };
    const { conversations, rejected } = await understand({ "a.ndjson": ndjson(stated, { id: "B", ...other }) });
    expect(conversations.map(({ id }) => id)).toEqual(["A"]);
    expect(rejected).toMatchObject([{ code, line: 2 }]);
  });

  test("has no times of day where it lacks the day of its creation", async () => {
    const ended = { messages: whole.messages, resolved_at: "09:30" };
    const stated = ["A", "B", "C"].map((id) => ({ ...ended, id, created_at: "2026-03-02 08:59" }));
    const { conversations, notes } = await understand({ "a.ndjson": ndjson(...stated, { ...ended, id: "D" }) });
    const end = at("2026-03-02T09:30:00Z");
    expect(conversations.map(({ resolvedAt }) => resolvedAt)).toEqual([end, end, end, undefined]);
    expect(notes).toMatchObject([{ code: "assumed-day" }, { code: "unreadable-time", examples: ["a.ndjson:4"] }]);
  });

  test("is rejected in whole where a message has no time that can be read", async () => {
    const broken = { ...whole, id: "B", messages: [whole.messages[0], { created_at: "soon", author_role: "agent" }] };
    const { conversations, rejected, inputs } = await understand({ "a.ndjson": ndjson(whole, broken) });
    expect(conversations.map(({ id }) => id)).toEqual(["A"]);
    expect(rejected).toMatchObject([
      { code: "unreadable-time", line: 2, message: expect.stringContaining("messages: created_at") },
    ]);
    expect(inputs).toMatchObject([{ records: 2, used: 1, rejected: { "unreadable-time": 1 } }]);
  });

  test("told twice is one record, and says each thing once", async () => {
    const { conversations, inputs, notes } = await understand({ "a.ndjson": ndjson(whole, whole) });
    expect(conversations[0]?.messages).toHaveLength(2);
    expect(inputs).toMatchObject([{ records: 2, used: 1, duplicates: 1 }]);
    expect(notes).toMatchObject([{ code: "repeated-entry", count: 4 }]);
  });

  test("whose messages lack what they need is refused, with what was found", async () => {
    await expect(
      understand({ "a.ndjson": ndjson({ id: "A", messages: [{ text: "halo", when: 1 }] }) }),
    ).rejects.toMatchObject({
      code: "unknown-format",
      message: "the messages inside the records lack: at, role",
      details: { file: "a.ndjson", notes: ["found: text, when"] },
    });
  });

  test.each([["true"], ['["A"]'], ['{"x":1}']])("with %s for an id is rejected", async (id) => {
    const record = ndjson(whole).replace('"A"', id);
    const { rejected, conversations } = await understand({ "a.ndjson": `${ndjson(whole)}\n${record}` });
    expect(rejected.map(({ line }) => line)).toEqual([2]);
    expect(conversations).toHaveLength(1);
  });
});

describe("numbers as ids", () => {
  test("keep every digit", async () => {
    const text = '{"id":9007199254740993,"status":"open","created_at":"2026-03-02T09:00:00Z"}\n'
      .repeat(2)
      .replace("993", "992");
    const { conversations } = await understand({ "a.ndjson": text });
    expect(conversations.map(({ id }) => id)).toEqual(["9007199254740992", "9007199254740993"]);
  });
});

describe("keys inside objects", () => {
  test("are columns by their path, and --map can name them", async () => {
    const text = ndjson({
      ticket: { id: "A", via: { channel: "email" }, status: "open", created_at: "2026-03-02T09:00:00Z" },
    });
    const { conversations } = await understand({ "a.ndjson": text }, { map: new Map([["channel", "via.channel"]]) });
    expect(conversations[0]?.channel).toBe("email");
  });
});
