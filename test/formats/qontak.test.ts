import { describe, expect, test } from "vitest";
import type { ReadSettings } from "../../src/formats/settings/read-settings.ts";
import { ndjson } from "../support/ndjson.ts";
import { type Understood, understand } from "../support/reading.ts";
import { recordsIn } from "../support/records-in.ts";

const start = Date.UTC(2026, 2, 2, 2, 15);
const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;
const iso = (after: number): string => new Date(start + after).toISOString();

type Fields = Readonly<Record<string, unknown>>;

let messageId = 0;
/** A message of a participant, with what its room was when it came. */
const said = (after: number, type: "customer" | "agent" | "bot", room: Fields = {}, more: Fields = {}) => ({
  id: `m-${++messageId}`,
  type: "text",
  room_id: "e658411a",
  is_campaign: false,
  sender_id: type === "customer" ? "c-1" : type,
  sender_type: { customer: "Models::Contact", agent: "Models::User", bot: "Models::SystemAccount" }[type],
  sender: { name: { customer: "Ana", agent: "Sari", bot: "Bot" }[type] },
  text: "…",
  status: "created",
  participant_type: type,
  created_at: iso(after),
  reply: null,
  room: {
    id: "e658411a",
    type: "Models::CustomerServiceRoom",
    status: "assigned",
    tags: ["refund"],
    channel: "wa",
    channel_account: "Toko",
    session: "open",
    created_at: iso(-minute),
    resolved_at: null,
    resolved_by_id: null,
    resolved_by_type: null,
    ...room,
  },
  ...more,
});

const read = (records: readonly unknown[], settings: Partial<ReadSettings> = {}): Promise<Understood> =>
  understand({ "hooks.ndjson": ndjson(...records) }, settings);

async function casesOf(...records: readonly unknown[]) {
  const { conversations, rejected } = await read(records);
  expect(rejected).toEqual([]);
  return conversations;
}

describe("a room that the webhook sent by itself", () => {
  const room = (more: Fields = {}) => ({
    id: "e658411a",
    type: "Models::CustomerServiceRoom",
    status: "resolved",
    tags: ["refund"],
    channel: "wa",
    created_at: iso(-minute),
    updated_at: iso(hour),
    resolved_at: iso(hour),
    resolved_by_id: "agent",
    resolved_by_type: "Models::User",
    ...more,
  });

  test("tells of a resolution that nobody has written after", async () => {
    const [one, ...others] = await casesOf(said(0, "customer"), said(minute, "agent"), room());
    expect(others).toEqual([]);
    expect([one.status, one.channel, one.tags]).toEqual(["resolved", "whatsapp", ["refund"]]);
    expect(one.messages).toHaveLength(2);
    expect(one.events).toMatchObject([{ at: start + hour, kind: "resolved", actor: "Sari", actorRole: "agent" }]);
  });

  test("decides by when it was changed, wherever it stands", async () => {
    const records = [
      room({ status: "assigned", resolved_at: null, updated_at: iso(2 * hour) }),
      said(0, "customer"),
      room(),
    ];
    expect((await casesOf(...records)).map(({ status }) => status)).toEqual(["open"]);
  });

  test("without an id is rejected", async () => {
    const { rejected } = await read([said(0, "customer"), room({ id: null })]);
    expect(rejected.map(({ code }) => code)).toEqual(["missing-conversation-id"]);
  });
});

test.each(["Sari", "agent"])("the configuration may name an assistant that writes as an agent: %s", async (name) => {
  const values = new Map([["role", new Map([[name, "bot"]])]]);
  const { conversations } = await read([said(0, "customer"), said(minute, "agent")], { values });
  expect(conversations[0].messages.map(({ role }) => role)).toEqual(["customer", "bot"]);
});

test("a word that is none of Qontak's says nothing of who wrote, whatever else it may be called", async () => {
  const [room] = await casesOf(said(0, "customer", {}, { participant_type: "constructor", sender_type: "toString" }));
  expect(room.messages?.map(({ role }) => role)).toEqual(["unknown"]);
});

