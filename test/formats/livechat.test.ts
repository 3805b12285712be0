import { describe, expect, test } from "vitest";
import type { Conversation } from "../../src/model/conversation.ts";
import { type Understood, understand } from "../support/reading.ts";
import { recordsIn } from "../support/records-in.ts";

const start = Date.UTC(2026, 2, 2, 2, 15);
const at = (seconds: number): number => start + seconds * 1000;
/** With microseconds, as LiveChat writes it. */
const iso = (seconds: number): string => new Date(at(seconds)).toISOString().replace("Z", "000Z");

const ana = { id: "b7eff798-f8df-4364-8059-649c35c9ed0c", type: "customer", name: "Ana" };
const sari = { id: "sari@shop.example", type: "agent", name: "Sari" };
const budi = { id: "budi@shop.example", type: "agent", name: "Budi" };
const robot = { id: "5c9871d5372c824cbf22d860a707a578", type: "agent", name: "Robot" };

type Fields = Readonly<Record<string, unknown>>;

let eventId = 0;
const said = (after: number, author: { readonly id: string }, more: Fields = {}) => ({
  id: `E_${++eventId}`,
  type: "message",
  author_id: author.id,
  visibility: "all",
  text: "…",
  created_at: iso(after),
  ...more,
});

const system = (after: number, type: string, vars: Fields = {}) => ({
  id: `E_${++eventId}`,
  type: "system_message",
  visibility: "all",
  text: "…",
  created_at: iso(after),
  system_message_type: type,
  text_vars: vars,
});

const thread = (events: readonly unknown[], more: Fields = {}) => ({
  id: "QA37PV",
  created_at: iso(0),
  active: false,
  user_ids: [ana.id, sari.id],
  access: { group_ids: [2] },
  properties: {},
  tags: ["refund"],
  events,
  ...more,
});

const archive = (inner: unknown, more: Fields = {}) => ({
  id: "PJ0MRS",
  users: [ana, sari, budi, robot],
  thread: inner,
  access: { group_ids: [2] },
  ...more,
});

const read = (...records: readonly unknown[]): Promise<Understood> =>
  understand({ "archives.json": JSON.stringify({ chats: records, found_chats: records.length }) });

async function only(events: readonly unknown[], more: Fields = {}, chat: Fields = {}): Promise<Conversation> {
  const { conversations, rejected } = await read(archive(thread(events, more), chat));
  expect(rejected).toEqual([]);
  expect(conversations).toHaveLength(1);
  return conversations[0];
}

test("a thread of the archive is a conversation, by the thread's id", async () => {
  const one = await only([said(0, ana), said(30, sari)], {
    queue: { position: 1, wait_time: 12, queued_at: iso(3) },
    queues_duration: 12,
  });
  expect(one).toMatchObject({
    id: "QA37PV",
    status: "closed",
    channel: "chat",
    team: "2",
    assignee: "Sari",
    customer: ana.id,
    tags: ["refund"],
    createdAt: at(0),
    queuedAt: at(3),
  });
  expect(one.reported.wait.calendar).toBe(12_000);
  expect(one.messages).toMatchObject([
    { at: at(0), role: "customer", author: "Ana" },
    { at: at(30), role: "agent", author: "Sari" },
  ]);
});

test("the same chat id repeats with every visit: each thread is its own conversation", async () => {
  const { conversations } = await read(
    archive(thread([said(0, ana)], { id: "T1", next_thread_id: "T2" })),
    archive(thread([said(0, ana)], { id: "T2", previous_thread_id: "T1" })),
  );
  expect(conversations.map(({ id, customer }) => [id, customer])).toEqual([
    ["T1", ana.id],
    ["T2", ana.id],
  ]);
});

test("a chat with its threads inside", async () => {
  const chat = {
    id: "PJ0MRS",
    users: [ana, sari],
    threads: [thread([said(0, ana)], { id: "T1" }), thread([], { id: "T2" })],
  };
  const { conversations } = await understand({ "chat.json": JSON.stringify(chat) });
  expect(conversations.map(({ id, messages }) => [id, messages.length])).toEqual([
    ["T1", 1],
    ["T2", 0],
  ]);
});

test("a thread that stands in two files is what the one with the later last event says, whichever is read first", async () => {
  const [asked, answered, more] = [said(0, ana), said(30, sari), said(60, budi)];
  const running = archive(thread([asked, answered], { active: true, queues_duration: 10, access: { group_ids: [1] } }));
  const ended = archive(thread([asked, answered, more], { queues_duration: 40 }));
  const [file, later] = [running, ended].map((record) => JSON.stringify({ chats: [record] }));
  for (const files of [
    { "1.json": file, "2.json": later },
    { "1.json": later, "2.json": file },
  ]) {
    const { conversations } = await understand(files);
    expect(conversations).toMatchObject([
      { status: "closed", closedAt: at(60), team: "2", assignee: "Budi", reported: { wait: { calendar: 40_000 } } },
    ]);
  }
});

