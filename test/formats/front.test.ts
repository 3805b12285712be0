import { describe, expect, test } from "vitest";
import { ndjson } from "../support/ndjson.ts";
import { understand } from "../support/reading.ts";
import { recordsIn } from "../support/records-in.ts";
import { reportOf } from "../support/report-of.ts";
import { marksOf, readWith, refusals, understandAs } from "./translate/read-with.ts";

/** 2 March 2026, 02:15:00 UTC. */
const start = 1772417700;
const at = (seconds: number): number => (start + seconds) * 1000;

const conversation = {
  id: "cnv_55c8",
  subject: "Invoice",
  status: "archived",
  assignee: { id: "tea_1", email: "sari@shop.example", username: "sari" },
  recipient: { handle: "ana@example.com", role: "from" },
  tags: [{ id: "tag_1", name: "billing" }],
  is_private: false,
  created_at: start + 0.125,
  updated_at: start + 2000,
};

const message = {
  id: "msg_1",
  type: "email",
  is_inbound: true,
  created_at: start,
  author: null,
  draft_mode: null,
  body: "Hello",
  conversation_id: "cnv_55c8",
};
const sari = { id: "tea_1", username: "sari", type: "user" };
const reply = { ...message, id: "msg_2", is_inbound: false, created_at: start + 600.5, author: sari };
const comment = { id: "com_1", author: sari, posted_at: start + 300, body: "Refund?", conversation_id: "cnv_55c8" };

const event = (type: string, seconds: number, more: object = {}) => ({
  id: `evt_${seconds}`,
  type,
  emitted_at: start + seconds,
  conversation: { id: "cnv_55c8" },
  source: { _meta: { type: "teammate" }, data: sari },
  ...more,
});

const outbound = (said: object) =>
  event("outbound", 600, { target: { _meta: { type: "message" }, data: said }, source: { _meta: { type: "api" } } });

const read = (...records: readonly object[]) => readWith("front", ...records);

