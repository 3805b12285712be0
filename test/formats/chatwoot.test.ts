import { describe, expect, test } from "vitest";
import type { Conversation } from "../../src/model/conversation.ts";
import { ndjson } from "../support/ndjson.ts";
import { type Understood, understand } from "../support/reading.ts";
import { recordsIn } from "../support/records-in.ts";
import { reportOf } from "../support/report-of.ts";

const at = (seconds: number): number => (1_772_417_700 + seconds) * 1000;
const seconds = (count: number): number => 1_772_417_700 + count;

let messageId = 0;

const said = (after: number, type: number | string, more: Readonly<Record<string, unknown>> = {}) => ({
  id: ++messageId,
  content: "…",
  inbox_id: 7,
  conversation_id: 221,
  message_type: type,
  created_at: seconds(after),
  updated_at: new Date(at(after)).toISOString(),
  private: false,
  content_type: "text",
  content_attributes: {},
  sender_type: type === 0 ? "Contact" : "User",
  sender_id: 4,
  sender: { id: 4, name: type === 0 ? "Ana" : "Sari" },
  ...more,
});

/** The AI as the API writes it: with no sender_type. */
const asCaptain = { sender_type: undefined, sender: { id: 5, name: "Captain", type: "captain_assistant" } };

const activity = (after: number, content: string) =>
  said(after, 2, { content, sender_type: null, sender_id: null, sender: undefined });

const conversation = (messages: readonly unknown[], more: Readonly<Record<string, unknown>> = {}) => ({
  id: 221,
  inbox_id: 7,
  status: "open",
  priority: null,
  labels: [],
  created_at: seconds(0),
  updated_at: seconds(900) + 0.5005481,
  timestamp: seconds(900),
  first_reply_created_at: null,
  contact_last_seen_at: 0,
  meta: {
    sender: { id: 31, name: "Ana" },
    channel: "Channel::Whatsapp",
    assignee: { id: 4, name: "Sari" },
    team: { id: 84, name: "Orders" },
  },
  messages,
  ...more,
});

const list = (...conversations: readonly unknown[]): string =>
  JSON.stringify({ data: { meta: { mine_count: 0, all_count: conversations.length }, payload: conversations } });

const read = (...conversations: readonly unknown[]): Promise<Understood> =>
  understand({ "conversations.json": list(...conversations) });

async function only(record: unknown): Promise<Conversation> {
  const { conversations, rejected } = await read(record);
  expect(rejected).toEqual([]);
  expect(conversations).toHaveLength(1);
  return conversations[0];
}

test("beside the sender an assignee who is not there is none, whoever was assigned before", async () => {
  const meta = { sender: { id: 31, name: "Ana" }, channel: "Channel::Whatsapp" };
  const lines = [said(0, 0), activity(30, "Assigned to Sari by Budi"), activity(60, "Conversation unassigned by Budi")];
  const left = await only(conversation(lines, { meta }));
  expect([left.unassignedAt, left.events.map(({ kind }) => kind)]).toEqual([at(900.5), ["assigned"]]);
  const cut = conversation([], { id: 222, meta: { channel: "Channel::Whatsapp" } });
  const { conversations } = await read(conversation(lines), cut);
  expect(conversations.map(({ id, unassignedAt }) => [id, unassignedAt])).toEqual([
    ["221", undefined],
    ["222", undefined],
  ]);
});

test("a conversation of the list, under data.payload", async () => {
  const request = said(0, 0);
  const one = await only(conversation([request, said(60, 1)], { priority: "urgent", labels: ["refund", "vip"] }));
  expect(one).toMatchObject({
    id: "221",
    channel: "whatsapp",
    status: "open",
    priority: "urgent",
    team: "Orders",
    assignee: "Sari",
    customer: "31",
    tags: ["refund", "vip"],
    createdAt: at(0),
  });
  expect(one.messages).toMatchObject([
    { at: at(0), role: "customer", author: "Ana" },
    { at: at(60), role: "agent", author: "Sari" },
  ]);
});

