import { describe, expect, test } from "vitest";
import { ndjson } from "../support/ndjson.ts";
import { understand } from "../support/reading.ts";
import { recordsIn } from "../support/records-in.ts";
import { marksOf, readWith, refusals, understandAs } from "./translate/read-with.ts";

const at = (time: string): number => Date.parse(`2026-03-02T${time}Z`);
const stamp = (time: string): string => `2026-03-02T${time}.000Z`;

const conversation = {
  conversation_id: "c-1",
  app_id: "a-1",
  channel_id: "ch-1",
  status: "assigned",
  assigned_agent_id: "ag-4",
  assigned_group_id: "gr-2",
  users: [{ id: "us-31" }],
  created_time: stamp("02:15:00"),
  updated_time: stamp("04:00:00"),
};

const message = {
  id: "m-1",
  conversation_id: "c-1",
  actor_type: "user",
  actor_id: "us-31",
  message_type: "normal",
  message_parts: [{ text: { content: "Hello" } }],
  created_time: stamp("02:15:00"),
};
const reply = { ...message, id: "m-2", actor_type: "agent", actor_id: "ag-4", created_time: stamp("02:20:00") };

const read = (...records: readonly object[]) => readWith("freshchat", ...records);

describe("Freshchat", () => {
  test("a conversation with its messages inside", async () => {
    const [told] = await read({ ...conversation, messages: [reply, message] });
    expect(told).toMatchObject({
      id: "c-1",
      status: "open",
      team: "gr-2",
      assignee: "ag-4",
      customer: "us-31",
      createdAt: at("02:15:00"),
      messages: [
        { at: at("02:15:00"), role: "customer", author: "us-31", internal: false },
        { at: at("02:20:00"), role: "agent", author: "ag-4", internal: false },
      ],
      events: [],
    });
  });

  test("a table of messages, whose parts are no list", async () => {
    const { inputs, conversations } = await understand({
      "messages.csv": [
        "id,conversation_id,actor_id,actor_type,interaction_id,message_type,created_time",
        `m1,c-1,us-31,user,i-1,normal,${stamp("02:15:00")}`,
        `m2,c-1,ag-4,agent,i-1,private,${stamp("02:17:00")}`,
        `m3,c-1,ag-4,agent,i-1,normal,${stamp("02:45:00")}`,
      ].join("\n"),
    });
    expect(inputs.map(({ format }) => format)).toEqual(["freshchat"]);
    expect(conversations[0].messages.map(({ role, internal }) => [role, internal])).toEqual([
      ["customer", false],
      ["agent", true],
      ["agent", false],
    ]);
  });

  test("the configuration may name an assistant that writes through an agent's account", async () => {
    const values = new Map([["role", new Map([["ag-4", "bot"]])]]);
    const { conversations } = await understand({ "m.ndjson": ndjson(message, reply) }, { values });
    expect(conversations[0].messages.map(({ role }) => role)).toEqual(["customer", "bot"]);
  });

  test("conversations and messages are joined, in any order of the files", async () => {
    const { conversations, inputs } = await understand({
      "messages.json": JSON.stringify({ messages: [message, reply], pagination: {} }),
      "conversations.ndjson": ndjson(conversation),
    });
    expect(inputs.map(({ format }) => format)).toEqual(["freshchat", "freshchat"]);
    expect(conversations.map(({ id, messages }) => [id, messages.length])).toEqual([["c-1", 2]]);
  });

  test("messages alone tell who the customer is and when it began", async () => {
    const [told] = await read(message);
    expect(told).toMatchObject({ customer: "us-31", createdAt: at("02:15:00") });
  });

  test.each([
    ["new", "open"],
    ["assigned", "open"],
    ["reopened", "open"],
    ["resolved", "resolved"],
  ])("the status %s is %s", async (status, expected) => {
    const [told] = await read({ ...conversation, status });
    expect(told).toMatchObject({ status: expected, resolvedAt: undefined, events: [] });
  });

  test("the actor stands flat or in an object of its own", async () => {
    const { actor_type, actor_id, ...rest } = message;
    const [told] = await read({ ...rest, actor: { actor_type, actor_id } });
    expect(told?.messages).toMatchObject([{ role: "customer", author: "us-31" }]);
  });

  test.each([
    [{ actor_type: "user" }, "customer"],
    [{ actor_type: "agent" }, "agent"],
    [{ actor_type: "bot" }, "bot"],
    [{ actor_type: "system" }, "system"],
    [{ actor_type: "agent", message_type: "system" }, "system"],
  ])("%j is written by a %s", async (change, role) => {
    const [told] = await read({ ...message, ...change });
    expect(told?.messages).toMatchObject([{ role }]);
  });

  test("private messages are internal", async () => {
    const [told] = await read({ ...reply, message_type: "private" });
    expect(told?.messages).toMatchObject([{ role: "agent", internal: true }]);
  });

  test("a message of an unknown actor is no reply", async () => {
    const { conversations, notes } = await understandAs("freshchat", { ...message, actor_type: "plugin" });
    expect(conversations[0]?.messages).toMatchObject([{ role: "unknown" }]);
    expect(notes.map(({ code }) => code)).toContain("unknown-role");
  });

  test("what has no id or no time is refused", async () => {
    const records = [
      conversation,
      { ...conversation, conversation_id: null },
      { ...conversation, conversation_id: "c-3", messages: [{ ...message, created_time: null }] },
      { ...message, created_time: null },
    ];
    expect(await refusals("freshchat", ...records)).toEqual([
      "missing-conversation-id",
      "missing-time",
      "missing-time",
    ]);
    expect((await read(...records)).map(({ id }) => id)).toEqual(["c-1"]);
  });

  test("conversations of other systems are not taken for it", () => {
    expect(marksOf("freshchat", "conversation_id", "app_id", "status", "assigned_agent_id")).toEqual([]);
    expect(marksOf("freshchat", "conversation_id", "actor_type", "created_time")).toEqual([]);
  });
});

test("a reopening is seen only until it is resolved again, so that the reopen rate would be too low", async () => {
  const reopened = { ...conversation, status: "reopened", messages: [message, reply] };
  expect(recordsIn(await understandAs("freshchat", reopened))).toEqual([]);
});
