import { describe, expect, test } from "vitest";
import { ndjson } from "../support/ndjson.ts";
import { understand } from "../support/reading.ts";
import { marksOf, readWith, refusals, understandAs } from "./translate/read-with.ts";

const at = (time: string): number => Date.parse(`2026-03-02T${time}Z`);
const stamp = (time: string): string => `2026-03-02T${time}.000Z`;

const attributes = {
  name: "Invoice",
  status: "done",
  direction: "in",
  channels: ["email", "chat"],
  messageCount: 2,
  outboundMessageCount: 1,
  assignedUsers: ["u4"],
  assignedTeams: ["t2"],
  tags: ["refund"],
  createdAt: stamp("02:15:00"),
  updatedAt: stamp("04:00:00"),
  lastDone: { createdAt: stamp("04:00:00") },
};
const conversation = (change: object = {}) => ({
  type: "conversation",
  id: "5c1",
  attributes: { ...attributes, ...change },
  relationships: { customer: { data: { type: "customer", id: "c31" } } },
});

const message = (id: string, direction: string, time: string, change: object = {}) => ({
  type: "message",
  id,
  attributes: { channel: "email", direction, auto: false, preview: "Hello", sentAt: stamp(time), ...change },
  relationships: {
    conversation: { data: { type: "conversation", id: "5c1" } },
    createdBy: { data: { type: "user", id: direction === "in" ? "c31" : "u4" } },
  },
});
const note = {
  type: "note",
  id: "n1",
  attributes: { body: "Refund?", createdAt: stamp("02:30:00") },
  relationships: message("n1", "out", "02:30:00").relationships,
};

const read = (...records: readonly object[]) => readWith("kustomer", ...records);