describe("times", () => {
  test("a fraction of a second of updated_at decides which record is newer", async () => {
    const older = conversation([said(0, 0)], { updated_at: seconds(5) + 0.25, status: "resolved" });
    const newer = conversation([said(0, 0)], { updated_at: seconds(5) + 0.75, status: "open" });
    const { conversations, inputs } = await understand({ "a.json": list(newer), "b.json": list(older) });
    expect(conversations[0].status).toBe("open");
    expect(inputs.map(({ duplicates }) => duplicates)).toEqual([0, 1]);
  });

  test("timestamp is the last activity, and no creation", async () => {
    expect((await only(conversation([], { timestamp: seconds(9999) }))).createdAt).toBe(at(0));
  });

  test("0 is never", async () => {
    expect((await only(conversation([], { first_reply_created_at: 0 }))).firstResponseAt).toBeUndefined();
  });
});

test.each([
  ["open", "open"],
  ["resolved", "resolved"],
  ["snoozed", "snoozed"],
  ["pending", "open"],
])("status %s: pending means that the bot has it, and is open", async (theirs, ours) => {
  expect((await only(conversation([], { status: theirs }))).status).toBe(ours);
});

test.each([
  ["Channel::WebWidget", "chat"],
  ["Channel::Email", "email"],
  ["Channel::FacebookPage", "facebook"],
  ["Channel::Telegram", "telegram"],
  ["Channel::Sms", "sms"],
  ["Channel::Line", "line"],
  ["Channel::Api", "Api"],
])("channel %s", async (theirs, ours) => {
  expect((await only(conversation([], { meta: { channel: theirs, sender: { id: 1 } } }))).channel).toBe(ours);
});

describe("who spoke", () => {
  const roleOf = async (message: unknown) => (await only(conversation([said(0, 0), message]))).messages[1].role;

  test.each([
    ["incoming", said(9, 0), "customer"],
    ["outgoing", said(9, 1), "agent"],
    ["a template of the machine", said(9, 3), "bot"],
    ["an AgentBot with message_type 1", said(9, 1, { sender_type: "AgentBot" }), "bot"],
    ["an AI assistant", said(9, 1, { sender_type: "Captain::Assistant" }), "bot"],
    ["an AI assistant, of which the API tells the type alone", said(9, 1, asCaptain), "bot"],
    ["an automation rule", said(9, 1, { content_attributes: { automation_rule_id: 3 } }), "bot"],
    ["a campaign", said(9, 1, { additional_attributes: { campaign_id: 8 } }), "bot"],
    ["the webhook's word for incoming", said(9, "incoming"), "customer"],
    ["the webhook's word for outgoing", said(9, "outgoing"), "agent"],
  ])("%s", async (_, message, role) => {
    expect(await roleOf(message)).toBe(role);
  });

  test("a private message is a note", async () => {
    const { messages } = await only(conversation([said(0, 0), said(9, 1, { private: true })]));
    expect(messages.map(({ internal }) => internal)).toEqual([false, true]);
  });

  test("what a campaign began is outbound", async () => {
    const campaign = said(0, 1, { additional_attributes: { campaign_id: 8 } });
    expect((await only(conversation([said(30, 0), campaign]))).initiator).toBe("bot");
    expect((await only(conversation([said(0, 0), said(9, 1)]))).initiator).toBeUndefined();
  });
});