test("a room, and what was said in it", async () => {
  const [one, ...others] = await casesOf(said(0, "customer"), said(424_492, "agent"));
  expect(others).toEqual([]);
  expect(one).toMatchObject({
    id: "e658411a",
    channel: "whatsapp",
    status: "open",
    customer: "c-1",
    tags: ["refund"],
    createdAt: start - minute,
  });
  expect(one.messages).toMatchObject([
    { at: start, role: "customer", author: "Ana" },
    { at: start + 424_492, role: "agent", author: "Sari" },
  ]);
});

test.each([
  ["wa", "whatsapp"],
  ["wa_cloud", "whatsapp"],
  ["ig", "instagram"],
  ["fb", "facebook"],
  ["telegram", "telegram"],
  ["web_chat", "chat"],
  ["email", "email"],
])("channel %s", async (theirs, ours) => {
  expect((await casesOf(said(0, "customer", { channel: theirs })))[0].channel).toBe(ours);
});

describe("the room's status", () => {
  test.each([
    ["unassigned", "open"],
    ["assigned", "open"],
    ["resolved", "resolved"],
  ])("%s", async (theirs, ours) => {
    expect((await casesOf(said(0, "customer", { status: theirs })))[0].status).toBe(ours);
  });

  test("is that of the newest message, wherever it stands", async () => {
    const older = said(0, "customer", { status: "unassigned" });
    const newer = said(minute, "agent", { status: "resolved" });
    expect((await casesOf(newer, older))[0].status).toBe("resolved");
  });

  test("session is WhatsApp's window of 24 hours, and says nothing of the case", async () => {
    const [one] = await casesOf(said(0, "customer", { session: "closed" }));
    expect(one).toMatchObject({ status: "open", closedAt: undefined, events: [] });
  });
});

describe("who spoke", () => {
  test("by the participant, else by the type of the sender", async () => {
    const [one] = await casesOf(
      said(0, "customer", {}, { participant_type: null }),
      said(1, "agent", {}, { participant_type: null }),
      said(2, "bot", {}, { participant_type: null }),
      said(3, "bot"),
      said(4, "agent", {}, { participant_type: "system" }),
    );
    expect(one.messages.map(({ role }) => role)).toEqual(["customer", "agent", "bot", "bot", "system"]);
  });

  test("a broadcast is never a reply, whoever sent it", async () => {
    const [one] = await casesOf(said(0, "customer"), said(minute, "agent", {}, { is_campaign: true }));
    expect(one.messages.map(({ role }) => role)).toEqual(["customer", "bot"]);
    expect(one.initiator).toBeUndefined();
  });

  test("nor is it a request: what it begins is outbound", async () => {
    const [one] = await casesOf(said(0, "bot", {}, { is_campaign: true }), said(hour, "customer"));
    expect(one.initiator).toBe("bot");
  });

  test("a message that failed was not said", async () => {
    const { conversations, notes } = await read([said(0, "customer"), said(9, "agent", {}, { status: "failed" })]);
    expect(conversations[0].messages).toHaveLength(1);
    expect(notes.map(({ code }) => code)).toEqual(["failed-message"]);
  });

  test("a message that was sent and failed later was not said, in whichever order that is told", async () => {
    const [request, reply] = [said(0, "customer"), said(minute, "agent", {}, { status: "sent" })];
    const failed = { ...reply, status: "failed" };
    for (const versions of [
      [reply, failed],
      [failed, reply],
    ]) {
      const records = [request, ...versions, said(hour, "agent", {}, { status: "read" })];
      const { conversations, notes } = await read(records);
      expect(conversations[0].messages.map(({ at }) => at)).toEqual([start, start + hour]);
      expect(notes.map(({ code, count }) => [code, count])).toEqual([["failed-message", 1]]);
    }
  });

  test("the same message again, sent and then read, counts once", async () => {
    const message = said(0, "agent");
    const { conversations } = await read([message, { ...message, status: "read" }]);
    expect(conversations[0].messages).toHaveLength(1);
  });
});

