import { describe, expect, test } from "vitest";
import { MetrikError } from "../../src/errors.ts";
import type { ReadSettings } from "../../src/formats/settings/read-settings.ts";
import { type Understood, understand } from "../support/reading.ts";
import { marksOf } from "./translate/read-with.ts";

const start = Date.UTC(2026, 2, 2, 2, 15);
const minute = 60_000;
const day = 24 * 60 * minute;

type Fields = Readonly<Record<string, unknown>>;

/** As the writer of the exporter does it: the local time with its offset and seven decimals. */
const stamp = (after: number): string =>
  new Date(start + after + 7 * 60 * minute).toISOString().replace("Z", "0000+07:00");

let lastId = 1100;
const said = (after: number, name: string, more: Fields = {}, author: Fields = {}): Fields => ({
  id: String(++lastId),
  type: "Default",
  timestamp: stamp(after),
  timestampEdited: null,
  callEndedTimestamp: null,
  isPinned: false,
  content: "…",
  author: {
    id: `u-${name}`,
    name,
    discriminator: "0000",
    nickname: name[0]?.toUpperCase() + name.slice(1),
    color: null,
    isBot: false,
    roles: [],
    ...author,
  },
  attachments: [],
  ...more,
});

const channel = (messages: readonly Fields[], about: Fields = {}): Fields => ({
  guild: { id: "81", name: "Toko" },
  channel: {
    id: "9001",
    type: "GuildTextChat",
    categoryId: "7",
    category: "Support",
    name: "ticket-7",
    topic: null,
    ...about,
  },
  dateRange: { after: null, before: null },
  exportedAt: stamp(9 * day),
  messages,
  messageCount: messages.length,
});

const sari = new Map([["role", new Map([["Sari", "agent"]])]]);

const read = (document: Fields, settings: Partial<ReadSettings> = { values: sari }): Promise<Understood> =>
  understand({ "channel.json": JSON.stringify(document, undefined, 2) }, settings);

const rolesIn = ({ conversations }: Understood): readonly string[] =>
  conversations.flatMap(({ messages }) => messages.map(({ role }) => role));

test("a channel is a conversation of who wrote in it", async () => {
  const { conversations, inputs } = await read(channel([said(0, "ana"), said(4 * minute, "sari", { type: "Reply" })]));
  expect(inputs).toMatchObject([{ format: "discord", records: 2, used: 2 }]);
  expect(conversations).toMatchObject([
    {
      id: "9001",
      channel: "discord",
      customer: "u-ana",
      createdAt: start,
      messages: [
        { at: start, role: "customer", author: "Ana" },
        { at: start + 4 * minute, role: "agent", author: "Sari" },
      ],
    },
  ]);
});

test("a long channel is read message by message, and belongs to its channel all the same", async () => {
  const many = Array.from({ length: 2000 }, (_, index) => said(index * 1000, index % 2 === 0 ? "ana" : "sari"));
  const { conversations, inputs } = await read(channel(many));
  expect(inputs).toMatchObject([{ format: "discord", used: 2000 }]);
  expect(conversations.map(({ id, messages }) => [id, messages.length])).toEqual([["9001", 2000]]);
});

test("several channels are files of their own, or lines of one", async () => {
  const one = channel([said(0, "ana"), said(1, "sari")]);
  const other = channel([said(2, "budi"), said(3, "sari")], { id: "9002" });
  const files = { "1.json": JSON.stringify(one), "2.json": JSON.stringify(other) };
  const lines = { "all.ndjson": `${JSON.stringify(one)}\n${JSON.stringify(other)}\n` };
  for (const input of [files, lines]) {
    const { conversations } = await understand(input, { values: sari });
    expect(conversations.map(({ id, customer }) => [id, customer])).toEqual([
      ["9001", "u-ana"],
      ["9002", "u-budi"],
    ]);
  }
});

