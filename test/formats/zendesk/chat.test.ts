import { describe, expect, test } from "vitest";
import { ndjson } from "../../support/ndjson.ts";
import { understand } from "../../support/reading.ts";
import { recordsIn } from "../../support/records-in.ts";
import { reportOf } from "../../support/report-of.ts";

type Keys = Readonly<Record<string, unknown>>;

const at = (time: string) => Date.parse(`2026-03-02T${time}Z`);
const stamp = (time: string) => `2026-03-02T${time}Z`;
const line = (time: string, nick: string, keys: Keys = {}): Keys => ({
  timestamp: stamp(time),
  type: "chat.msg",
  nick,
  msg: `said at ${time}`,
  ...keys,
});
const chat = (keys: Keys = {}): Keys => ({
  id: "2603.1041.SVhDCJ9flq79a",
  type: "chat",
  timestamp: stamp("09:15:00"),
  end_timestamp: stamp("09:31:00"),
  update_timestamp: stamp("09:40:00"),
  duration: 960,
  missed: false,
  triggered: false,
  triggered_response: false,
  started_by: "visitor",
  rating: null,
  comment: null,
  department_name: "Sales",
  tags: ["refund"],
  agent_ids: ["501", "502"],
  agent_names: ["Sari", "Budi"],
  visitor: { id: "3.45678", name: "Visitor" },
  session: { country_code: "ID", start_date: "2014-10-09T05:28:31Z", end_date: "2014-10-09T05:46:47Z" },
  response_time: { first: 24, avg: 31, max: 60 },
  count: { visitor: 4, agent: 5, total: 9 },
  engagements: [],
  ...keys,
});
const offline = (keys: Keys = {}): Keys => ({
  id: "2604.1041.SVhDCJ9flq80b",
  type: "offline_msg",
  timestamp: stamp("22:54:02"),
  update_timestamp: stamp("23:09:17"),
  message: "Hi there!",
  deleted: false,
  tags: [],
  visitor: { id: "3.45678" },
  session: { country_code: "US", start_date: "2014-10-09T05:28:31Z", end_date: "2014-10-09T05:46:47Z" },
  ...keys,
});
const oneOf = async (...records: readonly Keys[]) => {
  const { conversations, ...rest } = await understand({ "chats.ndjson": ndjson(...records) });
  const [conversation] = conversations;
  if (conversation === undefined) throw new Error("no conversation");
  return { conversation, ...rest };
};

