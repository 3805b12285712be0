import { describe, expect, test } from "vitest";
import { ndjson } from "../support/ndjson.ts";
import { understand } from "../support/reading.ts";
import { marksOf, readWith, refusals, understandAs } from "./translate/read-with.ts";

const at = (time: string): number => Date.parse(`2026-03-02T${time}Z`);
const stamp = (time: string): string => `2026-03-02T${time}.000000+00:00`;

const ticket = {
  id: 512,
  status: "closed",
  channel: "email",
  via: "email",
  from_agent: false,
  spam: false,
  priority: "high",
  language: "id",
  subject: "Refund",
  customer: { id: 31, email: "ana@example.com" },
  assignee_user: { id: 4, name: "Sari" },
  assignee_team: { id: 2, name: "Orders" },
  tags: [{ id: 1, name: "refund" }],
  created_datetime: stamp("02:15:00"),
  opened_datetime: stamp("03:00:00"),
  closed_datetime: stamp("04:00:00"),
  updated_datetime: stamp("04:00:01"),
  snooze_datetime: null,
  trashed_datetime: null,
};

const message = {
  id: 9,
  ticket_id: 512,
  public: true,
  from_agent: false,
  channel: "email",
  via: "email",
  rule_id: null,
  sender: { id: 31, name: "Ana" },
  created_datetime: stamp("02:15:00"),
  sent_datetime: null,
  failed_datetime: null,
};

const read = (...records: readonly object[]) => readWith("gorgias", ...records);

const readMessages = async (...changes: object[]) => {
  const messages = changes.map((change, index) => ({ ...message, id: index, ...change }));
  const [conversation] = await read({ ...ticket, messages });
  return conversation?.messages ?? [];
};