describe("a room lives as long as the contact", () => {
  const resolved = { resolved_at: iso(2 * hour), resolved_by_id: "agent", resolved_by_type: "Models::User" };

  test("it is split where it was resolved", async () => {
    const cases = await casesOf(
      said(0, "customer"),
      said(hour, "agent"),
      said(3 * hour, "customer", { ...resolved, status: "resolved" }),
      said(4 * hour, "agent", resolved),
    );
    expect(cases.map(({ id, messages }) => [id, messages.length])).toEqual([
      ["e658411a", 2],
      ["e658411a#2", 2],
    ]);
    expect(cases[0].events).toEqual([
      { at: start + 2 * hour, kind: "resolved", actor: "Sari", actorRole: "agent", to: undefined },
    ]);
    expect(cases[1].events).toEqual([]);
    expect(cases.map(({ status }) => status)).toEqual([undefined, "open"]);
  });

  test("or after a silence", async () => {
    const cases = await casesOf(said(0, "customer"), said(minute, "agent"), said(minute + day + 1, "customer"));
    expect(cases.map(({ id, messages, status }) => [id, messages.length, status])).toEqual([
      ["e658411a", 2, "closed"],
      ["e658411a#2", 1, "open"],
    ]);
  });

  test("of the length that the run says", async () => {
    const messages = [said(0, "customer"), said(2 * hour, "customer")];
    const { conversations, notes } = await read(messages, { sessionGap: hour });
    expect(conversations).toHaveLength(2);
    expect(notes).toMatchObject([{ code: "rooms", count: 1, examples: ["e658411a"] }]);
  });

  test("a resolution that is older than all that was read resolves nothing of it", async () => {
    const old = { resolved_at: iso(-day), status: "resolved" };
    const cases = await casesOf(said(0, "customer", old), said(hour, "agent", { resolved_at: iso(-day) }));
    expect(cases.map(({ messages, events, status }) => [messages.length, events, status])).toEqual([[2, [], "open"]]);
  });

  test("what a bot adds to a resolved room leaves it resolved", async () => {
    const cases = await casesOf(
      said(0, "customer"),
      said(hour, "agent"),
      said(2 * hour + 5, "bot", { ...resolved, status: "resolved" }),
    );
    expect(cases.map(({ messages, status }) => [messages.length, status])).toEqual([[3, "resolved"]]);
  });

  test("its creation says nothing of a case that began long after it", async () => {
    const [one] = await casesOf(said(0, "customer", { created_at: iso(-30 * day) }));
    expect(one.createdAt).toBe(start);
  });
});

describe("records that cannot be used are refused", () => {
  test.each([
    ["without a room", { ...said(0, "customer"), room_id: null, room: null }, "missing-conversation-id"],
    ["without a time", said(0, "customer", {}, { created_at: "?!" }), "missing-time"],
  ])("%s", async (_, record, code) => {
    const { rejected } = await read([said(0, "customer"), record]);
    expect(rejected.map((each) => each.code)).toEqual([code]);
  });
});

test("a log with the same columns that is not Qontak's is not taken for one", async () => {
  const record = said(0, "customer", { type: "group" }, { sender_type: "contact" });
  expect((await read([record])).inputs[0].format).toBe("messages");
});

test("resolutions are told and no transfers, so that the transfer rate is not measurable", async () => {
  const resolved = { resolved_at: iso(minute), resolved_by_id: "agent", resolved_by_type: "Models::User" };
  const understood = await read([said(0, "customer"), said(minute, "agent"), said(2 * minute, "bot", resolved)]);
  expect([understood.found.has("events"), recordsIn(understood)]).toEqual([true, []]);
});