describe("Front", () => {
  test("what goes from one teammate to another was transferred, in whatever order the events come", async () => {
    const dewi = { id: "tea_2", username: "dewi", type: "user" };
    const to = (who: object) => ({ target: { _meta: { type: "teammate" }, data: who } });
    const events = [event("assign", 900, to(dewi)), event("assign", 60, to(dewi)), event("assign", 30, to(sari))];
    const [told] = await read({ ...conversation, messages: [message] }, ...events);
    expect(told.events).toMatchObject([
      { at: at(30), kind: "assigned", to: "sari" },
      { at: at(60), kind: "transferred", actor: "sari", actorRole: "agent", to: "dewi" },
      { at: at(60), kind: "assigned", actor: "sari", to: "dewi" },
      { at: at(900), kind: "assigned", to: "dewi" },
    ]);
  });

  test("a conversation with its messages, comments and events inside", async () => {
    const events = [
      event("assign", 30, { target: { _meta: { type: "teammate" }, data: sari } }),
      event("archive", 900),
      event("reopen", 1000, { source: { _meta: { type: "rule" }, data: { id: "rul_1", name: "Reopen" } } }),
      event("tag", 1100),
    ];
    const [told] = await read({ ...conversation, messages: [message, reply], comments: [comment], events });
    expect(told).toMatchObject({
      id: "cnv_55c8",
      channel: "email",
      status: "resolved",
      assignee: "sari",
      customer: "ana@example.com",
      subject: "Invoice",
      tags: ["billing"],
      createdAt: at(0.125),
      messages: [
        { at: at(0), role: "customer", internal: false },
        { at: at(300), role: "agent", author: "sari", internal: true },
        { at: at(600.5), role: "agent", author: "sari", internal: false },
      ],
      events: [
        { at: at(30), kind: "assigned", actor: "sari", actorRole: "agent", to: "sari" },
        { at: at(900), kind: "resolved", actor: "sari", actorRole: "agent" },
        { at: at(1000), kind: "reopened", actorRole: "bot" },
      ],
    });
    expect(told?.events).toHaveLength(3);
  });

  test("conversations, messages, comments and events are joined, in any order of the files", async () => {
    const { conversations, inputs } = await understand({
      "events.json": JSON.stringify({ _pagination: { next: null }, _results: [event("archive", 900)] }),
      "comments.ndjson": ndjson(comment),
      "messages.ndjson": ndjson(message, reply),
      "conversations.json": JSON.stringify({ _pagination: { next: null }, _results: [conversation] }),
    });
    expect(inputs.map(({ format }) => format)).toEqual(["front", "front", "front", "front"]);
    expect(conversations).toHaveLength(1);
    expect(conversations[0]).toMatchObject({ status: "resolved", channel: "email", createdAt: at(0.125) });
    expect(conversations[0]?.messages).toHaveLength(3);
    expect(conversations[0]?.events).toMatchObject([{ kind: "resolved" }]);
  });

  test("a message or comment that names no conversation links to it", async () => {
    const link = "https://api2.frontapp.com/conversations/cnv_55c8";
    const conversations = await read(
      { ...message, conversation_id: undefined, _links: { related: { conversation: link } } },
      { ...comment, conversation_id: undefined, _links: { related: { conversations: link } } },
    );
    expect(conversations.map(({ id, messages }) => [id, messages.length])).toEqual([["cnv_55c8", 2]]);
  });

  test("times are seconds with a fraction, and keep their milliseconds", async () => {
    const [told] = await read({ ...conversation, created_at: 1701292649.333 });
    expect(told?.createdAt).toBe(1_701_292_649_333);
  });

  test.each([
    ["assigned", "open"],
    ["unassigned", "open"],
    ["archived", "resolved"],
    ["deleted", "deleted"],
  ])("the status %s is %s", async (status, expected) => {
    const [told] = await read({ ...conversation, status });
    expect(told?.status).toBe(expected);
  });

  test.each([
    ["open", "open"],
    ["waiting", "pending"],
    ["resolved", "resolved"],
  ])("with ticketing the status category %s decides: %s", async (category, expected) => {
    const [told] = await read({ ...conversation, status: "archived", status_category: category });
    expect(told?.status).toBe(expected);
  });

  test("what was deleted stays so, whatever its category", async () => {
    const [told] = await read({ ...conversation, status: "deleted", status_category: "open" });
    expect(told?.status).toBe("deleted");
  });

  test("there is no status solved: it is left out and told", async () => {
    const { conversations, notes } = await understandAs("front", { ...conversation, status: "solved" });
    expect(conversations[0]?.status).toBeUndefined();
    expect(notes.map(({ code }) => code)).toContain("unknown-status");
  });

  test("drafts were never said", async () => {
    const draft = { ...reply, draft_mode: "shared" };
    expect(await read(draft)).toEqual([]);
    const [told] = await read({ ...conversation, messages: [message, draft] });
    expect(told?.messages).toHaveLength(1);
  });

  test("nor were those that only is_draft marks; what is no draft and has no error was", async () => {
    const [told] = await read({ ...conversation, messages: [message, { ...reply, is_draft: true }] });
    expect(told.messages).toHaveLength(1);
    const [sent] = await read({ ...conversation, messages: [message, { ...reply, is_draft: false, error_type: "" }] });
    expect(sent.messages).toHaveLength(2);
  });

  describe("what could not be sent was never said", () => {
    const failed = { ...reply, error_type: "SMTP" };
    const sent = { ...reply, id: "msg_3", created_at: start + 1200 };

    test.each([
      ["inside a conversation", [{ ...conversation, messages: [message, failed, sent] }]],
      ["in records of its own", [conversation, message, failed, sent]],
      ["though an event has it as sent", [conversation, message, failed, outbound(reply), sent]],
      [
        "though the message has it as sent, and only the event tells",
        [conversation, message, reply, outbound(failed), sent],
      ],
    ])("%s, and this is told", async (_, records) => {
      const { conversations, notes } = await understandAs("front", ...records);
      expect(conversations.map(({ messages }) => messages.map(({ at: time }) => time))).toEqual([[at(0), at(1200)]]);
      expect(notes).toMatchObject([{ code: "failed-message", count: 1 }]);
    });

    test("so that the first response is the reply behind it, or none", async () => {
      const answered = { ...conversation, messages: [message, failed, sent] };
      const ignored = {
        ...conversation,
        id: "cnv_2",
        messages: [
          { ...message, id: "msg_8" },
          { ...failed, id: "msg_9" },
        ],
      };
      const { rows } = await reportOf({ "a.ndjson": ndjson(answered, ignored) });
      expect(rows[0]?.values["first-response-time"]).toMatchObject({ n: 1, median: 1200 });
    });
  });

  describe("what an event of a message says of it", () => {
    const holding = (type: string, seconds: number, data: object, more: object = {}) =>
      event(type, seconds, { target: { _meta: { type: "message" }, data }, ...more });
    const bounced = (role: string) =>
      holding("message_bounce_error", 700, reply, { source: { _meta: { type: "recipient" }, data: { role } } });
    const asked = holding("inbound", 0, message);
    const times = async (...events: readonly object[]) =>
      (await read(conversation, ...events))[0]?.messages.map((said) => said.at);

    test("what was forwarded to somebody else is no reply, the customer's own words stay", async () => {
      const answer = holding("out_reply", 1200, { ...reply, id: "msg_3", created_at: start + 1200 });
      expect(await times(asked, holding("forward", 600, reply), answer)).toEqual([at(0), at(1200)]);
      expect(await times(holding("forward", 600, message), answer)).toEqual([at(0), at(1200)]);
    });

    test("what bounced or could not be sent was not said by it; what bounced from somebody in copy was", async () => {
      const sent = holding("out_reply", 600, reply);
      expect(await times(asked, sent, bounced("to"))).toEqual([at(0)]);
      expect(await times(asked, holding("sending_error", 601, reply))).toEqual([at(0)]);
      expect(await times(asked, sent, bounced("cc"))).toEqual([at(0), at(600.5)]);
      expect(await times(asked, holding("sending_error", 590, reply), sent)).toEqual([at(0), at(600.5)]);
    });
  });

  describe("a reminder", () => {
    const reminder = { created_at: start + 900.5, scheduled_at: start + 90_000, updated_at: start + 900.5 };
    const bySource = { source: { _meta: { type: "reminder" }, data: reminder } };
    const put = { ...conversation, messages: [message, reply], scheduled_reminders: [reminder] };

    test("snoozes what it archives, until it opens that again", async () => {
      const [told] = await read(put, event("archive", 900, bySource), event("reminder", 5000, { source: null }));
      expect(told?.events).toMatchObject([
        { at: at(900), kind: "snoozed", actor: undefined, actorRole: undefined },
        { at: at(5000), kind: "unsnoozed" },
      ]);
    });

    test("that is still to come makes an archived conversation a snoozed one: it is not resolved", async () => {
      const done = { ...put, id: "cnv_2", scheduled_reminders: [] };
      const { rows } = await reportOf({ "a.ndjson": ndjson(put, done, event("archive", 900, bySource)) });
      expect(rows[0]?.values["resolution-rate"]).toMatchObject({ n: 2, numerator: 1 });
    });

    test.each([
      ["of the past", { scheduled_reminders: [{ ...reminder, scheduled_at: start + 1000 }] }, "resolved"],
      ["for an open conversation", { status: "assigned" }, "open"],
    ])("%s changes nothing", async (_, more, status) => {
      const [told] = await read({ ...put, ...more });
      expect(told?.status).toBe(status);
    });
  });

  test.each(["rule", "macro", "api", "csat", "ai"])("a teammate of type %s is a bot", async (type) => {
    const [told] = await read({ ...reply, author: { ...sari, type } });
    expect(told?.messages).toMatchObject([{ role: "bot" }]);
  });

  test("a teammate of no type is an agent", async () => {
    const [told] = await read({ ...reply, author: { username: "sari" } });
    expect(told?.messages).toMatchObject([{ role: "agent" }]);
  });

  test("what the company sent without an author is no reply", async () => {
    const { conversations, notes } = await understandAs("front", { ...reply, author: null });
    expect(conversations[0]?.messages).toMatchObject([{ role: "unknown" }]);
    expect(notes.map(({ code }) => code)).toContain("unknown-role");
  });

  test("internal discussions are internal, and no channel", async () => {
    const [told] = await read({ ...reply, type: "internal" }, { ...message, type: "front_chat" });
    expect(told?.messages.map(({ internal }) => internal)).toEqual([false, true]);
    expect(told?.channel).toBe("chat");
  });

  test("events alone tell what was said, and it counts once where messages are there too", async () => {
    const { id, ...rest } = conversation;
    const events = [
      event("inbound", 0, { target: { _meta: { type: "message" }, data: message } }),
      event("comment", 300, { target: { _meta: { type: "comment" }, data: comment } }),
      event("out_reply", 601, { conversation: { id, ...rest }, target: { _meta: { type: "message" }, data: reply } }),
    ];
    const [alone] = await read(...events);
    expect(alone).toMatchObject({ createdAt: at(0.125), status: "resolved", channel: "email" });
    expect(alone?.messages.map(({ role, internal }) => [role, internal])).toEqual([
      ["customer", false],
      ["agent", true],
      ["agent", false],
    ]);
    const [both] = await read(...events, conversation, message, reply, comment);
    expect(both?.messages).toEqual(alone?.messages);
  });

  test("what has no id or no time is refused", async () => {
    const records = [
      conversation,
      { ...conversation, id: null },
      { ...conversation, id: "cnv_2", created_at: null },
      { ...conversation, id: "cnv_3", messages: [{ ...message, created_at: "soon" }] },
      { ...conversation, id: "cnv_4", comments: [{ ...comment, posted_at: null }] },
      { ...message, conversation_id: null },
      { ...message, created_at: null },
      { ...comment, conversation_id: null, _links: { related: { conversations: "https://x/teammates/tea_1" } } },
      { ...event("archive", 5), conversation: null },
    ];
    expect(await refusals("front", ...records)).toEqual([
      "missing-conversation-id",
      "missing-time",
      "missing-time",
      "missing-time",
      "missing-conversation-id",
      "missing-time",
      "missing-conversation-id",
      "missing-conversation-id",
    ]);
    expect((await read(...records)).map(({ id }) => id)).toEqual(["cnv_55c8"]);
  });

  test("without its ids nothing is taken for it", () => {
    expect(marksOf("front", "id", "status", "created_at", "is_inbound", "posted_at", "emitted_at")).toEqual([]);
  });
});

test("events tell that nobody has a conversation any more by the conversation inside", async () => {
  const left = { ...conversation, status: "unassigned", assignee: null };
  const to = { target: { _meta: { type: "teammate" }, data: sari }, conversation: left };
  const [told] = await read(event("assign", 30, to), event("unassign", 60, { conversation: left }));
  expect([told.unassignedAt, told.events.map(({ kind }) => kind)]).toEqual([at(2000), ["assigned"]]);
});

test("without an assignment among the events the transfer rate is not measurable, without an archiving the reopen rate", async () => {
  const read = (...records: readonly object[]) => understandAs("front", conversation, message, reply, ...records);
  const assigned = event("assign", 30, { target: { _meta: { type: "teammate" }, data: sari } });
  expect(recordsIn(await read(event("tag", 30)))).toEqual([]);
  expect(recordsIn(await read(assigned))).toEqual(["transfers"]);
  expect(recordsIn(await read(event("archive", 900)))).toEqual(["reopenings"]);
});