describe("who is an agent", () => {
  const messages = [said(0, "ana"), said(minute, "sari", {}, { roles: [{ id: "3", name: "Support", position: 1 }] })];

  test.each([
    ["the nickname", "Sari"],
    ["the name", "sari"],
    ["the id", "u-sari"],
    ["a role on the server", "Support"],
  ])("the user says by %s", async (_, name) => {
    const values = new Map([["role", new Map([[name, "agent"]])]]);
    expect(rolesIn(await read(channel(messages), { values }))).toEqual(["customer", "agent"]);
  });

  test("is asked where nobody said it", async () => {
    await expect(read(channel(messages), {})).rejects.toThrow(MetrikError);
    await expect(read(channel(messages), {})).rejects.toMatchObject({ code: "unknown-agents" });
  });

  test("is not known by a bot that greets, which is marked", async () => {
    const greeted = [said(-minute, "tickets", {}, { isBot: true }), ...messages];
    await expect(read(channel(greeted), {})).rejects.toMatchObject({ code: "unknown-agents" });
    expect(rolesIn(await read(channel(greeted)))).toEqual(["bot", "customer", "agent"]);
  });

  test.each(["Relay", "relay", "u-relay"])(
    "can be a bot through which agents write, if the user says so of %s",
    async (name) => {
      const agents = [
        ["Sari", "agent"],
        [name, "agent"],
      ] as const;
      const relayed = [...messages, said(2 * minute, "relay", {}, { isBot: true })];
      const values = new Map([["role", new Map(agents)]]);
      expect(rolesIn(await read(channel(relayed), { values }))).toEqual(["customer", "agent", "agent"]);
    },
  );

  test("is no bot that has the agents' role on the server", async () => {
    const greeted = [...messages, said(2, "tickets", {}, { isBot: true, roles: [{ id: "3", name: "Support" }] })];
    const values = new Map([["role", new Map([["Support", "agent"]])]]);
    expect(rolesIn(await read(channel(greeted), { values }))).toEqual(["customer", "bot", "agent"]);
  });
});

test("several customers in one channel are no one's", async () => {
  const { conversations } = await read(channel([said(0, "ana"), said(1, "budi"), said(2, "sari")]));
  expect(conversations[0]?.customer).toBeUndefined();
});

describe("a channel lives long", () => {
  const messages = [
    said(0, "ana"),
    said(minute, "sari"),
    said(2 * minute + day, "ana"),
    said(3 * minute + day, "sari"),
  ];

  test("so that it is divided where nobody wrote for a day", async () => {
    const { conversations } = await read(channel(messages));
    expect(conversations.map(({ id }) => id)).toEqual(["9001", "9001#2"]);
  });

  test.each(["GuildPublicThread", "GuildPrivateThread", "GuildNewsThread"])(
    "a %s is one conversation",
    async (type) => {
      const { conversations } = await read(channel(messages, { type }));
      expect(conversations.map(({ id, messages: all }) => [id, all.length])).toEqual([["9001", 4]]);
    },
  );
});

test.each([
  "ChannelPinnedMessage",
  "GuildMemberJoin",
  "RecipientAdd",
  "ThreadCreated",
  "ChannelNameChange",
  "Call",
  "21",
])("a %s is not said", async (type) => {
  const { conversations } = await read(channel([said(0, "ana"), said(5, "budi", { type }), said(9, "sari")]));
  expect(conversations[0]?.messages).toHaveLength(2);
});

test("a message that was edited is of the time at which it was sent", async () => {
  const { conversations } = await read(channel([said(0, "ana", { timestampEdited: stamp(day) }), said(1, "sari")]));
  expect(conversations[0]?.messages[0]?.at).toBe(start);
});

describe("what cannot be used", () => {
  test("a message without a time is refused", async () => {
    const { rejected } = await read(channel([said(0, "ana", { timestamp: null }), said(1, "sari"), said(2, "ana")]));
    expect(rejected.map(({ code }) => code)).toEqual(["missing-time"]);
  });

  test("and counted where the whole channel is one record", async () => {
    const document = channel([said(0, "ana", { timestamp: null }), said(1, "sari"), said(2, "ana")]);
    const { notes, conversations } = await understand({ "a.ndjson": JSON.stringify(document) }, { values: sari });
    expect(notes).toMatchObject([{ code: "unreadable-message", count: 1, examples: ["channel 9001"] }]);
    expect(conversations[0]?.messages).toHaveLength(2);
  });

  test("messages of which nothing tells the channel are refused", async () => {
    const { rejected } = await read({ messages: [said(0, "ana"), said(1, "sari")] });
    expect(rejected.map(({ code }) => code)).toEqual(["missing-conversation-id", "missing-conversation-id"]);
  });
});

test("a home-made log of messages is not taken for it", () => {
  expect(marksOf("discord", "timestamp", "isPinned", "author.isBot")).not.toEqual([]);
  expect(marksOf("discord", "id", "timestamp", "content", "author.id", "author.name")).toEqual([]);
});
