import { describe, expect, test } from "vitest";
import type { Conversation } from "../../../src/model/conversation.ts";
import { ndjson } from "../../support/ndjson.ts";
import { type Understood, understand } from "../../support/reading.ts";
import { recordsIn } from "../../support/records-in.ts";

const start = 1_772_417_700_000;
const at = (seconds: number): number => start + seconds * 1000;

type Fields = Readonly<Record<string, unknown>>;

const listed = (data: readonly unknown[]): string => JSON.stringify({ error: false, reason: "listed", data });

const session = (more: Fields = {}) => ({
  session_id: "session_36ba",
  website_id: "42286ab3",
  people_id: "p-1",
  state: "unresolved",
  status: 1,
  created_at: start,
  updated_at: at(900),
  waiting_since: at(5),
  active: { now: false, last: at(900) },
  assigned: { user_id: "a1" },
  meta: { nickname: "Ana", email: "ana@shop.example", segments: ["refund", "vip"], origin: "chat", subject: "Late" },
  ...more,
});

let fingerprint = 177_241_770_012_340;
const said = (after: number, from: "user" | "operator", more: Fields = {}) => ({
  session_id: "session_36ba",
  website_id: "42286ab3",
  type: "text",
  from,
  origin: "chat",
  content: "…",
  stamped: true,
  fingerprint: ++fingerprint,
  timestamp: at(after),
  user: from === "user" ? { nickname: "Ana", user_id: "session_36ba" } : { nickname: "Sari", user_id: "a1" },
  ...more,
});

const read = (messages: readonly unknown[], conversation: unknown = session()): Promise<Understood> =>
  understand({
    "conversations.json": listed([conversation]),
    ...(messages.length === 0 ? {} : { "messages.json": listed(messages) }),
  });

async function only(messages: readonly unknown[], conversation?: unknown): Promise<Conversation> {
  const { conversations, rejected } = await read(messages, conversation);
  expect(rejected).toEqual([]);
  expect(conversations).toHaveLength(1);
  return conversations[0];
}

test("a conversation, and its messages in another file", async () => {
  const one = await only([said(0, "user"), said(60, "operator")]);
  expect(one).toMatchObject({
    id: "session_36ba",
    status: "open",
    channel: "chat",
    customer: "p-1",
    subject: "Late",
    tags: ["refund", "vip"],
    assignee: "Sari",
    createdAt: start,
  });
  expect(one.messages).toMatchObject([
    { at: at(0), role: "customer", author: "Ana" },
    { at: at(60), role: "agent", author: "Sari" },
  ]);
});

test("messages can stand inside the conversation", async () => {
  const { conversations } = await understand({ "c.json": listed([session({ messages: [said(0, "user")] })]) });
  expect(conversations[0].messages).toHaveLength(1);
});

test("without a person the customer is the e-mail address", async () => {
  expect((await only([], session({ people_id: undefined }))).customer).toBe("ana@shop.example");
});

test.each([
  ["pending", "open"],
  ["unresolved", "open"],
  ["resolved", "resolved"],
])("state %s", async (state, status) => {
  expect((await only([], session({ state }))).status).toBe(status);
});

test.each([
  [0, "open"],
  [1, "open"],
  [2, "resolved"],
])("status %s, where there is no state", async (status, ours) => {
  const records = [session({ status, state: undefined }), session({ session_id: "session_2" })];
  const { conversations } = await understand({ "c.json": listed(records) });
  expect(conversations[0].status).toBe(ours);
});

test.each([
  ["chat", "chat"],
  ["email", "email"],
  ["urn:crisp.im:whatsapp:0", "whatsapp"],
  ["urn:crisp.im:instagram:0", "instagram"],
])("origin %s", async (origin, channel) => {
  expect((await only([], session({ meta: { origin } }))).channel).toBe(channel);
});