describe("what happened stands in the words of activities", () => {
  const eventsOf = async (...lines: readonly string[]) => {
    const { events, messages } = await only(
      conversation([said(0, 0), ...lines.map((line, index) => activity(60 * (index + 1), line))]),
    );
    expect(messages).toHaveLength(1);
    return events.map(({ kind, actor, actorRole, to }) => [kind, actor, actorRole, to]);
  };

  test.each([
    ["Conversation was marked resolved by Sari", "Sari", "agent"],
    ["Conversation was marked resolved by system due to 3 days of inactivity", undefined, "system"],
    ["Conversation was marked resolved by Automation System", "Automation System", "bot"],
    ["Conversation was marked resolved by Captain due to inactivity", "Captain", "bot"],
    ["Conversation was marked resolved by Captain: the question is answered", "Captain", "bot"],
    ["Conversation was marked resolved by Sari (CS)", "Sari", "agent"],
    ["Conversation was resolved by Ana", "Ana", "customer"],
    ["Percakapan ditandai selesai oleh Sari", "Sari", "agent"],
    ["Percakapan ditandai terselesaikan oleh sistem karena tidak ada aktifitas dalam 3 hari", undefined, "system"],
    ["Percakapan diselesaikan oleh Ana", "Ana", "customer"],
  ])("%s", async (line, actor, role) => {
    expect(await eventsOf(line)).toEqual([["resolved", actor, role, undefined]]);
  });

  test.each([
    ["Conversation was reopened by Sari", "opened", "Sari", "agent"],
    ["System reopened the conversation due to a new incoming message.", "opened", undefined, "system"],
    ["Conversation was marked as pending by Sari", "opened", "Sari", "agent"],
    ["Percakapan telah dibuka kembali oleh Sari", "opened", "Sari", "agent"],
    ["Conversation was snoozed by Sari", "snoozed", "Sari", "agent"],
    ["Percakapan telah ditunda oleh Sari", "snoozed", "Sari", "agent"],
    ["Conversation was marked open by Captain (the customer asked for a human)", "handoff", "Captain", "bot"],
  ])("%s", async (line, kind, actor, role) => {
    expect(await eventsOf(line)).toEqual([[kind, actor, role, undefined]]);
  });

  test("the AI that wrote in it is a bot in these words too", async () => {
    const resolved = activity(60, "Conversation was marked resolved by Captain (the customer has what they asked for)");
    const { events } = await only(conversation([said(0, 0), said(30, 1, asCaptain), resolved]));
    expect(events).toMatchObject([{ kind: "resolved", actor: "Captain", actorRole: "bot" }]);
  });

  test("the AI is a bot in them wherever its messages stand: pages come newest first", async () => {
    const resolved = activity(60, "Conversation was marked resolved by Captain (the customer has what they asked for)");
    const { events } = await only(conversation([resolved, said(30, 1, asCaptain), said(0, 0)]));
    expect(events).toMatchObject([{ kind: "resolved", actor: "Captain", actorRole: "bot" }]);
  });

  test("an assignment to another agent or team is a transfer, one from a team to its agent is none", async () => {
    const events = await eventsOf(
      "Assigned to Orders by Automation System",
      "Sari self-assigned this conversation",
      "Assigned to Budi by Sari",
      "Ditugaskan ke Budi melalui Orders oleh Sari",
    );
    expect(events).toEqual([
      ["assigned", "Sari", "agent", "Sari"],
      ["transferred", "Sari", "agent", "Budi"],
      ["assigned", "Sari", "agent", "Budi"],
    ]);
  });

  test.each(["Sari added refund", "Sari set the priority to high", "La conversation a été résolue par Sari"])(
    "%s tells of no change of state",
    async (line) => {
      expect(await eventsOf(line)).toEqual([]);
    },
  );
});

describe("the survey is a message", () => {
  const asked = (values: unknown, more = {}) =>
    said(120, 3, { content_type: "input_csat", content_attributes: { submitted_values: values }, ...more });

  test("with its answer, at the time of that", async () => {
    const answer = { csat_survey_response: { rating: 4, feedback_message: "Cepat" } };
    const updated = new Date(at(300)).toISOString();
    const { surveys } = await only(conversation([said(0, 0), asked(answer, { updated_at: updated })]));
    expect(surveys).toEqual([
      { kind: "csat", score: 4, scale: [1, 5], at: at(300), agent: undefined, comment: "Cepat" },
    ]);
  });

  test("or without one", async () => {
    const { surveys } = await only(conversation([said(0, 0), asked(undefined)]));
    expect(surveys).toMatchObject([{ kind: "csat", score: undefined, at: at(120) }]);
  });
});