describe("Zendesk Chat", () => {
  test.each([
    ["lines", "chats.ndjson", ndjson(chat())],
    ["a page", "chats.json", JSON.stringify({ chats: [chat()], count: 1, next_url: null })],
    ["a dump", "dump.ndjson", ndjson({ stream: "chats", data: chat() })],
    [
      "histories alone",
      "h.ndjson",
      ndjson({ id: "1", timestamp: stamp("09:15:00"), history: [line("09:15:00", "agent:1")] }),
    ],
  ])("comes in %s", async (_, name, text) => {
    const { inputs } = await understand({ [name]: text });
    expect(inputs).toMatchObject([{ format: "zendesk-chat", used: 1 }]);
  });

  test("tells of a chat what the model has; a session's times are those of another visit", async () => {
    const { conversation } = await oneOf(chat());
    expect([conversation.createdAt, conversation.closedAt]).toEqual([at("09:15:00"), at("09:31:00")]);
    expect([conversation.status, conversation.channel, conversation.team, conversation.assignee]).toEqual([
      "closed",
      "chat",
      "Sales",
      "Budi",
    ]);
    expect([conversation.customer, conversation.initiator, conversation.tags]).toEqual([
      "3.45678",
      "customer",
      ["refund"],
    ]);
    expect(conversation.reported).toMatchObject({
      handle: { calendar: 960_000 },
      firstResponse: { calendar: 24_000 },
      reply: { calendar: 31_000 },
      replies: 5,
      messages: 9,
    });
  });

  test.each([
    ["a chat that nobody took is missed", { missed: true }, "missed"],
    ["one that goes on has no end", { end_timestamp: null }, undefined],
    ["one that was deleted", { deleted: true }, "deleted"],
  ])("%s", async (_, keys, status) => {
    expect((await oneOf(chat(keys))).conversation.status).toBe(status);
  });

  test("an agent can have begun it, or a trigger that nobody answered: then no customer was waiting", async () => {
    const silent = { count: { visitor: 0, agent: 0, total: 1 } };
    const text = ndjson(
      chat({ started_by: "agent" }),
      chat({ id: "2", started_by: "trigger", ...silent }),
      chat({ id: "3" }),
    );
    const { conversations } = await understand({ "chats.ndjson": text });
    expect(conversations.map(({ initiator }) => initiator)).toEqual(["agent", "bot", "customer"]);
    const { rows } = await reportOf({ "chats.ndjson": text });
    expect(rows[0]?.values["first-response-time"]).toMatchObject({ n: 1, excluded: { outbound: 2 } });
  });

  test("a trigger that the visitor answered only greeted", async () => {
    const { rows } = await reportOf({ "chats.ndjson": ndjson(chat({ started_by: "trigger" })) });
    expect(rows[0]?.values["first-response-time"]).toMatchObject({ n: 1, median: 24, excluded: {} });
  });

  test("what agents wrote in is answered, also where a trigger may have been first: only when is not told", async () => {
    const valuesBeside = async (keys: Keys) => {
      const text = ndjson(chat(), chat({ id: "2", triggered_response: true, ...keys }));
      const { rows } = await reportOf({ "chats.ndjson": text });
      return rows[0]?.values;
    };
    const answered = await valuesBeside({});
    expect(answered?.["first-response-time"]).toMatchObject({ n: 1, excluded: { "no-time": 1 } });
    expect(answered?.["missed-rate"]).toMatchObject({ numerator: 0, denominator: 2 });
    const silent = await valuesBeside({ count: { visitor: 2, agent: 0, total: 2 } });
    expect(silent?.["first-response-time"]).toMatchObject({ n: 1, excluded: { "unanswered-closed": 1 } });
    expect(silent?.["missed-rate"]).toMatchObject({ numerator: 1, denominator: 2 });
  });

  test.each([
    ["the first response may be a trigger's: then it is no reply", { triggered_response: true }],
    ["so may that of a chat that a trigger began", { triggered: true }],
    ["no agent wrote: 0 is not a response time", { count: { visitor: 2, agent: 0, total: 2 } }],
  ])("%s", async (_, keys) => {
    const { conversation } = await oneOf(chat({ ...keys, response_time: { first: 0, avg: 0, max: 0 } }));
    expect(conversation.reported.firstResponse.calendar).toBeUndefined();
    expect(conversation.reported.reply.calendar).toBeUndefined();
  });

  test("the nick says who wrote: a trigger has that of an agent and is a bot", async () => {
    const { conversation } = await oneOf(
      chat({
        history: [
          line("09:15:00", "agent:trigger"),
          line("09:15:05", "visitor:3.45678"),
          line("09:15:06", "agent:999", { sender_type: "Trigger" }),
          line("09:15:29", "agent:501"),
          line("09:15:40", "", { sender_type: "Visitor" }),
          line("09:15:50", "bystander"),
          line("09:16:00", "agent:501", { type: "chat.memberleave" }),
        ],
      }),
    );
    expect(conversation.messages.map(({ role, author }) => [role, author])).toEqual([
      ["bot", "trigger"],
      ["customer", "3.45678"],
      ["bot", "999"],
      ["agent", "Sari"],
      ["customer", undefined],
      ["unknown", "bystander"],
    ]);
  });

  test("a transfer to a department, and engagements, are events", async () => {
    const { conversation } = await oneOf(
      chat({
        history: [line("09:20:00", "agent:501", { type: "chat.transfer", department_name: "Billing" })],
        engagements: [
          { agent_id: "501", timestamp: stamp("09:15:20"), accepted: true, assigned: false },
          { agent_id: "502", timestamp: stamp("09:20:30"), accepted: true, assigned: true },
          { agent_id: "503", timestamp: null, accepted: true, assigned: true },
        ],
      }),
    );
    expect(conversation.events.map(({ kind, actor, to, at: time }) => [kind, actor, to, time])).toEqual([
      ["accepted", "Sari", undefined, at("09:15:20")],
      ["transferred", "Sari", "Billing", at("09:20:00")],
      ["accepted", "Budi", undefined, at("09:20:30")],
      ["assigned", undefined, "Budi", at("09:20:30")],
    ]);
  });

  test("agents go by their ids where the names do not stand beside them", async () => {
    const { conversation } = await oneOf(chat({ agent_names: [], history: [line("09:15:29", "agent:501")] }));
    expect([conversation.assignee, conversation.messages[0]?.author]).toEqual(["502", "501"]);
  });

  test("is rated good or bad, when the history says; the newest record of a chat has its rating", async () => {
    const rated = line("09:32:00", "visitor:3.45678", { type: "chat.rating", new_rating: "good" });
    const earlier = chat({ rating: "bad", update_timestamp: stamp("09:33:00") });
    const later = chat({ rating: "good", comment: "Cepat", history: [rated] });
    for (const records of [
      [earlier, later],
      [later, earlier],
    ]) {
      const { conversation } = await oneOf(...records);
      expect(conversation.surveys).toMatchObject([{ score: 1, scale: [0, 1], at: at("09:32:00"), comment: "Cepat" }]);
    }
    expect((await oneOf(chat())).conversation.surveys).toEqual([]);
  });

  test("a rating that was taken back is none, also where an older record still has it", async () => {
    const rated = line("09:32:00", "visitor:1", { type: "chat.rating", rating: null, new_rating: "good" });
    const withdrawn = line("09:33:00", "visitor:1", { type: "chat.rating", rating: "good", new_rating: null });
    const earlier = chat({ rating: "good", update_timestamp: stamp("09:32:30"), history: [rated] });
    const later = chat({ rating: null, history: [rated, withdrawn] });
    expect((await oneOf(later)).conversation.surveys).toEqual([]);
    for (const order of [
      [earlier, later],
      [later, earlier],
    ]) {
      expect((await oneOf(...order)).conversation.surveys).toEqual([]);
    }
  });

  test("a rating can stand in the history only", async () => {
    const history = [line("09:32:00", "visitor:1", { type: "chat.rating", new_rating: "bad" })];
    expect((await oneOf(chat({ rating: undefined, history }))).conversation.surveys).toMatchObject([{ score: 0 }]);
  });

  test("is taken in whole or not at all", async () => {
    const { conversations, rejected } = await understand({
      "chats.ndjson": ndjson(
        chat({ id: null }),
        chat({ timestamp: null }),
        chat({ history: [line("09:15:00", "visitor:1"), line("09:16:00", "agent:501", { timestamp: null })] }),
        { type: "department" },
      ),
    });
    expect(conversations).toEqual([]);
    expect(rejected.map(({ code }) => code)).toEqual([
      "missing-conversation-id",
      "missing-time",
      "missing-time",
      "unknown-record",
    ]);
  });

  test("other streams of a dump are passed over", async () => {
    const { notes, inputs } = await understand({
      "dump.ndjson": ndjson(
        { stream: "chats", data: chat() },
        { stream: "departments", data: { id: 1, name: "Sales" } },
      ),
    });
    expect(inputs).toMatchObject([{ used: 2 }]);
    expect(notes).toMatchObject([{ code: "unused-stream", examples: ["departments"] }]);
  });
});