test("a thread without events is as old as it is", async () => {
  const { events, ...summary } = thread([], { active: true, access: { group_ids: [1] } });
  const record = archive(thread([said(30, ana)], { access: { group_ids: [2] } }));
  const chats = { chats_summary: [{ id: "PJ0MRS", users: [ana], last_thread_summary: summary }] };
  const { conversations } = await understand({
    "archives.json": JSON.stringify({ chats: [record] }),
    "chats.json": JSON.stringify(chats),
  });
  expect(events).toEqual([]);
  expect(conversations).toMatchObject([{ status: "missed", team: "2" }]);
});

test("a summary of the list of chats has times and a status, and no messages", async () => {
  const { events, ...summary } = thread([], { active: true, queue: { position: 4, wait_time: 9, queued_at: iso(1) } });
  expect(events).toEqual([]);
  const chat = { id: "PJ0MRS", users: [ana], last_thread_summary: summary, access: { group_ids: [2] } };
  const { conversations } = await understand({
    "chats.json": JSON.stringify({ chats_summary: [chat], found_chats: 1 }),
  });
  expect(conversations).toMatchObject([
    { id: "QA37PV", status: "open", createdAt: at(0), queuedAt: at(1), messages: [] },
  ]);
});

test("a thread by itself tells who is an agent by e-mail addresses", async () => {
  const { conversations } = await understand({
    "thread.json": JSON.stringify(thread([said(0, ana), said(9, sari)])),
  });
  expect(conversations[0].messages.map(({ role }) => role)).toEqual(["unknown", "agent"]);
});

describe("who spoke", () => {
  test("a bot is of type agent, and has an id that is no e-mail address", async () => {
    const { messages } = await only([said(0, ana), said(1, robot), said(9, sari)]);
    expect(messages.map(({ role }) => role)).toEqual(["customer", "bot", "agent"]);
  });

  test("the configuration can name others", async () => {
    const { conversations } = await understand(
      { "a.json": JSON.stringify({ chats: [archive(thread([said(0, ana), said(9, sari)]))] }) },
      { values: new Map([["role", new Map([[sari.id, "bot"]])]]) },
    );
    expect(conversations[0].messages.map(({ role }) => role)).toEqual(["customer", "bot"]);
  });

  test.each([
    ["as it is", true],
    ["as version 3.0 writes it", { value: true }],
  ])("a welcome in an agent's name is a bot's and names nobody: %s", async (_, welcome_message) => {
    const welcome = said(0, sari, { properties: { lc2: { welcome_message } } });
    const { messages, assignee } = await only([welcome, said(1, ana), said(9, sari)]);
    expect(messages.map(({ role, author }) => [role, author])).toEqual([
      ["bot", undefined],
      ["customer", "Ana"],
      ["agent", "Sari"],
    ]);
    expect(assignee).toBe("Sari");
  });

  test.each([
    ["visibility", { visibility: "agents" }],
    ["recipients, up to version 3.3", { visibility: undefined, recipients: "agents" }],
  ])("what only agents see is a note: %s", async (_, seen) => {
    const { messages } = await only([said(0, ana), said(9, sari, seen)]);
    expect(messages.map(({ internal }) => internal)).toEqual([false, true]);
  });

  test("files and rich messages are messages; forms and custom events are none", async () => {
    const { messages } = await only([
      said(0, ana, { type: "filled_form", form_type: "prechat", fields: [] }),
      said(1, ana, { type: "file", text: undefined }),
      said(2, sari, { type: "rich_message", text: undefined }),
      said(3, sari, { type: "form" }),
      said(4, sari, { type: "custom" }),
      said(5, ana, { type: "filled_form", form_type: "post_chat", fields: [] }),
    ]);
    expect(messages.map((message) => message.at)).toEqual([at(1), at(2)]);
  });

  test("a message that was deleted later was said", async () => {
    expect((await only([said(0, ana, { deleted: true, text: undefined })])).messages).toHaveLength(1);
  });
});

