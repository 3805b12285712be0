import { describe, expect, test } from "vitest";
import { ndjson } from "../support/ndjson.ts";
import { understand } from "../support/reading.ts";
import { recordsIn } from "../support/records-in.ts";
import { expectPassedOver, marksOf, readWith, refusals, understandAs } from "./translate/read-with.ts";

const at = (time: string): number => Date.parse(`2026-03-02T${time}Z`);
const stamp = (time: string): string => `2026-03-02T${time}.000Z`;

const room = {
  _id: "Rm1",
  t: "l",
  ts: stamp("02:15:00"),
  v: { _id: "V1", token: "tok", username: "guest-1", name: "Ana" },
  source: { type: "widget" },
  departmentId: "billing",
  queuedAt: stamp("02:15:10"),
  servedBy: { _id: "U1", username: "sari", ts: stamp("02:16:00") },
  tags: ["refund"],
  open: false,
  closedAt: stamp("02:40:00"),
  closer: "user",
  closedBy: { _id: "U1", username: "sari" },
  metrics: { chatDuration: 1500, serviceTimeDuration: 1440.5, response: { avg: 30.25, ft: 62 } },
};

const message = (id: string, time: string, more: object = {}) => ({
  _id: id,
  rid: "Rm1",
  ts: stamp(time),
  u: { _id: "U1", username: "sari" },
  msg: "Hello",
  ...more,
});
const visitor = { token: "tok", u: { _id: "V1", username: "guest-1" } };
const asked = message("M1", "02:15:00", visitor);

const read = (...records: readonly object[]) => readWith("rocket-chat", ...records);