describe("an offline message", () => {
  test("is one message of the customer", async () => {
    const { conversation } = await oneOf(offline());
    expect([conversation.status, conversation.createdAt, conversation.closedAt]).toEqual([
      "offline",
      at("22:54:02"),
      undefined,
    ]);
    expect(conversation.messages).toMatchObject([{ role: "customer", at: at("22:54:02"), author: "3.45678" }]);
  });

  test("is excluded from the first response, and from what was missed, by the reason offline-message", async () => {
    const answered = chat({ history: [line("09:15:00", "visitor:1"), line("09:15:24", "agent:501")] });
    const { rows } = await reportOf({ "chats.ndjson": ndjson(answered, offline()) });
    const values = rows[0]?.values;
    expect(values?.["first-response-time"]).toMatchObject({ n: 1, median: 24, excluded: { "offline-message": 1 } });
    expect(values?.["missed-rate"]).toMatchObject({ value: 0, excluded: { "offline-message": 1 } });
    expect(values?.["resolution-rate"]).toMatchObject({ n: 1, excluded: { "offline-message": 1 } });
    expect(values?.volume).toMatchObject({ value: 2 });
    expect(values?.backlog).toMatchObject({ value: 0 });
  });
});

test("without a line of a transfer the transfer rate is not measurable: engagements do not tell who was invited only", async () => {
  const told = async (keys: Keys) => recordsIn(await understand({ "chats.ndjson": ndjson(chat(keys)) }));
  const taken = { timestamp: stamp("09:15:05"), agent_id: "501", assigned: true, accepted: true };
  expect(await told({ engagements: [taken, { ...taken, agent_id: "502" }] })).toEqual([]);
  const passed = line("09:16:00", "agent:501", { type: "chat.transfer", department_name: "Billing" });
  expect(await told({ history: [passed] })).toEqual(["transfers"]);
});