describe("the end", () => {
  const talk = [said(0, ana), said(30, sari)];

  test.each([
    ["manual_archived_agent", { agent: "Sari" }, "agent", "Sari"],
    ["manual_archived_customer", { customer: "Ana" }, "customer", "Ana"],
    ["archived_customer_disconnected", { customer: "Ana" }, "customer", "Ana"],
    ["customer_banned", { agent: "Sari", duration: "3" }, "agent", "Sari"],
    ["routing.archived_inactive", { duration: "30" }, "system", undefined],
    ["routing.archived_disconnected", { agent: "Sari" }, "system", undefined],
    ["routing.archived_offline", {}, "system", undefined],
    ["routing.archived_signed_out", { agent: "Sari" }, "system", undefined],
    ["system_archived", {}, "system", undefined],
  ])("is %s", async (type, vars, actorRole, actor) => {
    const { events, status, closedAt } = await only([...talk, system(90, type, vars)]);
    expect(events).toEqual([{ at: at(90), kind: "closed", actor, actorRole, to: undefined }]);
    expect([status, closedAt]).toEqual(["closed", undefined]);
  });

  test("has no time of its own: without a system message it is the last event", async () => {
    const { status, closedAt } = await only([...talk, said(60, ana)]);
    expect([status, closedAt]).toEqual(["closed", at(60)]);
  });

  test("has not come while the thread is active", async () => {
    const { status, closedAt } = await only(talk, { active: true });
    expect([status, closedAt]).toEqual(["open", undefined]);
  });
});

describe("missed is a thread without a message of an agent", () => {
  test("abandoned where the customer ended it", async () => {
    const { status, events } = await only([said(0, ana), system(70, "manual_archived_customer", { customer: "Ana" })]);
    expect(status).toBe("missed");
    expect(events).toMatchObject([{ at: at(70), kind: "abandoned", actorRole: "customer" }]);
  });

  test("missed where the router ended it", async () => {
    const { status, events } = await only([said(0, ana), system(70, "routing.archived_offline")]);
    expect(status).toBe("missed");
    expect(events).toMatchObject([{ at: at(70), kind: "missed" }]);
  });

  test("with the last event for its end where nothing tells", async () => {
    const { status, abandonedAt, closedAt } = await only([said(0, ana), said(5, ana)]);
    expect([status, abandonedAt, closedAt]).toEqual(["missed", at(5), undefined]);
  });

  test("a note is no message to the customer", async () => {
    expect((await only([said(0, ana), said(5, sari, { visibility: "agents" })])).status).toBe("missed");
  });

  test("a bot that dealt with it leaves it closed, unless it went to humans", async () => {
    const talk = [said(0, ana), said(1, robot), said(9, ana)];
    expect((await only(talk)).status).toBe("closed");
    const handed = system(20, "chat_transferred", { initiator: "Robot", targets: "Orders" });
    expect((await only([...talk, handed])).status).toBe("missed");
  });

  test("a welcome deals with nothing", async () => {
    const welcome = said(0, sari, { properties: { lc2: { welcome_message: true } } });
    expect((await only([welcome, said(1, ana), system(70, "routing.archived_inactive")])).status).toBe("missed");
  });

  test("nobody can tell where the plan hides the events: such a thread is refused", async () => {
    const old = thread([], { restricted_access: "older than 60 days" });
    const { conversations, rejected } = await read(archive(thread([said(0, ana)], { id: "T1" })), archive(old));
    expect(conversations.map(({ id }) => id)).toEqual(["T1"]);
    expect(rejected.map(({ code }) => code)).toEqual(["hidden-thread"]);
  });

  test("and left out of a chat of which other threads can be seen", async () => {
    const threads = [thread([], { restricted_access: "older than 60 days" }), thread([said(0, ana)], { id: "T1" })];
    const { conversations, notes } = await understand({
      "chat.json": JSON.stringify({ id: "C", users: [ana], threads }),
    });
    expect(conversations.map(({ id }) => id)).toEqual(["T1"]);
    expect(notes.map(({ code }) => code)).toEqual(["hidden-thread"]);
  });
});