describe("Gorgias", () => {
  test("a ticket, its messages and its survey, in one record", async () => {
    const survey = { score: 5, body_text: "Fast", scored_datetime: "2026-03-02T05:00:00.1" };
    const reply = { ...message, id: 10, from_agent: true, via: "helpdesk", sender: { name: "Sari" } };
    const [conversation] = await read({
      ...ticket,
      messages: [message, { ...reply, created_datetime: stamp("02:40:00"), sent_datetime: stamp("02:40:05") }],
      satisfaction_survey: survey,
    });
    expect(conversation).toMatchObject({
      id: "512",
      channel: "email",
      status: "closed",
      priority: "high",
      team: "Orders",
      assignee: "Sari",
      customer: "31",
      subject: "Refund",
      language: "id",
      tags: ["refund"],
      initiator: "customer",
      createdAt: at("02:15:00"),
      closedAt: at("04:00:00"),
      messages: [
        { at: at("02:15:00"), role: "customer", author: "Ana", internal: false },
        { at: at("02:40:05"), role: "agent", author: "Sari", internal: false },
      ],
      surveys: [{ kind: "csat", score: 5, scale: [1, 5], at: at("05:00:00") + 100, comment: "Fast" }],
    });
  });

  test("tickets, messages and surveys are joined by the ticket's id, in any order of the files", async () => {
    const { conversations } = await understand({
      "surveys.json": JSON.stringify({
        data: [{ id: 7, ticket_id: 512, score: 2, scored_datetime: stamp("05:00:00"), sent_datetime: null }],
      }),
      "messages.ndjson": ndjson(message),
      "tickets.json": JSON.stringify({ object: "list", data: [ticket] }),
    });
    expect(conversations).toHaveLength(1);
    expect(conversations[0]).toMatchObject({
      id: "512",
      status: "closed",
      messages: [{ role: "customer" }],
      surveys: [{ score: 2 }],
    });
  });

  test("times of connectors are read too", async () => {
    const [conversation] = await read({ ...ticket, created_datetime: "2026-03-02 02:15:00.5+00:00" });
    expect(conversation?.createdAt).toBe(at("02:15:00") + 500);
  });

  test("closed_datetime is nulled on reopening: an open ticket has no end", async () => {
    const [conversation] = await read({ ...ticket, status: "open", closed_datetime: null });
    expect(conversation).toMatchObject({ status: "open", closedAt: undefined, resolvedAt: undefined, events: [] });
  });

  test("opened_datetime is when an agent first looked, not the creation", async () => {
    const [conversation] = await read({ ...ticket, opened_datetime: stamp("01:00:00") });
    expect(conversation?.createdAt).toBe(at("02:15:00"));
    expect(conversation?.acceptedAt).toBeUndefined();
  });

  test.each([
    ["spam", { spam: true, trashed_datetime: stamp("05:00:00") }],
    ["deleted", { trashed_datetime: stamp("05:00:00") }],
    ["snoozed", { snooze_datetime: stamp("09:00:00") }],
  ] as const)("what stands beside the status makes it %s", async (status, change) => {
    const [conversation] = await read({ ...ticket, ...change });
    expect(conversation).toMatchObject({ status, closedAt: undefined });
  });

  test("a snooze that was over before the ticket was closed leaves it closed", async () => {
    const closed = { status: "closed", closed_datetime: stamp("09:30:00") };
    const [over] = await read({ ...ticket, ...closed, snooze_datetime: stamp("09:00:00") });
    expect(over).toMatchObject({ status: "closed", closedAt: at("09:30:00") });
    const [coming] = await read({ ...ticket, ...closed, snooze_datetime: stamp("12:00:00") });
    expect(coming).toMatchObject({ status: "snoozed", closedAt: undefined });
  });

  test("what a rule sends is a bot's", async () => {
    const messages = await readMessages(
      { from_agent: true, rule_id: 77 },
      { from_agent: true, via: "rule" },
      { from_agent: true, via: "helpdesk" },
    );
    expect(messages.map(({ role }) => role).sort()).toEqual(["agent", "bot", "bot"]);
  });

  test("a message of which nothing tells who wrote it is no reply, and no survey", async () => {
    const { conversations, notes } = await understandAs("gorgias", {
      ...message,
      from_agent: null,
      sent_datetime: stamp("02:16:00"),
    });
    expect(conversations[0]).toMatchObject({ messages: [{ role: "unknown" }], surveys: [] });
    expect(notes.map(({ code }) => code)).toContain("unknown-role");
  });

  test("internal notes are internal by their mark, their channel or their way", async () => {
    const messages = await readMessages(
      { from_agent: true, public: false },
      { from_agent: true, channel: "internal-note" },
      { from_agent: true, via: "internal-note" },
    );
    expect(messages.map(({ internal }) => internal)).toEqual([true, true, true]);
  });

  test("a message that failed was never said", async () => {
    const failed = { from_agent: true, failed_datetime: stamp("02:50:00"), created_datetime: stamp("02:49:00") };
    expect(await readMessages({}, failed)).toHaveLength(1);
    const alone = await read({ ...message, ...failed });
    expect(alone).toEqual([]);
  });

  test("macros make a message a canned one", async () => {
    const messages = await readMessages(
      { from_agent: true, macros: [{ id: 3, name: "Hello" }], created_datetime: stamp("02:20:00") },
      { from_agent: true, macros: [], created_datetime: stamp("02:21:00") },
      { from_agent: true, created_datetime: stamp("02:22:00") },
    );
    expect(messages.map(({ canned, cannedResponse }) => ({ canned, cannedResponse }))).toEqual([
      { canned: true, cannedResponse: "Hello" },
      { canned: false, cannedResponse: undefined },
      { canned: undefined, cannedResponse: undefined },
    ]);
  });

  test("a ticket that the company began is outbound", async () => {
    const [conversation] = await read({ ...ticket, from_agent: true });
    expect(conversation?.initiator).toBe("agent");
  });

  test("a survey that was sent has no score, one that is only planned is none", async () => {
    const survey = { ticket_id: 512, score: null, scored_datetime: null };
    const [conversation] = await read(
      ticket,
      { ...survey, id: 1, sent_datetime: stamp("05:00:00") },
      { ...survey, id: 2, sent_datetime: null },
    );
    expect(conversation?.surveys).toMatchObject([{ score: undefined, at: at("05:00:00") }]);
  });

  test("a ticket without an id or a creation, or with a message without a time, is refused whole", async () => {
    const records = [
      ticket,
      { ...ticket, id: null },
      { ...ticket, id: 2, created_datetime: null },
      { ...ticket, id: 3, messages: [message, { ...message, created_datetime: "yesterday" }] },
      { ...message, id: 99, created_datetime: null },
    ];
    expect(await refusals("gorgias", ...records)).toEqual([
      "missing-conversation-id",
      "missing-time",
      "missing-time",
      "missing-time",
    ]);
    expect((await read(...records)).map(({ id }) => id)).toEqual(["512"]);
  });

  test("another vendor's times are not taken for it", () => {
    expect(marksOf("gorgias", "id", "created_at", "from_agent", "via", "channel")).toEqual([]);
    expect(marksOf("gorgias", "ticket_id", "score", "created_at")).toEqual([]);
  });
});