describe("the list holds only the last message", () => {
  test("so that it is left out, and said so", async () => {
    const { conversations, notes } = await read(conversation([said(900, 0)]));
    expect(conversations[0].messages).toEqual([]);
    expect(notes).toMatchObject([{ code: "missing-messages", count: 1, examples: ["221"] }]);
  });

  test("and first_reply_created_at is what tells of the first response", async () => {
    const { firstResponseAt } = await only(conversation([said(900, 0)], { first_reply_created_at: seconds(65) }));
    expect(firstResponseAt).toBe(at(65));
  });

  const missed = async (last: unknown, more: Readonly<Record<string, unknown>>) => {
    const { rows } = await reportOf({ "a.json": list(conversation([last], { status: "resolved", ...more })) });
    return rows[0]?.values["missed-rate"];
  };

  test("or that there was none; of a list without it only a last message that is a reply tells of an answer", async () => {
    const without = { first_reply_created_at: undefined };
    expect(await missed(said(900, 0), { first_reply_created_at: seconds(65) })).toMatchObject({ value: 0 });
    expect(await missed(said(900, 0), { first_reply_created_at: 0 })).toMatchObject({ value: 1 });
    expect(await missed(said(900, 0), without)).toMatchObject({ n: 0, excluded: { "not-told": 1 } });
    expect(await missed(said(900, 1), without)).toMatchObject({ value: 0 });
    expect(await missed(said(900, 1), { first_reply_created_at: 0 })).toMatchObject({ value: 0 });
    expect(await missed(said(900, 1, { private: true }), without)).toMatchObject({ n: 0 });
  });

  test("which may be the bot's: then nothing tells", async () => {
    const last = said(900, 1, { sender_type: "AgentBot" });
    const meta = { channel: "Channel::Whatsapp", sender: { id: 2 }, team: { name: "Orders" } };
    const { conversations, notes } = await read(conversation([last], { meta, first_reply_created_at: seconds(4) }));
    expect(conversations[0].firstResponseAt).toBeUndefined();
    expect(conversations[0]).toMatchObject({ isFragment: true, repliedBy: undefined });
    expect(notes.map(({ code }) => code)).toContain("first-reply-of-bot");
  });

  test("or that of an agent who began the conversation, where it is of the time of the creation: it answers nothing", async () => {
    const begun = { status: "resolved", first_reply_created_at: seconds(0) };
    for (const messages of [[said(900, 0)], []]) {
      const replied = { ...conversation([said(900, 0, { conversation_id: 222 })], begun), id: 222 };
      const answered = { ...replied, first_reply_created_at: seconds(65) };
      const { rows } = await reportOf({ "a.json": list(conversation(messages, begun), answered) });
      const { values } = rows[0] ?? {};
      expect(values?.["first-response-time"]).toMatchObject({ n: 1, median: 65, excluded: { "not-told": 1 } });
      expect(values?.["missed-rate"]).toMatchObject({ denominator: 1, numerator: 0, excluded: { "not-told": 1 } });
    }
    expect((await only(conversation([said(0, 1), said(900, 0)], begun))).messages).toHaveLength(2);
  });

  test("a resolution that is that message is the resolution", async () => {
    const { resolvedAt, events } = await only(
      conversation([activity(900, "Conversation was marked resolved by Sari")], { status: "resolved" }),
    );
    expect(resolvedAt).toBe(at(900));
    expect(events).toEqual([]);
  });

  test("the one message of a conversation that has no other is whole", async () => {
    const { conversations, notes } = await read(conversation([said(0, 0)]));
    expect(conversations[0].messages).toHaveLength(1);
    expect(notes).toEqual([]);
  });

  test("the dump of the messages makes it whole", async () => {
    const messages = [said(0, 0), said(60, 1), said(900, 0)];
    const { conversations, notes } = await understand({
      "messages.json": JSON.stringify({ payload: messages, meta: { labels: [] } }),
      "conversations.json": list(conversation([messages[2]])),
    });
    expect(conversations).toHaveLength(1);
    expect(conversations[0].messages.map((message) => message.at)).toEqual([at(0), at(60), at(900)]);
    expect(notes.map(({ code }) => code)).toEqual(["repeated-entry"]);
  });

  test("a page of the messages without the first of them does not", async () => {
    const page = ndjson(said(600, 1), said(900, 0));
    const { conversations } = await understand({ "m.ndjson": page, "c.json": list(conversation([])) });
    expect(conversations[0].messages).toEqual([]);
  });
});