describe("to whom it went", () => {
  const events = async (...messages: readonly unknown[]) => (await only([said(0, ana), ...messages])).events;

  test("a transfer by an agent", async () => {
    expect(await events(system(9, "chat_transferred", { initiator: "Sari", targets: "Budi" }))).toMatchObject([
      { at: at(9), kind: "transferred", actor: "Sari", actorRole: "agent", to: "Budi" },
    ]);
  });

  test("a transfer by a bot is a handoff", async () => {
    expect(await events(system(9, "chat_transferred", { initiator: "Robot", targets: "Orders" }))).toMatchObject([
      { at: at(9), kind: "handoff", actor: "Robot", actorRole: "bot", to: "Orders" },
    ]);
  });

  test.each([
    ["routing.assigned_inactive", { agent_added: "Budi", agent_removed: "Sari", duration: "5" }, "assigned", "Budi"],
    ["routing.assigned_disconnected", { addedAgent: "Budi", removedAgent: "Sari" }, "assigned", "Budi"],
    ["routing.assigned", { agent: "Budi" }, "assigned", "Budi"],
    ["routing.unassigned_signed_out", { agent: "Sari" }, "queued", undefined],
  ])("%s", async (type, vars, kind, to) => {
    expect(await events(system(9, type, vars))).toMatchObject([{ at: at(9), kind, to, actorRole: "system" }]);
  });

  test.each(["routing.idle", "transcript_sent", "rating.chat_rated", "agent_added"])(
    "%s moves nothing",
    async (type) => {
      expect(await events(system(9, type))).toEqual([]);
    },
  );

  test("without a message of an agent, to the last agent in it", async () => {
    expect((await only([said(0, ana)], { user_ids: [ana.id, sari.id, budi.id] })).assignee).toBe("Budi");
  });
});

describe("the rating", () => {
  const talk = [said(0, ana), said(30, sari)];
  const good = { rating: { score: 1, comment: "Cepat" } };

  test("is good or bad, at the time at which it was given", async () => {
    const { surveys } = await only([...talk, system(80, "rating.chat_rated", { score: "good" })], { properties: good });
    expect(surveys).toEqual([
      { kind: "csat", score: 1, scale: [0, 1], at: at(80), agent: undefined, comment: "Cepat" },
    ]);
  });

  test("can be written as objects with values", async () => {
    const { surveys } = await only(talk, {
      properties: { rating: { score: { value: 0 }, comment: { value: "Lama" } } },
    });
    expect(surveys).toMatchObject([{ score: 0, comment: "Lama", at: undefined }]);
  });

  test.each(["properties", "properites"])("of the chat, under %s, is that of its last thread", async (key) => {
    expect((await only(talk, {}, { [key]: good })).surveys).toMatchObject([{ score: 1 }]);
    expect((await only(talk, { next_thread_id: "T2" }, { [key]: good })).surveys).toEqual([]);
  });

  test("that was taken back is none", async () => {
    expect(
      (await only([...talk, system(80, "rating.chat_rated"), system(90, "rating.chat_rating_canceled")])).surveys,
    ).toEqual([]);
  });
});

test("an order of the shop is JSON in a text", async () => {
  const order = {
    id: "gid://shop/Order/17",
    order_number: "#1001",
    currency: "USD",
    total_price: 123.45,
    line_items: [],
  };
  const event = {
    id: "17f5ac89",
    type: "system",
    subtype: "store_order_was_created",
    details: JSON.stringify({ store: { id: "my-store" }, order }),
    created_at: iso(40),
    visibility: "all",
  };
  const { commerce } = await read(archive(thread([said(0, ana), said(30, sari), event])));
  expect(commerce.orders).toEqual([
    {
      id: "gid://shop/Order/17",
      at: at(40),
      kind: "new",
      amount: { thousandths: 123_450, currency: "USD" },
      customer: ana.id,
      conversation: "QA37PV",
    },
  ]);
});

describe("records that cannot be used are refused whole", () => {
  test.each([
    ["without a thread id", archive(thread([], { id: null })), "missing-conversation-id"],
    ["without a creation", archive(thread([], { created_at: null })), "missing-time"],
    ["with an event without a time", archive(thread([said(0, ana, { created_at: null })])), "missing-time"],
  ])("%s", async (_, record, code) => {
    const { conversations, rejected } = await read(archive(thread([], { id: "T1" })), record);
    expect(rejected.map((each) => each.code)).toEqual([code]);
    expect(conversations.map(({ id }) => id)).toEqual(["T1"]);
  });
});

test("attributes can be asked for by their path", async () => {
  const record = archive(thread([], { properties: { chats: { resolved: true } } }));
  const { conversations } = await understand(
    { "a.json": JSON.stringify({ chats: [record] }) },
    { attributes: ["thread.properties.chats.resolved"] },
  );
  expect(conversations[0].attribute("thread.properties.chats.resolved")).toBe("true");
});

test("without the messages of the system the transfer rate is not measurable", async () => {
  expect(recordsIn(await read(archive(thread([said(0, ana), said(30, sari)]))))).toEqual([]);
  const ended = system(60, "manual_archived_agent", { agent: "Sari" });
  expect(recordsIn(await read(archive(thread([said(0, ana), said(30, sari), ended]))))).toEqual(["transfers"]);
});
