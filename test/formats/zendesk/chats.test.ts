import { describe, expect, test } from "vitest";
import { ndjson } from "../../support/ndjson.ts";
import { understand } from "../../support/reading.ts";
import { reportOf } from "../../support/report-of.ts";
import { at, comment, ticket, user } from "./records.ts";

type Keys = Readonly<Record<string, unknown>>;

const audit = (time: string, events: readonly Keys[], channel = "native_messaging"): Keys => ({
  id: at(time),
  ticket_id: 1001,
  author_id: 88001,
  created_at: `2026-03-02T${time}Z`,
  via: { channel },
  events,
});
const line = (time: string, type: string, actor: string, name: number | string, keys: Keys = {}): Keys => ({
  chat_id: "c1",
  timestamp: at(time),
  type: "ChatMessage",
  actor_type: type,
  actor_id: name,
  message: "Halo",
  message_id: `${time}-${actor}`,
  ...keys,
});
const started = (...history: readonly Keys[]): Keys => ({ id: 7, type: "ChatStartedEvent", value: { history } });
/** The customer at 09:15:00, a trigger 5 s later, an agent 45 s after the customer. */
const chat = started(
  line("09:15:00", "end-user", "customer", 88001, { type: "ChatJoin" }),
  line("09:15:00", "end-user", "customer", 88001),
  line("09:15:05", "system", "trigger", "zd:answerBot"),
  line("09:15:45", "agent", "agent", "agent:501"),
);
const began = comment(1, 88001, "09:15:00", { public: false, via: { channel: "native_messaging" } });
const metrics = (keys: Keys = {}): Keys => ({
  replies: 3,
  reopens: 0,
  solved_at: "2026-03-02T09:35:00Z",
  reply_time_in_minutes: { calendar: 1, business: 1 },
  full_resolution_time_in_minutes: { calendar: 20, business: 20 },
  ...keys,
});
const messenger = (keys: Keys = {}): Keys =>
  ticket({ status: "solved", via: { channel: "native_messaging" }, comments: [began], ...keys });
/** Asked at 09:15 and answered 30 min later by e-mail. */
const email = ticket({
  id: 1002,
  status: "solved",
  comments: [comment(2, 88001, "09:15:00"), comment(3, 501, "09:45:00")],
  metric_set: metrics({ replies: 1, reply_time_in_minutes: { calendar: 30 } }),
});
const told = async (...records: readonly Keys[]) => {
  const files = { "a.ndjson": ndjson(...records) };
  const { conversations, notes } = await understand(files);
  const { rows } = await reportOf(files, { asOf: "2026-03-03" });
  const missing = notes.filter(({ code }) => code === "missing-messages");
  return {
    lines: conversations[0]?.messages.map((message) => [message.role, message.author, message.at]),
    missing: missing.map(({ message, examples }) => [message.slice(0, 17), examples]),
    values: rows[0].values,
  };
};

describe("what was said in a chat", () => {
  const said = [
    ["customer", "88001", at("09:15:00")],
    ["bot", "zd:answerBot", at("09:15:05")],
    ["agent", "501", at("09:15:45")],
  ];

  test("stands in an audit, by whom and when", async () => {
    const { lines: messages, values, missing } = await told(messenger(), audit("09:15:02", [chat]));
    expect(messages).toEqual(said);
    expect(values["first-response-time"]).toMatchObject({ n: 1, median: 45 });
    expect(values["missed-rate"]).toMatchObject({ n: 1, numerator: 0 });
    expect(missing).toEqual([]);
  });

  test("is not said again by the comments that tell of the chat", async () => {
    const transcript = { id: 9, type: "Comment", author_id: 501, public: true, body: "(09:15:00) Halo" };
    const later = { id: 10, type: "Comment", author_id: 501, public: true, body: "Sent by e-mail" };
    const { lines: messages } = await told(
      audit("09:15:02", [chat]),
      audit("09:40:00", [transcript]),
      audit("10:00:00", [later], "web"),
      messenger(),
    );
    expect(messages).toEqual([...said, ["agent", "501", at("10:00:00")]]);
  });

  test("can tell its time as a text; whoever has a type of no known name is known as a user", async () => {
    const other = line("09:16:00", "supervisor", "lead", 502, {
      timestamp: null,
      original_message: { received: "2026-03-02T09:16:00.250Z" },
    });
    const { lines: messages } = await told(messenger(), user(502, "admin"), audit("09:15:02", [started(other)]));
    expect(messages).toEqual([["agent", "502", at("09:16:00.250")]]);
  });

  test("can be the answer bot's, though it speaks as an agent", async () => {
    const bot = line("09:15:10", "agent", "bot", "agent:501", {
      original_message: { source: { type: "zd:answerBot" } },
    });
    const { lines: messages } = await told(messenger(), audit("09:15:02", [started(bot)]));
    expect(messages).toEqual([["bot", "501", at("09:15:10")]]);
  });

  test("without a time is not taken in", async () => {
    const undated = started(line("09:16:00", "agent", "agent", 501, { timestamp: null }));
    const { rejected } = await understand({ "a.ndjson": ndjson(messenger(), audit("09:15:02", [undated])) });
    expect(rejected.map(({ code }) => code)).toEqual(["missing-time"]);
  });
});