describe("Kustomer", () => {
  test("conversations, messages and notes are joined, in any order of the files", async () => {
    const { conversations, inputs } = await understand({
      "notes.json": JSON.stringify({ data: [note] }),
      "messages.json": JSON.stringify({
        data: [message("m2", "out", "02:40:00"), message("m1", "in", "02:15:00")],
        links: { next: null },
      }),
      "conversations.json": JSON.stringify({ data: [conversation()] }),
    });
    expect(inputs.map(({ format }) => format)).toEqual(["kustomer", "kustomer", "kustomer"]);
    expect(conversations).toHaveLength(1);
    expect(conversations[0]).toMatchObject({
      id: "5c1",
      channel: "email",
      status: "resolved",
      team: "t2",
      assignee: "u4",
      customer: "c31",
      subject: "Invoice",
      tags: ["refund"],
      initiator: "customer",
      createdAt: at("02:15:00"),
      reported: { messages: 2 },
      messages: [
        { at: at("02:15:00"), role: "customer", author: "c31", internal: false },
        { at: at("02:30:00"), role: "agent", author: "u4", internal: true },
        { at: at("02:40:00"), role: "agent", author: "u4", internal: false },
      ],
    });
  });

  test.each([{ createdAt: stamp("04:00:00") }, stamp("04:00:00")])("done is resolved, then: %j", async (lastDone) => {
    const [told] = await read(conversation({ lastDone }));
    expect(told).toMatchObject({ status: "resolved", resolvedAt: at("04:00:00") });
  });

  test.each(["open", "snoozed"])("%s is itself", async (status) => {
    const [told] = await read(conversation({ status }));
    expect(told?.status).toBe(status);
  });

  test.each(["spam", "deleted"])("what is marked as %s is that, whatever its status", async (mark) => {
    const [told] = await read(conversation({ [mark]: true, status: "open" }));
    expect(told?.status).toBe(mark);
  });

  test("reopenings are those from done, not from a snooze", async () => {
    const [told] = await read(conversation({ reopenCount: 3, reopenFromDoneCount: 1 }));
    expect(told?.reported.reopens).toBe(1);
  });

  const response = {
    createdBy: "u4",
    createdAt: stamp("02:19:01"),
    sentAt: stamp("02:19:00"),
    time: 240_000,
    businessTime: 180_000,
    responseTime: 240_000,
  };

  test("the first response is told where the messages are missing", async () => {
    const sentAt = null;
    const [told, other] = await read(conversation({ firstResponse: response }), {
      ...conversation({ firstResponse: { ...response, sentAt } }),
      id: "5c2",
    });
    expect(told).toMatchObject({
      firstResponseAt: at("02:19:00"),
      reported: { firstResponse: { calendar: undefined, business: 180_000 } },
      isFragment: false,
    });
    expect(other?.firstResponseAt).toBe(at("02:19:01"));
  });

  test("the first response of nobody is no human's: whether one replied is not told", async () => {
    const [told] = await read(conversation({ firstResponse: { ...response, createdBy: null } }));
    expect(told).toMatchObject({
      firstResponseAt: undefined,
      reported: { firstResponse: { business: undefined } },
      isFragment: true,
    });
  });

  test("where nobody has responded, nobody has", async () => {
    const nobody = { createdByTeams: [], assignedTeams: [], assignedUsers: [] };
    const [told] = await read(conversation({ firstResponse: nobody }));
    expect(told).toMatchObject({ firstResponseAt: undefined, isFragment: false });
  });

  test("what is automatic is a bot's", async () => {
    const [told] = await read(message("m1", "out", "02:15:00", { auto: true }));
    expect(told?.messages).toMatchObject([{ role: "bot" }]);
  });

  test("drafts were never said", async () => {
    const draft = { ...message("m2", "out", "02:20:00"), type: "draft" };
    const [told] = await read(
      message("m1", "in", "02:15:00"),
      message("m3", "out", "02:20:00", { status: "draft" }),
      draft,
    );
    expect(told?.messages).toHaveLength(1);
  });

  test("what goes neither in nor out is no reply", async () => {
    const { conversations, notes } = await understandAs("kustomer", message("m1", "sideways", "02:15:00"));
    expect(conversations[0]?.messages).toMatchObject([{ role: "unknown" }]);
    expect(notes.map(({ code }) => code)).toContain("unknown-role");
  });

  test("messages that begin later than the conversation, and are fewer than it has, are its middle", async () => {
    const [question, reply] = [message("m1", "in", "02:15:00"), message("m2", "out", "02:40:00")];
    const noted = async (...records: readonly object[]) => {
      const { conversations, notes } = await understandAs("kustomer", ...records);
      return [conversations[0]?.messages.length, notes.map(({ code, examples }) => [code, examples])];
    };
    expect(await noted(conversation(), reply)).toEqual([0, [["missing-messages", ["conversation 5c1"]]]]);
    expect(await noted(reply, note, conversation())).toEqual([0, [["missing-messages", ["conversation 5c1"]]]]);
    expect(await noted(conversation(), question, reply)).toEqual([2, []]);
    expect(await noted(conversation(), question)).toEqual([1, []]);
    expect(await noted(conversation({ messageCount: 1 }), reply)).toEqual([1, []]);
    expect(await noted(conversation({ messageCount: undefined }), reply)).toEqual([1, []]);
  });

  test("what has no id or no time, or is of another kind, is refused", async () => {
    const records = [
      conversation(),
      { ...conversation(), id: null },
      { ...conversation({ createdAt: null }), id: "5c2" },
      { ...message("m1", "in", "02:15:00"), relationships: {} },
      message("m1", "in", "02:15:00", { sentAt: null }),
      { type: "customer", id: "c31" },
    ];
    expect(await refusals("kustomer", ...records)).toEqual([
      "missing-conversation-id",
      "missing-time",
      "missing-conversation-id",
      "missing-time",
      "unknown-record",
    ]);
    expect((await read(...records)).map(({ id }) => id)).toEqual(["5c1"]);
  });

  test("other records of JSON:API are not taken for it", () => {
    expect(marksOf("kustomer", "type", "id", "attributes.status", "attributes.messageCount")).toEqual([]);
  });

  test("a record in data alone is taken out of it", async () => {
    const { conversations } = await understand({ "conversations.ndjson": ndjson({ data: conversation() }) });
    expect(conversations.map(({ id }) => id)).toEqual(["5c1"]);
  });
});
