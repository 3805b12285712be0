import { describe, expect, test } from "vitest";
import { ndjson } from "../support/ndjson.ts";
import { understand } from "../support/reading.ts";
import { expectPassedOver, marksOf, readWith, refusals, understandAs } from "./translate/read-with.ts";

/** 2 March 2026, 02:15:00 UTC. */
const start = 1772417700;
const at = (seconds: number): number => (start + seconds) * 1000;

const chat = {
  id: 88,
  nick: "Visitor",
  status: 2,
  status_sub: 0,
  time: start,
  pnd_time: start,
  cls_time: start + 1800,
  last_op_msg_time: start + 700,
  user_id: 4,
  dep_id: 2,
  email: "ana@example.com",
  phone: "",
  online_user_id: 15,
  chat_locale: "id",
  wait_time: 45,
  chat_duration: 600,
};

const message = { id: 901, chat_id: 88, user_id: 0, time: start + 5, msg: "Hello", name_support: "", meta_msg: "" };

const read = (...records: readonly object[]) => readWith("live-helper-chat", ...records);

describe("Live Helper Chat", () => {
  test("a chat, its times and its messages", async () => {
    const reply = { ...message, id: 902, user_id: 4, time: start + 50, name_support: "Sari" };
    const [told] = await read({ ...chat, messages: [message, reply] });
    expect(told).toMatchObject({
      id: "88",
      status: "closed",
      team: "2",
      assignee: "4",
      customer: "ana@example.com",
      language: "id",
      createdAt: at(0),
      queuedAt: undefined,
      acceptedAt: at(45),
      closedAt: at(1800),
      reported: { wait: { calendar: 45_000 }, handle: { calendar: 600_000 } },
      messages: [
        { at: at(5), role: "customer", author: undefined },
        { at: at(50), role: "agent", author: "4" },
      ],
    });
  });

  test("chats and messages are joined, as the API gives them", async () => {
    const { conversations, inputs } = await understand({
      "messages.json": JSON.stringify({ error: false, result: { messages: [message], closed: true } }),
      "chats.json": JSON.stringify({ list: [chat], list_count: 1, error: false }),
    });
    expect(inputs.map(({ format }) => format)).toEqual(["live-helper-chat", "live-helper-chat"]);
    expect(conversations.map(({ id, messages }) => [id, messages.length])).toEqual([["88", 1]]);
  });

  test("0 is never, and nobody", async () => {
    const waiting = { ...chat, status: 0, user_id: 0, pnd_time: 0, cls_time: 0, wait_time: 0, chat_duration: 0 };
    const [told] = await read({ ...waiting, dep_id: 0, email: "", online_user_id: 0 });
    expect(told).toMatchObject({
      status: "open",
      createdAt: at(0),
      queuedAt: undefined,
      acceptedAt: undefined,
      closedAt: undefined,
      assignee: undefined,
      team: undefined,
      customer: undefined,
    });
  });

  test.each([
    [0, 0, "open"],
    [1, 0, "open"],
    [1, 8, "on-hold"],
    [2, 6, "closed"],
    [5, 0, "open"],
  ])("the status %d.%d is %s", async (status, status_sub, expected) => {
    const [told] = await read({ ...chat, status, status_sub, cls_time: status === 2 ? chat.cls_time : 0 });
    expect(told?.status).toBe(expected);
  });

  test("a chatbox and a talk among operators are no support conversations", async () => {
    const records = [chat, { ...chat, id: 89, status: 3 }, { ...chat, id: 90, status: 4 }];
    await expectPassedOver("live-helper-chat", records, 2);
    expect((await read(...records)).map(({ id }) => id)).toEqual(["88"]);
  });

  test("the user of a message tells who it is: 0 visitor, above 0 operator, -1 system, -2 bot", async () => {
    const users = [0, 4, -1, -2];
    const [told] = await read(...users.map((user_id, id) => ({ ...message, id, user_id, time: start + id })));
    expect(told?.messages.map(({ role }) => role)).toEqual(["customer", "agent", "system", "bot"]);
  });

  test("what the auto responder says is no reply, in whoever's name", async () => {
    const meta_msg = '{"content":{"auto_responder":true}}';
    const [told] = await read(
      ...[4, -2].map((user_id, id) => ({ ...message, id, user_id, time: start + id, meta_msg })),
    );
    expect(told?.messages.map(({ role }) => role)).toEqual(["system", "system"]);
  });

  test.each([
    ["without a bot it is the auto responder that speaks", 0, "system"],
    ["a bot's chat", 7, "bot"],
    ["a chat of which nothing tells whether it had a bot", undefined, "bot"],
  ])("user -2: %s", async (_, gbot_id, role) => {
    const said = { ...message, user_id: -2 };
    const [before, after] = [[said, { ...chat, gbot_id }], [{ ...chat, gbot_id, messages: [said] }]];
    for (const records of [before, after]) {
      const [told] = await read(...records);
      expect(told?.messages.map((each) => each.role)).toEqual([role]);
    }
  });

  test("an operator whom the configuration names is a bot", async () => {
    const values = new Map([["role", new Map([["4", "bot"]])]]);
    const { conversations } = await understand(
      { "m.ndjson": ndjson(message, { ...message, id: 2, user_id: 4 }) },
      { values },
    );
    expect(conversations[0].messages.map(({ role }) => role).sort()).toEqual(["bot", "customer"]);
  });

  test("a chat without a bot waits for operators from its beginning, and is missed where it ends without one", async () => {
    const [taken] = await read({ ...chat, gbot_id: 0 });
    expect([taken?.status, taken?.queuedAt]).toEqual(["closed", at(0)]);
    const [missed] = await read({ ...chat, gbot_id: 0, user_id: 0 });
    expect([missed?.status, missed?.queuedAt]).toEqual(["missed", at(0)]);
    const [ofBot] = await read({ ...chat, gbot_id: 7, user_id: 0 });
    expect([ofBot?.status, ofBot?.queuedAt]).toEqual(["closed", undefined]);
  });

  test.each([
    [0, []],
    [1, [{ kind: "csat", score: 1, scale: [0, 1] }]],
    [2, [{ kind: "csat", score: 0, scale: [0, 1] }]],
  ])("thumb %s", async (fbst, surveys) => {
    const [told] = await read({ ...chat, fbst });
    expect(told?.surveys).toMatchObject(surveys);
  });

  test("what operators whisper to each other is a note", async () => {
    const metas = ['{"content":{"whisper":true}}', '{"content":{"whisper":false}}', '{"content":{}}', "", "whisper"];
    const [told] = await read(
      ...metas.map((meta_msg, id) => ({ ...message, id, user_id: 4, time: start + id, meta_msg })),
    );
    expect(told?.messages.map(({ internal }) => internal)).toEqual([true, false, false, false, false]);
  });

  test("a message of no user is no reply", async () => {
    const { conversations, notes } = await understandAs("live-helper-chat", { ...message, user_id: null });
    expect(conversations[0]?.messages).toMatchObject([{ role: "unknown" }]);
    expect(notes.map(({ code }) => code)).toContain("unknown-role");
  });

  test.each([
    { cls_time: start + 1800 },
    { pnd_time: start + 1800 },
    { last_user_msg_time: start + 1800 },
    { last_op_msg_time: start + 1800 },
  ])("of a chat that was exported twice the newer record counts, by %j", async (later) => {
    const running = { ...chat, status: 1, user_id: 3, dep_id: 1, cls_time: 0 };
    const ended = { ...chat, cls_time: 0, ...later };
    for (const records of [
      [running, ended],
      [ended, running],
    ]) {
      const [told] = await read(...records);
      expect(told).toMatchObject({ status: "closed", assignee: "4", team: "2" });
    }
  });

  test("a bot's chat begins as pending too: queued is what came to the operators later", async () => {
    const [told] = await read({ ...chat, pnd_time: start + 120 });
    expect(told).toMatchObject({ queuedAt: at(120), acceptedAt: at(165), reported: { wait: { calendar: 45_000 } } });
  });

  test("of a chat that nobody took the waiting ended with the closing", async () => {
    const [told] = await read({ ...chat, wait_time: 1800, chat_duration: 0 });
    expect(told).toMatchObject({ acceptedAt: undefined, reported: { wait: { calendar: undefined } } });
  });

  test("visitors are not known by their name", async () => {
    const [told] = await read({ ...chat, email: "", phone: "" });
    expect(told?.customer).toBe("15");
  });

  test("what has no id or no time is refused", async () => {
    const records = [
      chat,
      { ...chat, id: null },
      { ...chat, id: 2, time: 0 },
      { ...chat, id: 3, messages: [{ ...message, time: 0 }] },
      { ...message, time: null },
    ];
    expect(await refusals("live-helper-chat", ...records)).toEqual([
      "missing-conversation-id",
      "missing-time",
      "missing-time",
      "missing-time",
    ]);
    expect((await read(...records)).map(({ id }) => id)).toEqual(["88"]);
  });

  test("a log of times and users is not taken for it", () => {
    expect(marksOf("live-helper-chat", "chat_id", "user_id", "time", "msg")).toEqual([]);
    expect(marksOf("live-helper-chat", "id", "user_id", "time", "status", "dep_id", "wait_time")).toEqual([]);
  });

  test("the messages of several chats stand in one file", async () => {
    const { conversations } = await understand({
      "messages.ndjson": ndjson(message, { ...message, id: 902, chat_id: 89 }),
    });
    expect(conversations.map(({ id }) => id).sort()).toEqual(["88", "89"]);
  });
});