describe("comments of a ticket that came by a chat or a messenger", () => {
  test.each([
    ["a messenger", messenger({ metric_set: metrics() })],
    ["a chat", messenger({ via: { channel: "chat" }, metric_set: metrics() })],
    [
      "one that is joined",
      messenger({ via: { channel: "whatsapp" }, from_messaging_channel: true, metric_set: metrics() }),
    ],
  ])("of %s do not tell what was said: the metric set tells who answered", async (_, record) => {
    const { lines: messages, values, missing } = await told(record, email);
    expect(messages).toEqual([]);
    expect(values["first-response-time"]).toMatchObject({ n: 2, min: 60, max: 30 * 60 });
    expect(values["missed-rate"]).toMatchObject({ n: 2, numerator: 0 });
    expect(values["replies-per-ticket"]).toMatchObject({ n: 2, max: 3 });
    expect(missing).toEqual([["tickets of a chat", ["1001"]]]);
  });

  test("tell all of what was left while nobody was there, which is answered by mail", async () => {
    const left = messenger({
      via: { channel: "chat" },
      tags: ["zopim_chat", "zopim_offline_message"],
      comments: [comment(1, 88001, "09:15:00", { via: { channel: "chat" } }), comment(4, 501, "09:25:00")],
    });
    const { values, missing } = await told(left);
    expect(values["first-response-time"]).toMatchObject({ n: 1, min: 10 * 60 });
    expect(missing).toEqual([]);
  });

  test("nor without one, not even where an agent wrote after the chat", async () => {
    const { values } = await told(messenger(), email);
    expect(values["missed-rate"]).toMatchObject({ n: 1, excluded: { "not-told": 1 } });
    const { values: later } = await told(messenger({ comments: [began, comment(4, 501, "11:00:00")] }), email);
    expect(later["first-response-time"]).toMatchObject({ n: 1, max: 30 * 60, excluded: { "no-time": 1 } });
    expect(later["missed-rate"]).toMatchObject({ n: 2, numerator: 0 });
  });
});

describe("a reply that is counted and is not among the comments", () => {
  const asked = (keys: Keys): Keys => ticket({ status: "solved", comments: [comment(1, 88001, "09:15:00")], ...keys });
  const fulfilled = {
    id: 1,
    ticket_id: 1001,
    metric: "reply_time",
    instance_id: 1,
    type: "fulfill",
    time: "2026-03-02T09:16:00Z",
  };

  test.each([
    ["a metric set", [asked({ metric_set: metrics() })]],
    ["its time alone", [asked({ metric_set: metrics({ replies: 0 }) })]],
    ["a metric event", [asked({}), fulfilled]],
  ])("by %s: they do not make it unanswered", async (_, records) => {
    const { values, missing } = await told(...records, email);
    expect(values["first-response-time"]).toMatchObject({ n: 2, min: 60, max: 30 * 60 });
    expect(values["missed-rate"]).toMatchObject({ n: 2, numerator: 0 });
    expect(missing).toEqual([["the metric set of", ["1001"]]]);
  });

  test("may be the bot's that is among them", async () => {
    const bot = comment(5, 900, "09:16:00", { via: { channel: "rule" } });
    const answered = asked({ comments: [comment(1, 88001, "09:15:00"), bot], metric_set: metrics() });
    const { values, missing } = await told(answered, email);
    expect(values["missed-rate"]).toMatchObject({ n: 2, numerator: 1 });
    expect(missing).toEqual([]);
  });

  test("an internal note is none", async () => {
    const note = comment(5, 501, "09:16:00", { public: false });
    const { values } = await told(
      asked({ comments: [comment(1, 88001, "09:15:00"), note], metric_set: metrics() }),
      email,
    );
    expect(values["missed-rate"]).toMatchObject({ n: 2, numerator: 0 });
  });

  test("where none is counted, nobody answered", async () => {
    const none = metrics({ replies: 0, reply_time_in_minutes: { calendar: null, business: null } });
    const { values } = await told(asked({ metric_set: none }), email);
    expect(values["missed-rate"]).toMatchObject({ n: 2, numerator: 1 });
  });
});
