import { describe, expect, test } from "vitest";
import { ndjson } from "../support/ndjson.ts";
import { understand } from "../support/reading.ts";
import { recordsIn } from "../support/records-in.ts";
import { expectPassedOver, marksOf, readWith, refusals, understandAs } from "./translate/read-with.ts";

const at = (time: string): number => Date.parse(`2026-03-02T${time}Z`);
const stamp = (time: string): string => `2026-03-02T${time}Z`;

const sari = { id: 4, type: "user", first: "Sari", last: "Dewi", email: "sari@shop.example" };
const ana = { id: 31, type: "customer", first: "Ana", last: "Putri", email: "ana@example.com" };

const conversation = {
  id: 9001,
  number: 41,
  type: "email",
  status: "closed",
  state: "published",
  mailboxId: 7,
  subject: "Invoice",
  source: { type: "email", via: "customer" },
  assignee: sari,
  primaryCustomer: ana,
  tags: [{ id: 1, tag: "billing" }],
  createdAt: stamp("02:15:00"),
  closedAt: stamp("04:00:00"),
  userUpdatedAt: stamp("04:00:00"),
};

const thread = (type: string, time: string, more: object = {}) => ({
  id: time,
  type,
  status: "nochange",
  state: "published",
  source: { type: "web", via: "user" },
  createdBy: type === "customer" ? ana : sari,
  createdAt: stamp(time),
  openedAt: stamp("23:00:00"),
  ...more,
});

const read = (...records: readonly object[]) => readWith("help-scout", ...records);
const withThreads = async (...threads: readonly object[]) => {
  const [told] = await read({ ...conversation, _embedded: { threads } });
  return told;
};

const snake = (key: string): string => key.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
const isObject = (value: unknown): value is object =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** As connectors write it. */
const inSnakeCase = (record: object): object =>
  Object.fromEntries(
    Object.entries(record).map(([key, value]) => [snake(key), isObject(value) ? inSnakeCase(value) : value]),
  );

test("a conversation that is a draft was never sent, and is told", async () => {
  const draft = { ...conversation, id: 9002, state: "draft" };
  await expectPassedOver("help-scout", [conversation, draft], 1);
  expect((await read(conversation, draft)).map(({ id }) => id)).toEqual(["9001"]);
});

