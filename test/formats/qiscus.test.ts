import { describe, expect, test } from "vitest";
import { ndjson } from "../support/ndjson.ts";
import { understand } from "../support/reading.ts";
import { reportOf } from "../support/report-of.ts";
import { marksOf, readWith, refusals, understandAs } from "./translate/read-with.ts";

const room = {
  id: 13,
  room_id: "73906",
  channel_id: 4501,
  contact_id: 77,
  name: "Ana",
  source: "wa",
  is_calling: false,
  is_resolved: false,
  is_waiting: true,
  is_handled_by_bot: false,
  last_comment_sender: "Ana",
  last_comment_sender_type: "customer",
  last_comment_text: "Halo",
  last_comment_timestamp: "2026-03-02T02:15:00Z",
  last_customer_comment_text: null,
  last_customer_timestamp: "2026-03-02T02:15:00Z",
  room_badge: null,
  room_type: "single",
  user_avatar_url: "https://shop.example/ana.png",
  user_id: "628120001",
};
const page = { data: { customer_rooms: [room] }, meta: { current_total: 1, cursor_after: null }, status: 200 };

const one = async (change: object) => (await readWith("qiscus", { ...room, ...change }))[0];

describe("a customer room of Qiscus", () => {
  test("tells its channel, customer and how it stands", async () => {
    expect(await one({})).toMatchObject({
      id: "73906",
      channel: "whatsapp",
      customer: "77",
      status: "open",
      assignee: undefined,
      tags: [],
      initiator: undefined,
    });
  });

  test("tells no time: the last comment is neither its creation nor its resolution, nor a message", async () => {
    expect(await one({ is_resolved: true })).toMatchObject({
      status: "resolved",
      createdAt: undefined,
      resolvedAt: undefined,
      closedAt: undefined,
      messages: [],
      events: [],
    });
  });

  test.each([
    [{ is_resolved: true, is_waiting: false }, "resolved"],
    [{ is_resolved: false, is_waiting: true }, "open"],
    [{ is_resolved: false, is_waiting: false }, "open"],
    [{ is_resolved: false, is_waiting: null, is_handled_by_bot: true }, "open"],
    [{ is_resolved: null }, undefined],
  ])("%j: %s", async (change, status) => {
    expect((await one(change))?.status).toBe(status);
  });

  test.each([
    ["wa", "whatsapp"],
    ["ig", "instagram"],
    ["fb", "facebook"],
    ["qiscus", "chat"],
    ["telegram", "telegram"],
    ["tokopedia", "tokopedia"],
  ])("source %s is %s", async (source, channel) => {
    expect((await one({ source }))?.channel).toBe(channel);
  });

  test("the customer is the contact, else whom the channel knows", async () => {
    expect((await one({ contact_id: null }))?.customer).toBe("628120001");
    expect((await one({ contact_id: null, user_id: null }))?.customer).toBeUndefined();
  });

  test("who wrote last, whether it waits and whether a bot has it can be named in groups and conditions", async () => {
    const attributes = ["last_comment_sender_type", "is_waiting", "is_handled_by_bot", "name"];
    const { conversations } = await understand({ "rooms.ndjson": ndjson(room) }, { attributes });
    expect(attributes.map((name) => conversations[0].attribute(name))).toEqual(["customer", "true", "false", "Ana"]);
  });

  test("of a room in several files the one with the newest comment counts", async () => {
    const newer = { ...room, is_resolved: true, last_comment_timestamp: "2026-03-09T02:15:00Z" };
    for (const records of [
      [room, newer],
      [newer, room],
    ]) {
      const { conversations, inputs } = await understandAs("qiscus", ...records);
      expect(conversations.map(({ status }) => status)).toEqual(["resolved"]);
      expect(inputs).toMatchObject([{ records: 2, duplicates: 1 }]);
    }
  });

  test("without the id of its room it is refused", async () => {
    expect(await refusals("qiscus", room, { ...room, room_id: null })).toEqual(["missing-conversation-id"]);
  });
});

describe("the rooms stand", () => {
  test.each([
    ["in a page of the API", page],
    ["under their key alone", { customer_rooms: [room] }],
    ["in an array", [room]],
  ])("%s", async (_, document) => {
    const { conversations, inputs } = await understand({ "rooms.json": JSON.stringify(document) });
    expect(inputs).toMatchObject([{ format: "qiscus", used: 1 }]);
    expect(conversations.map(({ id }) => id)).toEqual(["73906"]);
  });

  test("one a line, be it each under its key", async () => {
    const lines = ndjson({ customer_room: room }, { customer_room: { ...room, room_id: "73907" } });
    const { conversations } = await understand({ "rooms.ndjson": lines });
    expect(conversations.map(({ id }) => id)).toEqual(["73906", "73907"]);
  });
});

test("beside a message log each room is divided into its cases, and how it stands is how the last one does", async () => {
  const messages = [
    "conversation_id,created_at,author_role,author,body",
    "73906,2026-02-20T02:00:00Z,customer,Ana,Halo",
    "73906,2026-02-20T02:05:00Z,agent,Sari,Pagi",
    "73906,2026-03-02T02:15:00Z,customer,Ana,Lagi",
  ].join("\n");
  const { conversations } = await understand({ "rooms.json": JSON.stringify(page), "messages.csv": messages });
  const told = conversations.map(({ id, createdAt, channel, customer, status }) => [
    id,
    createdAt,
    channel,
    customer,
    status,
  ]);
  expect(told).toEqual([
    ["73906", Date.UTC(2026, 1, 20, 2, 0), "whatsapp", "77", "closed"],
    ["73906#2", Date.UTC(2026, 2, 2, 2, 15), "whatsapp", "77", "open"],
  ]);
});

test("alone the rooms measure nothing: volume says what it needs, and no rate has a value", async () => {
  const { rows, unmeasurable } = await reportOf({ "rooms.json": JSON.stringify(page) });
  expect(unmeasurable).toContainEqual(
    expect.objectContaining({ metric: "volume", reason: "needs creation times, or messages, or events" }),
  );
  expect(rows[0].values["resolution-rate"]).toMatchObject({ n: 0, value: null, excluded: { "no-time": 1 } });
});

describe("what is not taken for a customer room", () => {
  test("what the API says of a room elsewhere, and a log of Qontak's", () => {
    expect(marksOf("qiscus", ...Object.keys(room))).not.toEqual([]);
    expect(marksOf("qiscus", "room_id", "resolved", "is_waiting", "is_handled_by_bot", "source")).toEqual([]);
    expect(marksOf("qiscus", "room_id", "participant_type", "sender_type", "room.type")).toEqual([]);
  });

  test("nor is a customer room anybody else's", () => {
    expect(marksOf("qontak", ...Object.keys(room))).toEqual([]);
    expect(marksOf("rocket-chat", ...Object.keys(room))).toEqual([]);
  });
});