describe("who spoke", () => {
  test.each([
    ["user is the customer", said(0, "user"), "customer"],
    ["operator is an agent", said(0, "operator"), "agent"],
    ["an automated operator is a bot", said(0, "operator", { automated: true }), "bot"],
    ["so is the bot plugin", said(0, "operator", { origin: "urn:crisp.im:bot:0" }), "bot"],
    ["and that of triggers", said(0, "operator", { origin: "urn:crisp.im:triggers:0" }), "bot"],
    [
      "and whatever speaks for the website",
      said(0, "operator", { user: { type: "website", nickname: "Shop" } }),
      "bot",
    ],
    [
      "an operator who speaks for the website is an agent",
      said(0, "operator", { user: { type: "website", nickname: "Sari", user_id: "a1" } }),
      "agent",
    ],
    [
      "an operator who writes from another plugin is an agent",
      said(0, "operator", { origin: "urn:crisp.im:slack:0" }),
      "agent",
    ],
  ])("%s", async (_, message, role) => {
    expect((await only([message])).messages.map((each) => each.role)).toEqual([role]);
  });

  test("a note is internal", async () => {
    expect((await only([said(0, "operator", { type: "note" })])).messages.map(({ internal }) => internal)).toEqual([
      true,
    ]);
  });
});

test("the configuration may name an assistant that writes through an operator's account", async () => {
  const asked = listed([said(0, "user"), said(2, "operator")]);
  for (const name of ["Sari", "a1"]) {
    const values = new Map([["role", new Map([[name, "bot"]])]]);
    const { conversations } = await understand({ "m.json": asked }, { values });
    expect(conversations[0].messages.map(({ role }) => role)).toEqual(["customer", "bot"]);
  }
});

test("the content is a text or an object", async () => {
  const { messages } = await only([
    said(0, "user", { type: "file", content: { name: "a.png", url: "https://shop.example/a.png", type: "image/png" } }),
    said(1, "operator", { type: "picker", content: { id: "p", text: "Which?", choices: [] } }),
    said(2, "user", { type: "audio", content: { url: "https://shop.example/a.mp3", duration: 3 } }),
  ]);
  expect(messages.map(({ role }) => role)).toEqual(["customer", "agent", "customer"]);
});

describe("events", () => {
  const happened = (after: number, namespace: string) =>
    said(after, "operator", { type: "event", content: { namespace } });

  test("tell of resolutions and reopenings, and are no messages", async () => {
    const { events, messages } = await only([
      said(0, "user"),
      happened(60, "state:resolved"),
      happened(90, "state:unresolved"),
      happened(95, "user:blocked"),
    ]);
    expect(messages).toHaveLength(1);
    expect(events).toMatchObject([
      { at: at(60), kind: "resolved", actor: "Sari", actorRole: "agent" },
      { at: at(90), kind: "opened" },
    ]);
  });
});