describe("Help Scout", () => {
  test("a conversation with its threads inside", async () => {
    const told = await withThreads(
      thread("customer", "02:15:00", { status: "active" }),
      thread("message", "04:00:00", { status: "closed" }),
    );
    expect(told).toMatchObject({
      id: "9001",
      channel: "email",
      status: "closed",
      team: "7",
      assignee: "Sari Dewi",
      customer: "31",
      subject: "Invoice",
      tags: ["billing"],
      initiator: "customer",
      createdAt: at("02:15:00"),
      closedAt: at("04:00:00"),
      messages: [
        { at: at("02:15:00"), role: "customer", author: "Ana Putri", internal: false },
        { at: at("04:00:00"), role: "agent", author: "Sari Dewi", internal: false },
      ],
      events: [
        { at: at("02:15:00"), kind: "opened", actorRole: "customer" },
        { at: at("04:00:00"), kind: "closed", actor: "Sari Dewi", actorRole: "agent" },
      ],
    });
  });

  test("threads come newest first, and are sorted", async () => {
    const told = await withThreads(
      thread("message", "04:00:00"),
      thread("note", "03:00:00"),
      thread("customer", "02:15:00"),
    );
    expect(told?.messages.map((message) => message.at)).toEqual([at("02:15:00"), at("03:00:00"), at("04:00:00")]);
  });

  test("pages of the API are read", async () => {
    const embedded = { _embedded: { conversations: [conversation] }, page: { size: 25, number: 1 } };
    const { conversations, inputs } = await understand({ "conversations.json": JSON.stringify(embedded) });
    expect(inputs[0]?.format).toBe("help-scout");
    expect(conversations.map(({ id }) => id)).toEqual(["9001"]);
  });

  test("connectors write snake_case, and threads apart", async () => {
    const threads = [thread("customer", "02:15:00"), thread("message", "04:00:00")];
    const whole = await withThreads(...threads);
    const { conversations } = await understand({
      "threads.ndjson": ndjson(...threads.map((each) => ({ conversation_id: 9001, ...inSnakeCase(each) }))),
      "conversations.ndjson": ndjson(inSnakeCase(conversation)),
    });
    expect(conversations).toHaveLength(1);
    expect(conversations[0]).toMatchObject({ status: "closed", team: "7", customer: "31", assignee: "Sari Dewi" });
    expect(conversations[0]?.messages).toEqual(whole?.messages);
    expect(conversations[0]?.closedAt).toBe(whole?.closedAt);
  });

  test.each([
    [{ status: "active" }, "open"],
    [{ status: "pending" }, "pending"],
    [{ status: "spam" }, "spam"],
    [{ status: "active", state: "deleted" }, "deleted"],
  ])("%j is %s", async (change, status) => {
    const [told] = await read({ ...conversation, ...change });
    expect(told?.status).toBe(status);
  });

  test("what an agent began is outbound", async () => {
    const [told] = await read({ ...conversation, source: { type: "web", via: "user" } });
    expect(told?.initiator).toBe("agent");
  });

  test("notes, forwards and the notes of calls are internal", async () => {
    const told = await withThreads(
      thread("note", "03:00:00"),
      thread("phone", "03:01:00"),
      thread("forwardparent", "03:02:00"),
      thread("forwardchild", "03:03:00"),
    );
    expect(told?.messages.map(({ role, internal }) => [role, internal])).toEqual(
      Array.from({ length: 4 }, () => ["agent", true]),
    );
  });

  test("in a chat createdBy tells who wrote", async () => {
    const told = await withThreads(
      thread("chat", "03:00:00", { createdBy: ana }),
      thread("beaconchat", "03:01:00", { createdBy: sari }),
    );
    expect(told?.messages.map(({ role }) => role)).toEqual(["customer", "agent"]);
  });

  test("line items are events, and a thread that changes no status is none", async () => {
    const told = await withThreads(
      thread("lineitem", "03:00:00", { status: "pending" }),
      thread("lineitem", "03:01:00", { status: "closed" }),
      thread("lineitem", "03:02:00"),
      thread("customer", "03:03:00", { status: "active" }),
    );
    expect(told?.events.map(({ kind }) => kind)).toEqual(["pending", "closed", "opened"]);
    expect(told?.messages).toHaveLength(1);
  });

  test("a customer closes nothing", async () => {
    const told = await withThreads(thread("customer", "02:15:00", { status: "closed" }));
    expect(told?.events).toEqual([]);
  });

  test("openedAt is the customer's receipt, not a time of work", async () => {
    const told = await withThreads(thread("message", "04:00:00"));
    expect(told?.messages.map((message) => message.at)).toEqual([at("04:00:00")]);
  });

  test("what a workflow sends by itself is a bot's", async () => {
    const told = await withThreads(
      thread("message", "03:00:00", { action: { type: "automatic-workflow", text: "Hello" } }),
      thread("message", "03:01:00", { action: { type: "manual-workflow", text: "Hello" } }),
    );
    expect(told?.messages.map(({ role }) => role)).toEqual(["bot", "agent"]);
  });

  test("drafts were never said", async () => {
    const told = await withThreads(thread("message", "03:00:00", { state: "draft", status: "closed" }));
    expect(told).toMatchObject({ messages: [], events: [] });
  });

  test("a thread of an unknown type is no reply", async () => {
    const { conversations, notes } = await understandAs("help-scout", {
      ...conversation,
      _embedded: { threads: [thread("hologram", "03:00:00")] },
    });
    expect(conversations[0]?.messages).toMatchObject([{ role: "unknown" }]);
    expect(notes.map(({ code }) => code)).toContain("unknown-role");
  });

  test("saved replies are canned", async () => {
    const told = await withThreads(
      thread("message", "03:00:00", { savedReplyId: 17 }),
      thread("message", "03:01:00", { savedReplyId: 0 }),
      thread("message", "03:02:00"),
    );
    expect(told?.messages.map(({ canned, cannedResponse }) => [canned, cannedResponse])).toEqual([
      [true, "17"],
      [false, undefined],
      [undefined, undefined],
    ]);
  });

  test("ratings are turned round: 1 is the best", async () => {
    const rating = (conversationId: number, ratingId: number) => ({
      conversation_id: conversationId,
      rating_id: ratingId,
      rating_comments: "Fast",
      rating_user_name: "Sari Dewi",
      rating_created_at: stamp("05:00:00"),
    });
    const told = await read(rating(1, 1), rating(2, 2), rating(3, 3));
    expect(told.map(({ surveys }) => surveys[0])).toMatchObject([
      { kind: "csat", score: 3, scale: [1, 3], at: at("05:00:00"), agent: "Sari Dewi", comment: "Fast" },
      { score: 2 },
      { score: 1 },
    ]);
  });

  test("in the report of ratings the id is the conversation's", async () => {
    const results = [{ id: 9001, threadid: 2, ratingId: 1, ratingCreatedAt: stamp("05:00:00"), ratingComments: "" }];
    const { conversations } = await understand({
      "ratings.json": JSON.stringify({ results, page: 1, pages: 1 }),
      "conversations.ndjson": ndjson(conversation),
    });
    expect(conversations.map(({ id, surveys }) => [id, surveys[0]?.score])).toEqual([["9001", 3]]);
  });

  test("what has no id or no time is refused", async () => {
    const records = [
      conversation,
      { ...conversation, id: null },
      { ...conversation, id: 2, createdAt: null },
      { ...conversation, id: 3, _embedded: { threads: [thread("note", "03:00:00"), thread("note", "25:00:00")] } },
      { ...thread("note", "03:00:00"), conversationId: 9001, createdAt: null },
    ];
    expect(await refusals("help-scout", ...records)).toEqual([
      "missing-conversation-id",
      "missing-time",
      "missing-time",
      "missing-time",
    ]);
    expect(await refusals("help-scout", { ratingId: 1, ratingCreatedAt: stamp("05:00:00") })).toEqual([
      "missing-conversation-id",
    ]);
    expect((await read(...records)).map(({ id }) => id)).toEqual(["9001"]);
  });

  test("conversations of other systems are not taken for it", () => {
    expect(marksOf("help-scout", "number", "state", "status", "source.via", "mailbox")).toEqual([]);
    expect(marksOf("help-scout", "conversation_id", "status", "source.via", "author")).toEqual([]);
    expect(marksOf("help-scout", "conversation_id", "rating_id")).toEqual([]);
  });
});

test("threads tell of closings and reopenings by their status, and not of transfers", async () => {
  const readThreads = async (...threads: readonly object[]) =>
    recordsIn(await understandAs("help-scout", { ...conversation, _embedded: { threads } }));
  const closing = thread("message", "04:00:00", { status: "closed" });
  expect(await readThreads(thread("customer", "02:15:00"), closing)).toEqual(["reopenings"]);
  expect(await readThreads(thread("message", "04:00:00", { status: null }))).toEqual([]);
});
