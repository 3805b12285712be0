import { describe, expect, test } from "vitest";
import { ndjson } from "../../support/ndjson.ts";
import { recordsIn } from "../../support/records-in.ts";
import { reportOf } from "../../support/report-of.ts";
import { agent, at, bot, comment, customer, listed, part, read, readOne, source, start, whole } from "./records.ts";

const roles = async (...records: readonly object[]) => (await readOne(...records)).messages.map(({ role }) => role);
const events = async (parts: readonly object[], more: object = {}) =>
  (await readOne(whole(parts, more))).events.map(({ at, kind, actor, to }) => [at, kind, actor, to]);

describe("the first message", () => {
  test("is the source, which is not among the parts", async () => {
    const { messages } = await readOne(whole([comment(300, agent)]));
    expect(messages).toMatchObject([
      { at: at(0), role: "customer", author: "66aa01" },
      { at: at(300), role: "agent", author: "4211" },
    ]);
  });

  test("may have a lead for its author who is a user in the parts: both are the customer", async () => {
    expect(await roles(whole([comment(3, customer)]))).toEqual(["customer", "customer"]);
  });

  test("is a machine's where it was delivered automatically, whoever's name it bears", async () => {
    const automatic = { ...source, delivered_as: "automated", author: agent };
    expect(await roles(whole([], { source: automatic }))).toEqual(["bot"]);
  });

  test("is none where nothing was said or sent", async () => {
    const silent = { ...source, body: null };
    expect(await roles(whole([comment(5, customer)], { source: silent }))).toEqual(["customer"]);
    const picture = { ...silent, attachments: [{ name: "receipt.png" }] };
    expect(await roles(whole([], { source: picture }))).toEqual(["customer"]);
  });
});

describe("a part", () => {
  test.each([
    [{ type: "user" }, "customer"],
    [{ type: "lead" }, "customer"],
    [{ type: "contact" }, "customer"],
    [{ type: "admin" }, "agent"],
    [{ type: "team" }, "agent"],
    [{ type: "bot" }, "bot"],
    [{ type: "fin" }, "bot"],
    [{ type: "admin", from_ai_agent: true }, "bot"],
    [{ type: "admin", is_ai_answer: true }, "bot"],
    [{ type: "admin", name: "Operator", email: "operator+abcd1234@intercom.io" }, "bot"],
    [{ type: "admin", name: "Operator", email: "operator@example.com" }, "agent"],
    [{ type: "somebody" }, "unknown"],
  ])("by %j is of role %s", async (author, role) => {
    expect((await roles(whole([comment(5, { id: "1", ...author })])))[1]).toBe(role);
  });

  test("that is a note is internal, also one that reopens", async () => {
    const { messages } = await readOne(
      whole([part(5, "note", agent, { body: "psst" }), part(6, "note_and_reopen", agent, { body: "psst" })]),
    );
    expect(messages.map(({ internal }) => internal)).toEqual([false, true, true]);
  });

  test.each(["close", "assignment", "open", "snoozed"])(
    "of type %s with a body is a public reply and an event",
    async (type) => {
      const assigned = { assigned_to: { type: "admin", id: "4212" } };
      const conversation = await readOne(whole([part(60, type, agent, { body: "<p>Siap</p>", ...assigned })]));
      expect(conversation.messages[1]).toMatchObject({ at: at(60), role: "agent", internal: false });
      expect(conversation.events).toHaveLength(1);
    },
  );

  test("of type close without a body is an event only", async () => {
    const conversation = await readOne(whole([part(60, "close", agent)]));
    expect(conversation.messages).toHaveLength(1);
    expect(conversation.events).toMatchObject([{ kind: "resolved", actor: "4211", actorRole: "agent" }]);
  });

  test.each([
    "participant_added",
    "conversation_attribute_updated_by_admin",
    "custom_action_started",
    "conversation_summary",
  ])("of type %s is neither a message nor an event", async (type) => {
    const conversation = await readOne(whole([part(60, type, bot, { body: "text" })]));
    expect([conversation.messages.length, conversation.events.length]).toEqual([1, 0]);
  });

  test("closes, reopens, snoozes and wakes", async () => {
    expect(
      await events([
        part(10, "snoozed", agent),
        part(20, "timer_unsnooze", bot),
        part(30, "close", agent),
        part(40, "open", customer),
        part(50, "close", agent),
        part(60, "assign_and_reopen", agent, { assigned_to: { type: "admin", id: "4212" } }),
      ]),
    ).toEqual([
      [at(10), "snoozed", "4211", undefined],
      [at(20), "unsnoozed", "9", undefined],
      [at(30), "resolved", "4211", undefined],
      [at(40), "opened", "66aa01", undefined],
      [at(50), "resolved", "4211", undefined],
      [at(60), "assigned", "4211", "4212"],
      [at(60), "opened", "4211", undefined],
    ]);
  });

  test("that opens what was never closed reopens nothing", async () => {
    const text = ndjson(
      whole([part(5, "open", customer, { body: "a" }), part(60, "close", agent)], { id: "1", state: "closed" }),
      whole([part(5, "close", agent), part(60, "open", customer), part(70, "close", agent)], {
        id: "2",
        state: "closed",
      }),
    );
    const { rows } = await reportOf({ "a.ndjson": text });
    expect(rows[0]?.values["reopen-rate"]).toMatchObject({ n: 2, numerator: 1 });
  });

  test("of a conversation that speaks of a ticket's state does not resolve it", async () => {
    const resolved = { ticket_state: "resolved", previous_ticket_state: "in_progress" };
    expect(await events([part(60, "ticket_state_updated_by_admin", agent, resolved)])).toEqual([]);
  });
});