describe("web hooks", () => {
  const hook = (event: string, data: Fields, after = 0) => ({
    website_id: "42286ab3",
    event,
    data,
    timestamp: at(after),
  });
  const readHooks = (...hooks: readonly unknown[]) => understand({ "hooks.ndjson": ndjson(...hooks) });

  test("bring messages and states", async () => {
    const state = { website_id: "42286ab3", session_id: "session_36ba", state: "resolved" };
    const { conversations, rejected } = await readHooks(
      hook("message:send", said(0, "user")),
      hook("message:received", said(60, "operator"), 60),
      hook("message:compose:send", { session_id: "session_36ba", type: "start" }, 61),
      hook("session:set_state", state, 90),
    );
    expect(rejected).toEqual([]);
    expect(conversations).toMatchObject([{ id: "session_36ba", status: "resolved", createdAt: start }]);
    expect(conversations[0].messages.map(({ role }) => role)).toEqual(["customer", "agent"]);
    expect(conversations[0].events).toMatchObject([{ at: at(90), kind: "resolved" }]);
  });

  const about = (more: Fields): Fields => ({ website_id: "42286ab3", session_id: "session_36ba", ...more });
  const routed = (after: number, from: string | null, to: string | null) =>
    hook("session:set_routing", about({ routing_id: to, previous_routing_id: from }), after);

  test("bring who was given a session, and that it went to somebody else", async () => {
    const understood = await readHooks(
      hook("message:send", said(0, "user")),
      routed(10, null, "a1"),
      hook("message:received", said(60, "operator"), 60),
      routed(70, "a1", "a2"),
      routed(80, "a2", null),
    );
    const [{ events, assignee, unassignedAt }] = understood.conversations;
    expect(events.map(({ at, kind, to }) => [at, kind, to])).toEqual([
      [at(10), "assigned", "Sari"],
      [at(70), "transferred", "a2"],
      [at(70), "assigned", "a2"],
    ]);
    expect([assignee, unassignedAt]).toEqual([undefined, at(80)]);
    expect(recordsIn(understood)).toEqual(["transfers"]);
  });

  test("bring ratings of one to five stars", async () => {
    const rating = hook("session:sync:rating", about({ rating: { stars: 2, comment: "lama" } }), 90);
    const { conversations } = await readHooks(hook("message:send", said(0, "user")), rating);
    expect(conversations[0].surveys).toMatchObject([
      { kind: "csat", score: 2, scale: [1, 5], at: at(90), comment: "lama" },
    ]);
  });

  test("a message that was removed was not said", async () => {
    const reply = said(60, "operator");
    const removed = hook("message:removed", about({ fingerprint: reply.fingerprint }), 61);
    const { conversations, notes } = await readHooks(
      removed,
      hook("message:send", said(0, "user")),
      hook("message:received", reply, 60),
      hook("message:removed", about({ fingerprint: 1 }), 62),
    );
    expect(conversations[0].messages.map(({ role }) => role)).toEqual(["customer"]);
    expect(notes).toMatchObject([{ code: "deleted-message", count: 1 }]);
  });

  test("a session that was removed is deleted", async () => {
    const { conversations } = await readHooks(
      hook("message:send", said(0, "user")),
      hook("session:removed", about({}), 90),
    );
    expect(conversations[0].status).toBe("deleted");
  });

  test("the channel is that of the customer's messages", async () => {
    const { conversations } = await readHooks(
      hook("message:received", said(0, "operator")),
      hook("message:send", said(1, "user", { origin: "urn:crisp.im:whatsapp:0" }), 1),
    );
    expect(conversations[0].channel).toBe("whatsapp");
  });

  test("of states tell of every reopening", async () => {
    const state = { website_id: "42286ab3", session_id: "session_36ba", state: "resolved" };
    const [message, change] = [hook("message:send", said(0, "user")), hook("session:set_state", state, 90)];
    expect(recordsIn(await readHooks(message, change))).toEqual(["reopenings"]);
    expect(recordsIn(await readHooks(message))).toEqual([]);
  });
});

describe("records that cannot be used are refused whole", () => {
  test.each([
    ["a conversation without an id", session({ session_id: null }), "missing-conversation-id"],
    ["a conversation without a creation", session({ created_at: null }), "missing-time"],
    ["a message without a time inside", session({ messages: [said(0, "user", { timestamp: null })] }), "missing-time"],
  ])("%s", async (_, record, code) => {
    const { conversations, rejected } = await understand({
      "c.json": listed([session({ session_id: "session_1" }), record]),
    });
    expect(rejected.map((each) => each.code)).toEqual([code]);
    expect(conversations.map(({ id }) => id)).toEqual(["session_1"]);
  });
});

test("a session can be divided into cases where the run says so", async () => {
  const file = listed([said(0, "user"), said(3 * 86_400, "user")]);
  const { conversations } = await understand({ "m.json": file }, { rooms: true });
  expect(conversations.map(({ id }) => id)).toEqual(["session_36ba", "session_36ba#2"]);
});

test("messages may tell of resolutions alone: reopenings are told where one is, and transfers never", async () => {
  const happened = (after: number, namespace: string) =>
    said(after, "operator", { type: "event", content: { namespace } });
  const resolved = await read([said(0, "user"), said(60, "operator"), happened(90, "state:resolved")]);
  expect([resolved.found.has("events"), recordsIn(resolved)]).toEqual([true, []]);
  const reopened = await read([said(0, "user"), happened(90, "state:resolved"), happened(95, "state:unresolved")]);
  expect(recordsIn(reopened)).toEqual(["reopenings"]);
});
