import { describe, expect, test } from "vitest";
import { ndjson } from "../support/ndjson.ts";
import { type Understood, understand } from "../support/reading.ts";
import { recordsIn } from "../support/records-in.ts";

const start = Date.UTC(2026, 2, 2, 2, 15);
const at = (seconds: number): number => start + seconds * 1000;
const iso = (seconds: number): string => new Date(at(seconds)).toISOString();

type Fields = Readonly<Record<string, unknown>>;

const property = { id: "58ca84", name: "Toko" };
const visitor = { name: "Ana", email: "ana@shop.example", city: "Bandung", country: "ID" };

const names: Readonly<Record<string, string | undefined>> = { v: "Ana", a: "Sari" };

const said = (after: number, t: string, more: Fields = {}) => ({
  sender: { t, n: names[t], id: `id-${t}` },
  type: "msg",
  msg: `${t} at ${after}`,
  time: iso(after),
  attchs: [],
  ...more,
});

const transcript = (messages: readonly unknown[], more: Fields = {}) => ({
  event: "chat:transcript_created",
  time: iso(2000),
  property,
  chat: { id: "70fe3290", visitor, messages, ...more },
});

const change = (event: "chat:start" | "chat:end", after: number) => ({
  event,
  chatId: "70fe3290",
  time: iso(after),
  visitor,
  property,
  ...(event === "chat:start" ? { message: { text: "v at 0", type: "msg", sender: { type: "visitor" } } } : {}),
});

const read = (...records: readonly unknown[]): Promise<Understood> =>
  understand({ "hooks.ndjson": ndjson(...records) });

async function only(...records: readonly unknown[]) {
  const { conversations, rejected } = await read(...records);
  expect(rejected).toEqual([]);
  expect(conversations).toHaveLength(1);
  return conversations[0];
}

test("a transcript", async () => {
  const one = await only(transcript([said(0, "v"), said(60, "a")]));
  expect(one).toMatchObject({
    id: "70fe3290",
    status: "closed",
    channel: "chat",
    customer: "ana@shop.example",
    assignee: "Sari",
    createdAt: at(0),
    closedAt: undefined,
  });
  expect(one.messages).toMatchObject([
    { at: at(0), role: "customer", author: "Ana" },
    { at: at(60), role: "agent", author: "Sari" },
  ]);
});

test("v is the visitor, a an agent, s the system", async () => {
  const { messages } = await only(transcript([said(0, "s"), said(1, "v"), said(2, "a")]));
  expect(messages.map(({ role }) => role)).toEqual(["system", "customer", "agent"]);
});

test("files are messages, calls are none", async () => {
  const { messages } = await only(transcript([said(0, "v", { type: "file" }), said(1, "a", { type: "webrtc-call" })]));
  expect(messages).toHaveLength(1);
});

test("missed is a chat without a message of an agent", async () => {
  const one = await only(transcript([said(0, "v"), said(1, "s")]), change("chat:end", 300));
  expect(one.status).toBe("missed");
  expect(one.events).toMatchObject([{ at: at(300), kind: "missed" }]);
});

test("there is no duration: only chat:end tells when the chat was over, wherever it stands", async () => {
  for (const records of [
    [change("chat:end", 300), transcript([said(0, "v"), said(60, "a")])],
    [transcript([said(0, "v"), said(60, "a")]), change("chat:end", 300)],
  ]) {
    expect((await only(...records)).events).toMatchObject([{ at: at(300), kind: "closed" }]);
  }
});

test("an end without a transcript is none where others have one: nothing tells whether an agent answered", async () => {
  const { conversations, notes } = await read(
    change("chat:start", 0),
    change("chat:end", 300),
    transcript([said(0, "v"), said(60, "a")], { id: "other" }),
  );
  expect(conversations.map(({ id, events }) => [id, events])).toEqual([
    ["70fe3290", []],
    ["other", []],
  ]);
  expect(notes.map(({ code }) => code)).toEqual(["missing-transcript"]);
  expect((await only(change("chat:start", 0), change("chat:end", 300))).events).toMatchObject([{ kind: "closed" }]);
});

test.each([
  ["visitor", "customer"],
  ["agent", "agent"],
  ["system", undefined],
])("a chat that begins with a message of the %s", async (type, initiator) => {
  const start = { ...change("chat:start", 0), message: { text: "Halo", type: "msg", sender: { type } } };
  expect((await only(start, change("chat:end", 300))).initiator).toBe(initiator);
});

test("the configuration may name an assistant that writes as an agent", async () => {
  const values = new Map([["role", new Map([["Sari", "bot"]])]]);
  const { conversations } = await understand(
    { "hooks.ndjson": ndjson(transcript([said(0, "v"), said(60, "a")])) },
    { values },
  );
  expect(conversations[0].messages.map(({ role }) => role)).toEqual(["customer", "bot"]);
});

test("the first message stands in chat:start and in the transcript, and counts once", async () => {
  const one = await only(change("chat:start", 0), transcript([said(0, "v"), said(60, "a")]));
  expect(one.messages).toHaveLength(2);
  expect(one.createdAt).toBe(at(0));
});

test("a webhook that was sent again changes nothing", async () => {
  const hook = transcript([said(0, "v"), said(60, "a")]);
  const { conversations, inputs } = await read(hook, hook);
  expect(conversations.map(({ messages }) => messages.length)).toEqual([2]);
  expect(inputs[0].duplicates).toBe(1);
});

test("a ticket is a conversation with its request", async () => {
  const ticket = {
    event: "ticket:create",
    time: iso(0),
    property,
    requester: { name: "Ana", email: "ana@shop.example" },
    ticket: { id: "02598050", humanId: 3, subject: "Refund", message: "Where is it?" },
  };
  const one = await only(ticket);
  expect(one).toMatchObject({
    id: "02598050",
    subject: "Refund",
    customer: "ana@shop.example",
    createdAt: at(0),
    status: undefined,
  });
  expect(one.messages).toMatchObject([{ at: at(0), role: "customer", author: "Ana" }]);
});

test("an export of the dashboard, in milliseconds", async () => {
  const chat = {
    id: "70fe3290",
    visitor,
    messages: [
      { ...said(0, "v"), time: at(0) },
      { ...said(60, "a"), time: at(60) },
    ],
  };
  const { conversations } = await understand({ "chats.json": JSON.stringify({ chats: [chat] }) });
  expect(conversations[0].messages.map((message) => message.at)).toEqual([at(0), at(60)]);
});

describe("records that cannot be used are refused whole", () => {
  test.each([
    ["without a chat id", transcript([said(0, "v")], { id: null }), "missing-conversation-id"],
    ["with a message without a time", transcript([said(0, "v", { time: null })]), "missing-time"],
    ["of a kind that is not known", { event: "chat:renamed", time: iso(0), property }, "unknown-record"],
  ])("%s", async (_, record, code) => {
    const { conversations, rejected } = await read(transcript([said(0, "v")], { id: "1" }), record);
    expect(rejected.map((each) => each.code)).toEqual([code]);
    expect(conversations.map(({ id }) => id)).toEqual(["1"]);
  });
});

test("the end of a chat is told and no transfer, so that the transfer rate is not measurable", async () => {
  const understood = await read(transcript([said(0, "v"), said(60, "a")]), change("chat:end", 90));
  expect([understood.found.has("events"), recordsIn(understood)]).toEqual([true, []]);
});