describe("Rocket.Chat omnichannel", () => {
  test("a room, its times, its metrics and its messages", async () => {
    const [told] = await read({ ...room, messages: [message("M2", "02:16:02"), asked] });
    expect(told).toMatchObject({
      id: "Rm1",
      channel: "chat",
      status: "closed",
      team: "billing",
      assignee: "sari",
      customer: "V1",
      tags: ["refund"],
      createdAt: at("02:15:00"),
      queuedAt: at("02:15:10"),
      acceptedAt: at("02:16:00"),
      firstResponseAt: undefined,
      closedAt: at("02:40:00"),
      reported: {
        firstResponse: { calendar: 62_000 },
        reply: { calendar: 30_250 },
        handle: { calendar: 1_440_500 },
      },
      messages: [
        { at: at("02:15:00"), role: "customer", author: "guest-1" },
        { at: at("02:16:02"), role: "agent", author: "sari" },
      ],
    });
  });

  test("rooms and messages are joined, in any order of the files", async () => {
    const { conversations, inputs } = await understand({
      "messages.ndjson": ndjson(message("M2", "02:16:02"), asked),
      "rooms.json": JSON.stringify({ rooms: [room], count: 1, offset: 0, total: 1, success: true }),
    });
    expect(inputs.map(({ format }) => format)).toEqual(["rocket-chat", "rocket-chat"]);
    expect(conversations.map(({ id, messages }) => [id, messages.length])).toEqual([["Rm1", 2]]);
  });

  test.each([
    ["a text", { $date: "2026-03-02T02:15:00Z" }],
    ["a number", { $date: Date.UTC(2026, 2, 2, 2, 15) }],
    ["a long number", { $date: { $numberLong: String(Date.UTC(2026, 2, 2, 2, 15)) } }],
  ])("a dump of the database has its dates wrapped: %s", async (_, ts) => {
    const [told] = await read({ ...room, ts, messages: [{ ...asked, ts }] });
    expect(told?.createdAt).toBe(at("02:15:00"));
    expect(told?.messages[0]?.at).toBe(at("02:15:00"));
  });

  test.each([
    ["visitor", at("02:40:00")],
    ["user", undefined],
  ])("closed by a %s and never served is missed", async (closer, abandonedAt) => {
    const [told] = await read({ ...room, servedBy: undefined, closer });
    expect(told).toMatchObject({ status: "missed", acceptedAt: undefined, abandonedAt });
  });

  test("closed by the visitor after it was served is closed", async () => {
    const [told] = await read({ ...room, closer: "visitor" });
    expect(told).toMatchObject({ status: "closed", abandonedAt: undefined });
  });

  test("left by the visitor before any response it is missed, whoever it was given to", async () => {
    const [told] = await read({ ...room, closer: "visitor", metrics: { chatDuration: 10 } });
    expect(told).toMatchObject({ status: "missed", acceptedAt: undefined, abandonedAt: at("02:40:00") });
    const [byAgent] = await read({ ...room, metrics: { chatDuration: 10 } });
    expect(byAgent?.status).toBe("closed");
    const [untold] = await read({ ...room, closer: "visitor", metrics: undefined });
    expect(untold?.status).toBe("closed");
  });

  test("what a message was before it was edited is no message", async () => {
    const before = message("M3", "02:16:02", { _hidden: true, parent: "M2" });
    const [inside] = await read({ ...room, messages: [asked, before, message("M2", "02:16:02")] });
    const [beside] = await read(room, asked, before, message("M2", "02:16:02"));
    expect([inside, beside].map((told) => told?.messages.length)).toEqual([2, 2]);
  });

  test("the configuration may name a bot whose messages have no mark", async () => {
    const values = new Map([["role", new Map([["sari", "bot"]])]]);
    const { conversations } = await understand({ "m.ndjson": ndjson(asked, message("M2", "02:16:02")) }, { values });
    expect(conversations[0].messages.map(({ role }) => role)).toEqual(["customer", "bot"]);
  });

  test.each([[{ u: { username: "rocket.cat" } }], [{ transferData: { scope: "autoTransferUnansweredChatsToAgent" } }]])(
    "a chat that is given to another agent by itself was waiting on: %j",
    async (more) => {
      const passed = message("M3", "02:15:40", { t: "livechat_transfer_history", ...more });
      const [told] = await read(room, asked, passed, message("M2", "02:16:02"));
      expect(told?.events).toMatchObject([{ kind: "transferred", actorRole: "system" }]);
      expect(told?.acceptedAt).toBeUndefined();
    },
  );

  test.each([
    [{ open: true }, "open"],
    [{ open: true, onHold: true }, "on-hold"],
  ])("not closed, with %j, is %s", async (change, status) => {
    const [told] = await read({ ...room, closedAt: undefined, ...change });
    expect(told?.status).toBe(status);
  });

  test.each([
    [{ type: "widget" }, "chat"],
    [{ type: "email" }, "email"],
    [{ type: "sms" }, "sms"],
    [{ type: "app", id: "a1", alias: "WhatsApp" }, "whatsapp"],
    [{ type: "app", id: "a1" }, "app"],
    [{ type: "api" }, "api"],
  ])("the source %j is the channel %s", async (source, channel) => {
    const [told] = await read({ ...room, source });
    expect(told?.channel).toBe(channel);
  });

  test("rooms of other types are no conversations with visitors", async () => {
    const records = [room, { ...room, _id: "GENERAL", t: "c" }];
    await expectPassedOver("rocket-chat", records, 1);
    expect((await read(...records)).map(({ id }) => id)).toEqual(["Rm1"]);
  });

  test("a token makes a message the visitor's, a mark of a bot the bot's", async () => {
    const [told] = await read(
      asked,
      message("M2", "02:15:01", { bot: { i: "js.SDK" } }),
      message("M3", "02:15:02", { u: { _id: "rocket.cat", username: "rocket.cat" } }),
      message("M4", "02:15:03"),
    );
    expect(told?.messages.map(({ role }) => role)).toEqual(["customer", "bot", "bot", "agent"]);
  });

  test("what has a type is an event or a notice, and no message", async () => {
    const passedOn = { transferredTo: { username: "budi" }, scope: "agent" };
    const [told] = await read(
      message("M1", "02:15:00", { t: "livechat-started", ...visitor }),
      message("M2", "02:20:00", { t: "livechat_transfer_history", transferData: passedOn }),
      message("M3", "02:21:00", {
        t: "livechat_transfer_history",
        transferData: { nextDepartment: { _id: "d2", name: "Orders" } },
      }),
      message("M4", "02:25:00", { t: "omnichannel_placed_chat_on_hold" }),
      message("M5", "02:30:00", { t: "omnichannel_on_hold_chat_resumed" }),
      message("M6", "02:35:00", { t: "uj" }),
      message("M7", "02:40:00", { t: "livechat-close", ...visitor }),
    );
    expect(told?.messages).toEqual([]);
    expect(told?.events).toMatchObject([
      { at: at("02:20:00"), kind: "transferred", actor: "sari", to: "budi" },
      { at: at("02:21:00"), kind: "transferred", actor: "sari", to: "Orders" },
      { at: at("02:25:00"), kind: "on-hold", actorRole: "agent" },
      { at: at("02:30:00"), kind: "opened" },
      { at: at("02:40:00"), kind: "closed", actor: "guest-1", actorRole: "customer" },
    ]);
    expect(told?.events).toHaveLength(5);
  });

  describe("when the last agent took it is not the acceptance where", () => {
    const taken = { ...room, servedBy: { username: "budi", ts: stamp("02:30:00") } };
    const acceptance = async (...records: readonly object[]) => {
      const [told] = await read(...records);
      return [told?.queuedAt, told?.acceptedAt];
    };

    test("an agent wrote before, in whichever order the files are read", async () => {
      const reply = message("M2", "02:16:02");
      expect(await acceptance(taken, reply)).toEqual([at("02:15:10"), undefined]);
      expect(await acceptance(reply, taken)).toEqual([at("02:15:10"), undefined]);
    });

    test("it was responded to before, and no agent's message is there", async () => {
      const responded = { ...taken, metrics: { response: { fd: stamp("02:16:02") } } };
      expect(await acceptance(responded)).toEqual([at("02:15:10"), undefined]);
      expect(await acceptance(responded, message("M3", "02:31:00"))).toEqual([at("02:15:10"), at("02:30:00")]);
    });

    test("an agent passed it on, of which the notice follows", async () => {
      const notice = message("M3", "02:30:01", { t: "livechat_transfer_history" });
      expect(await acceptance(taken, notice)).toEqual([at("02:15:10"), undefined]);
      expect(await acceptance(taken, { ...notice, bot: { i: "js.SDK" } })).toEqual([at("02:15:10"), at("02:30:00")]);
    });

    test("it went back into the queue after the first reply: that is not when it was queued, either", async () => {
      const queued = { ...taken, queuedAt: stamp("02:20:00") };
      expect(await acceptance(queued, message("M2", "02:16:02"))).toEqual([undefined, undefined]);
    });

    test("only the newer of two records of it was written after that", async () => {
      const first = { ...room, _updatedAt: stamp("02:17:00") };
      const last = { ...taken, _updatedAt: stamp("02:40:00") };
      expect(await acceptance(last, first, message("M2", "02:16:02"))).toEqual([at("02:15:10"), at("02:16:00")]);
    });
  });

  test("the time of the first response tells more than its duration", async () => {
    const [told] = await read({ ...room, metrics: { response: { fd: stamp("02:16:02"), ft: 31 } } });
    expect(told?.firstResponseAt).toBe(at("02:16:02"));
    expect(told?.reported.firstResponse.calendar).toBeUndefined();
  });

  test("what has no id or no time is refused", async () => {
    const records = [
      room,
      { ...room, _id: null },
      { ...room, _id: "Rm2", ts: null },
      { ...room, _id: "Rm3", messages: [{ ...asked, ts: null }] },
      { ...asked, ts: "never" },
    ];
    expect(await refusals("rocket-chat", ...records)).toEqual([
      "missing-conversation-id",
      "missing-time",
      "missing-time",
      "missing-time",
    ]);
    expect((await read(...records)).map(({ id }) => id)).toEqual(["Rm1"]);
  });

  test("rooms and messages of colleagues are not taken for it", () => {
    expect(marksOf("rocket-chat", "_id", "t", "ts", "v.token")).toEqual([]);
    expect(marksOf("rocket-chat", "_id", "rid", "ts", "msg", "u.username")).toEqual([]);
  });
});

test("without notices other than the closing, which is all that the API gives, the transfer rate is not measurable", async () => {
  const closed = message("M9", "02:40:00", { t: "livechat-close" });
  const started = message("M0", "02:15:00", { t: "livechat-started", ...visitor });
  expect(recordsIn(await understandAs("rocket-chat", room, asked, closed))).toEqual([]);
  expect(recordsIn(await understandAs("rocket-chat", room, started, asked, closed))).toEqual(["transfers"]);
});