describe("who replied first", () => {
  test("is no bot that answers after three seconds", async () => {
    const text = ndjson(whole([comment(3, bot), comment(4, bot), comment(600, agent)]));
    const { rows } = await reportOf({ "a.ndjson": text });
    expect(rows[0]?.values["first-response-time"]).toMatchObject({ n: 1, median: 600 });
  });

  test("is waited for since the AI agent gave the conversation to a team", async () => {
    const routed = { ai_agent: { resolution_state: "routed_to_team" } };
    const handover = part(120, "assignment", bot, { assigned_to: { type: "team", id: "77" } });
    const text = ndjson(whole([comment(3, bot), handover, comment(180, agent)], routed));
    const { rows } = await reportOf({ "a.ndjson": text });
    expect(rows[0]?.values["first-response-time"]).toMatchObject({
      n: 1,
      median: 60,
      parts: { customer: { median: 180 } },
    });
  });

  test("is waited for since the first assignment of the statistics where no part tells of it", async () => {
    const routed = {
      ai_agent: { resolution_state: "routed_to_team" },
      statistics: { first_assignment_at: start + 90 },
    };
    expect(await events([comment(3, bot)], routed)).toEqual([[at(90), "handoff", undefined, undefined]]);
    expect(await events([comment(3, bot)], { ai_agent: { resolution_state: "routed_to_team" } })).toEqual([]);
    expect(await events([comment(3, bot)], { statistics: { first_assignment_at: start + 90 } })).toEqual([]);
  });
});

describe("an assignment", () => {
  const to = (seconds: number, type: string, id: string) =>
    part(seconds, "assignment", agent, { assigned_to: { type, id } });

  test("to a first team queues it, to an agent assigns it, and to another one transfers it", async () => {
    const kinds = await events([
      to(10, "team", "77"),
      to(20, "admin", "a"),
      to(30, "admin", "b"),
      to(40, "team", "77"),
      to(50, "team", "78"),
    ]);
    expect(kinds.map(([at, kind, , target]) => [at, kind, target])).toEqual([
      [at(10), "queued", "77"],
      [at(20), "assigned", "a"],
      [at(30), "transferred", "b"],
      [at(30), "assigned", "b"],
      [at(50), "transferred", "78"],
    ]);
  });

  test("to nobody, and of an agent's conversation to a first team, is no event", async () => {
    expect(await events([to(10, "admin", "0")])).toEqual([]);
    const kinds = await events([to(10, "admin", "a"), to(20, "team", "77"), to(30, "admin", "a")]);
    expect(kinds.map(([, kind]) => kind)).toEqual(["assigned"]);
  });

  test("after a transfer is the work of whom it went to", async () => {
    const text = ndjson(
      whole([to(0, "admin", "a"), comment(30, agent), to(60, "admin", "b"), part(180, "close", agent)], {
        state: "closed",
      }),
    );
    const { rows } = await reportOf({ "a.ndjson": text });
    expect(rows[0]?.values["handle-time"]).toMatchObject({ n: 1, median: 180 });
    expect(rows[0]?.values["transfer-rate"]).toMatchObject({ n: 1, value: 1 });
  });
});