describe("a message that failed was never said", () => {
  const failed = (after: number, more: Readonly<Record<string, unknown>> = {}) =>
    said(after, 1, { status: "failed", content_attributes: { external_error: "131047" }, ...more });
  const reportOn = async (...messages: readonly unknown[]) => {
    const { rows } = await reportOf({
      "a.json": list(conversation(messages, { first_reply_created_at: seconds(300) })),
    });
    return rows[0]?.values;
  };

  test("and is no reply, though first_reply_created_at is of it; this is told", async () => {
    const { conversations, notes } = await read(
      conversation([said(0, 0), failed(300)], { first_reply_created_at: seconds(300) }),
    );
    expect(conversations).toMatchObject([{ messages: [{ at: at(0), role: "customer" }], firstResponseAt: undefined }]);
    expect(notes).toMatchObject([{ code: "failed-message", count: 1 }]);
  });

  test("so that the first response is the reply that was delivered, two hours later", async () => {
    const values = await reportOn(said(0, 0), failed(300), said(7200, 1, { status: "delivered" }));
    expect(values?.["first-response-time"]).toMatchObject({ n: 1, median: 7200 });
  });

  test("but tells that an agent began what no customer said a word in", async () => {
    const resolved = { status: "resolved" };
    const { rows } = await reportOf({
      "a.json": list(
        conversation([failed(0)], resolved),
        conversation([failed(0), said(60, 0)], { ...resolved, id: 222 }),
        conversation([said(0, 0), failed(60)], { ...resolved, id: 223 }),
      ),
    });
    expect(rows[0]?.values["missed-rate"]).toMatchObject({ n: 2, numerator: 2, excluded: { outbound: 1 } });
  });

  test("nor was it asked how it was", async () => {
    const { surveys } = await only(conversation([said(0, 0), failed(120, { content_type: "input_csat" })]));
    expect(surveys).toEqual([]);
  });

  test("where the list has it as its last message: whether somebody answered is not told", async () => {
    const last = list(conversation([failed(300)], { status: "resolved", first_reply_created_at: seconds(300) }));
    const { rows } = await reportOf({ "a.json": last });
    expect(rows[0]?.values["missed-rate"]).toMatchObject({ n: 0, excluded: { "not-told": 1 } });
    const before = { status: "resolved", first_reply_created_at: seconds(65) };
    expect((await only(conversation([failed(300)], before))).firstResponseAt).toBe(at(65));
  });

  test("though another record has it as sent, in whichever order they come", async () => {
    const sent = said(300, 1, { status: "sent" });
    const dump = JSON.stringify({ payload: [said(0, 0), { ...sent, status: "failed" }] });
    const stated = list(conversation([sent], { first_reply_created_at: seconds(300) }));
    for (const files of [
      { "a.json": stated, "b.json": dump },
      { "a.json": dump, "b.json": stated },
    ]) {
      const { conversations } = await understand(files);
      expect(conversations).toMatchObject([
        { messages: [{ at: at(0), role: "customer" }], firstResponseAt: undefined },
      ]);
    }
  });

  test("and proves no answer in a piece of the messages that has it as sent, too", async () => {
    const sent = said(300, 1, { status: "sent" });
    const webhooks = ndjson(sent, { ...sent, status: "failed" });
    const resolved = list(conversation([], { status: "resolved", first_reply_created_at: seconds(300) }));
    const { rows } = await reportOf({ "m.ndjson": webhooks, "c.json": resolved });
    expect(rows[0]?.values["missed-rate"]).toMatchObject({ n: 0, excluded: { "not-told": 1 } });
  });
});