describe("messages that are missing", () => {
  const statistics = { first_admin_reply_at: start + 9000, last_admin_reply_at: start + 9000 };

  test("in a list, which has no parts: none is counted, and the statistics tell", async () => {
    const { messages, firstResponseAt } = await readOne({ ...listed, statistics });
    expect([messages, firstResponseAt]).toEqual([[], at(9000)]);
  });

  test("by the first reply of the statistics, which is not among the parts", async () => {
    const text = ndjson(whole([comment(3, bot)], { statistics }));
    const { rows, diagnostics } = await reportOf({ "a.ndjson": text });
    expect(rows[0]?.values["first-response-time"]).toMatchObject({ n: 1, median: 9000 });
    expect(rows[0]?.values["messages-per-chat"]).toMatchObject({ n: 0 });
    expect(diagnostics).toMatchObject([{ code: "missing-messages", count: 1, examples: ["conversation 215"] }]);
  });

  test("by the number of parts", async () => {
    const cut = { conversation_parts: { conversation_parts: [comment(3, agent)], total_count: 612 } };
    expect((await readOne(whole([], cut))).messages).toEqual([]);
  });

  test("so that nothing tells whether anybody answered, unless a part does, or the statistics that nobody did", async () => {
    const missedRate = async (parts: readonly object[], more: object) => {
      const cut = { conversation_parts: { conversation_parts: parts, total_count: 612 }, state: "closed", ...more };
      const { rows } = await reportOf({ "a.ndjson": ndjson(whole([], cut)) });
      return rows[0]?.values["missed-rate"];
    };
    expect(await missedRate([comment(3, customer)], {})).toMatchObject({ n: 0, excluded: { "not-told": 1 } });
    expect(await missedRate([comment(3, agent)], {})).toMatchObject({ n: 1, value: 0 });
    const none = { first_admin_reply_at: null, last_admin_reply_at: null, last_close_at: start + 9000 };
    expect(await missedRate([comment(3, customer)], { statistics: none })).toMatchObject({ n: 1, value: 1 });
  });

  test("by the last act of an agent, be it a note or a closing", async () => {
    const closed = { statistics: { first_admin_reply_at: start + 5, last_admin_reply_at: start + 9000 } };
    expect((await readOne(whole([comment(5, agent)], closed))).messages).toEqual([]);
    expect((await readOne(whole([comment(5, agent), part(9000, "close", agent)], closed))).messages).toHaveLength(2);
  });

  test("not because the stamps of one reply are seconds apart", async () => {
    const near = { statistics: { first_admin_reply_at: start + 58, last_admin_reply_at: start + 62 } };
    expect((await readOne(whole([comment(60, agent)], near))).messages).toHaveLength(2);
  });
});

describe("a stream of parts", () => {
  const streamed = (record: object): object => ({ ...record, conversation_id: 215 });

  test("joins its conversation by an id that is a number there and a text here", async () => {
    const { messages } = await readOne(streamed(comment(60, agent)), listed, streamed(part(90, "close", agent)));
    expect(messages.map(({ role }) => role)).toEqual(["customer", "agent"]);
  });

  test("may come wrapped, from a connector, with the conversations", async () => {
    const wrap = (stream: string, data: object): object => ({ stream, data });
    const { conversations } = await read(
      wrap("conversation_parts", streamed(comment(60, agent))),
      wrap("conversations", listed),
      wrap("admins", { type: "admin", id: "4211", name: "Sari", email: "sari@example.com" }),
    );
    expect(conversations.map(({ id, messages }) => [id, messages.length])).toEqual([["215", 2]]);
  });

  test("without the conversations lacks their first messages, so that none is counted", async () => {
    const { conversations, notes } = await read(streamed(comment(60, agent)));
    expect(conversations[0]?.messages).toEqual([]);
    expect(notes).toMatchObject([{ code: "messages-without-conversation", count: 1 }]);
    expect(conversations).toMatchObject([{ isFragment: true, repliedBy: at(60) }]);
  });

  test("that lacks the reply which the statistics tell of does not count", async () => {
    const statistics = { first_admin_reply_at: start + 9000, last_admin_reply_at: start + 9000 };
    const { messages, firstResponseAt } = await readOne({ ...listed, statistics }, streamed(comment(3, bot)));
    expect([messages, firstResponseAt]).toEqual([[], at(9000)]);
  });

  test("tells transfers in the order of time, whatever the order of the records", async () => {
    const assign = (seconds: number, id: string) =>
      streamed(part(seconds, "assignment", agent, { assigned_to: { type: "admin", id } }));
    const { events: told } = await readOne(assign(20, "b"), listed, assign(10, "a"));
    expect(told.map(({ kind, to }) => [kind, to])).toEqual([
      ["assigned", "a"],
      ["transferred", "b"],
      ["assigned", "b"],
    ]);
  });

  test("has parts without a conversation or a time rejected", async () => {
    const { rejected } = await read(
      listed,
      { ...comment(5, agent), conversation_id: null },
      streamed({ ...comment(5, agent), created_at: null }),
    );
    expect(rejected.map(({ code }) => code)).toEqual(["missing-conversation-id", "missing-time"]);
  });
});

test("without an assignment among the parts the transfer rate is not measurable, without a closing the reopen rate", async () => {
  const assigned = part(20, "assignment", agent, { assigned_to: { type: "admin", id: "4211" } });
  const closed = part(60, "close", agent);
  expect(recordsIn(await read(whole([comment(30, agent)])))).toEqual([]);
  expect(recordsIn(await read(whole([comment(30, agent), closed])))).toEqual(["reopenings"]);
  expect(recordsIn(await read(whole([assigned, comment(30, agent)])))).toEqual(["transfers"]);
});