test("a CSV of messages", async () => {
  const csv = `ACCOUNT_ID,INBOX_ID,INBOX_NAME,CONTACT_ID,CHANNEL_TYPE,CONVERSATION_ID,CONVERSATION_CREATED_AT,MESSAGE_CREATED_AT,MESSAGE_ID,MESSAGE_TYPE,MESSAGE_PRIVATE,MESSAGE_CONTENT
1,7,Toko,31,Channel::Whatsapp,221,2026-03-02 02:15:00,2026-03-02 02:15:00,900,incoming,false,Halo
1,7,Toko,31,Channel::Whatsapp,221,2026-03-02 02:15:00,2026-03-02 02:16:00,901,outgoing,true,Siapa?
1,7,Toko,31,Channel::Whatsapp,221,2026-03-02 02:15:00,2026-03-02 02:17:00,902,1,false,Pagi
1,7,Toko,31,Channel::Whatsapp,221,2026-03-02 02:15:00,2026-03-02 02:18:00,903,activity,false,Sari added refund
`;
  const { conversations } = await understand({ "messages.csv": csv });
  expect(conversations).toMatchObject([{ id: "221", channel: "whatsapp", customer: "31", createdAt: at(0) }]);
  expect(conversations[0].messages).toMatchObject([
    { at: at(0), role: "customer", internal: false },
    { at: at(60), role: "agent", internal: true },
    { at: at(120), role: "agent", internal: false },
  ]);
});

describe("records that cannot be used are refused whole", () => {
  test.each([
    ["without an id", { ...conversation([]), id: null }, "missing-conversation-id"],
    ["without a creation", conversation([], { created_at: null }), "missing-time"],
    ["with a message without a time", conversation([said(0, 0, { created_at: null })]), "missing-time"],
  ])("%s", async (_, record, code) => {
    const { conversations, rejected } = await read(conversation([], { id: 1 }), record);
    expect(rejected.map((each) => each.code)).toEqual([code]);
    expect(conversations.map(({ id }) => id)).toEqual(["1"]);
  });
});

test("attributes can be asked for by their path", async () => {
  const record = conversation([], { custom_attributes: { branch: "Bandung" } });
  const { conversations } = await understand({ "c.json": list(record) }, { attributes: ["custom_attributes.branch"] });
  expect(conversations[0].attribute("custom_attributes.branch")).toBe("Bandung");
});

describe("the transfer rate and the reopen rate", () => {
  const resolved = activity(90, "Conversation was marked resolved by Sari");
  const assigned = activity(30, "Assigned to Sari by Budi");

  test("are not measurable without a line of an assignment, or of a state; with one, none told is none", async () => {
    expect(recordsIn(await read(conversation([said(0, 0)])))).toEqual([]);
    expect(recordsIn(await read(conversation([said(0, 0), assigned])))).toEqual(["transfers"]);
    expect(recordsIn(await read(conversation([said(0, 0), resolved])))).toEqual(["reopenings"]);
  });

  test.each(["Assigned to Sari by Budi", "Conversation was marked resolved by Sari"])(
    "are not measurable where all but the last line is missing: %s",
    async (line) => {
      expect(recordsIn(await read(conversation([activity(900, line)])))).toEqual([]);
    },
  );
});
