import { describe, expect, test } from "vitest";
import type { ReadSettings } from "../../src/formats/settings/read-settings.ts";
import { zone } from "../../src/time/zone.ts";
import { type Understood, understand } from "../support/reading.ts";
import { marksOf } from "./translate/read-with.ts";

const start = Date.UTC(2026, 2, 2, 9, 15);
const minute = 60_000;
const day = 24 * 60 * minute;

type Fields = Readonly<Record<string, unknown>>;

/** A message of Ana or of the shop, so long after the start. */
const said = (id: number, after: number, who: "Ana" | "Toko Maju" | "Budi", more: Fields = {}) => ({
  id,
  type: "message",
  date: new Date(start + after).toISOString().slice(0, 19),
  date_unixtime: String((start + after) / 1000),
  from: who,
  from_id: { Ana: "user771", "Toko Maju": "user12", Budi: "user772" }[who],
  text: "Halo",
  text_entities: [{ type: "plain", text: "Halo" }],
  ...more,
});

const joined = {
  id: 1,
  type: "service",
  date: "2026-03-02T09:14:58",
  date_unixtime: "1772442898",
  actor: "Ana",
  actor_id: "user771",
  action: "joined_telegram",
  text: "",
  text_entities: [],
};

const chat = (messages: readonly unknown[], more: Fields = {}) => ({
  name: "Ana",
  type: "personal_chat",
  id: 771,
  messages,
  ...more,
});

const account = (...list: readonly unknown[]) => ({
  about: "Here is the data you requested.",
  personal_information: { user_id: 12, first_name: "Toko Maju" },
  contacts: { about: "…", list: [{ first_name: "Ana", date: "2026-03-02T09:14:58" }] },
  chats: { about: "This page lists all chats.", list },
});

const values = new Map([["role", new Map([["Toko Maju", "agent"]])]]);

const read = (document: unknown, settings: Partial<ReadSettings> = {}): Promise<Understood> =>
  understand({ "result.json": JSON.stringify(document) }, { values, ...settings });

async function casesIn(document: unknown, settings: Partial<ReadSettings> = {}) {
  const { conversations, rejected, inputs } = await read(document, settings);
  expect(rejected).toEqual([]);
  expect(inputs.map(({ format }) => format)).toEqual(["telegram"]);
  return conversations;
}

const talk = [joined, said(2, 0, "Ana"), said(3, 4 * minute, "Toko Maju")];
const ofAna = {
  id: "771",
  channel: "telegram",
  customer: "user771",
  createdAt: start,
  messages: [
    { at: start, role: "customer", author: "Ana" },
    { at: start + 4 * minute, role: "agent", author: "Toko Maju" },
  ],
};

test("a chat, its id a text", async () => {
  expect(await casesIn(chat(talk))).toMatchObject([ofAna]);
});

test("all chats of an account", async () => {
  const budi = chat([said(9, 0, "Budi")], { name: "Budi", id: 772 });
  expect(await casesIn(account(chat(talk), budi))).toMatchObject([ofAna, { id: "772", customer: "user772" }]);
});

test("a chat of more messages than one record can hold is read message by message", async () => {
  const many = Array.from({ length: 2_000 }, (_, index) => said(10 + index, 5 * minute + index, "Ana"));
  const document = chat([...talk, ...many]);
  expect(JSON.stringify(document).length).toBeGreaterThan(256 * 1024);
  const { conversations, inputs } = await read(document);
  expect(inputs).toMatchObject([{ format: "telegram", records: 2_003, used: 2_003 }]);
  expect(conversations).toMatchObject([{ id: "771", customer: "user771" }]);
  expect(conversations[0].messages).toHaveLength(2_002);
});

test("a message that the exporting program did not know is left out, wherever it stands", async () => {
  const unsupported = { id: 4, type: "unsupported" };
  const many = Array.from({ length: 2_000 }, (_, index) => said(10 + index, index, "Ana"));
  for (const document of [
    chat([unsupported, ...talk]),
    account(chat([unsupported, ...talk])),
    chat([unsupported, ...talk, ...many]),
  ]) {
    const { conversations, rejected, notes } = await read(document);
    expect(rejected).toEqual([]);
    expect(conversations).toHaveLength(1);
    expect(notes).toMatchObject([{ code: "unsupported-message", count: 1 }]);
  }
});

test("of such a chat a message without a time, or of another type, is refused", async () => {
  const many = Array.from({ length: 2_000 }, (_, index) => said(10 + index, index, "Ana"));
  const broken = [
    { ...joined, type: "poll" },
    { id: 5, type: "message", from: "Ana", from_id: "user771" },
  ];
  const { rejected } = await read(chat([...talk, ...many, ...broken]));
  expect(rejected.map(({ code }) => code)).toEqual(["unknown-record", "missing-time"]);
});

describe("a message", () => {
  const messages = async (...all: readonly unknown[]) =>
    (await casesIn(chat([said(1, 0, "Ana"), ...all, said(99, 9 * minute, "Toko Maju")])))[0].messages.slice(1, -1);

  test.each([
    ["whose text is a list of texts and entities", { text: ["Lihat ", { type: "link", text: "example.com" }] }],
    ["that was edited later", { edited: "2026-03-03T09:15:00", edited_unixtime: "1772529300" }],
    ["that was forwarded", { forwarded_from: "Berita" }],
    ["that answers another", { reply_to_message_id: 1 }],
    ["with a picture", { photo: "photos/1.jpg", text: "" }],
  ])("%s is said when it was sent", async (_, more) => {
    expect(await messages(said(5, minute, "Ana", more))).toMatchObject([{ at: start + minute, role: "customer" }]);
  });

  test("of an account that was deleted is known by its id", async () => {
    expect(await messages(said(5, minute, "Ana", { from: null }))).toMatchObject([{ role: "customer", author: "Ana" }]);
    const [one] = await casesIn(chat([said(1, 0, "Ana", { from: null }), said(2, 1, "Toko Maju")]));
    expect(one).toMatchObject({ customer: "user771", messages: [{ author: "user771" }, {}] });
  });

  test("that names nobody is unknown, and counted", async () => {
    const lost = said(5, minute, "Ana", { from: null, from_id: null });
    const { conversations, notes } = await read(chat([...talk, lost]));
    expect(conversations[0].messages.map(({ role }) => role)).toEqual(["customer", "unknown", "agent"]);
    expect(notes).toMatchObject([{ code: "unknown-role", count: 1 }]);
  });

  test("without a time is left out and counted", async () => {
    const { conversations, notes } = await read(
      chat([...talk, { id: 5, type: "message", from: "Ana", from_id: "user771" }]),
    );
    expect(conversations[0].messages).toHaveLength(2);
    expect(notes).toMatchObject([{ code: "unreadable-message", count: 1 }]);
  });

  test("that stands in two exports of the chat counts once", async () => {
    const files = { "a.json": JSON.stringify(chat(talk)), "b.json": JSON.stringify(account(chat(talk))) };
    const { conversations } = await understand(files, { values });
    expect(conversations).toMatchObject([ofAna]);
    expect(conversations[0].messages).toHaveLength(2);
  });
});

describe("an old export, without date_unixtime", () => {
  const old = chat(talk.map(({ date_unixtime: _, ...message }) => message));

  test("has the times of the computer, in the zone of the report", async () => {
    expect((await casesIn(old, { zone: zone("Asia/Jakarta") }))[0].createdAt).toBe(start - 7 * 60 * minute);
  });

  test("and where none was given, UTC is assumed and said", async () => {
    expect((await read(old, { zoneGiven: false })).notes).toMatchObject([{ code: "zone-assumed" }]);
    expect((await read(chat(talk), { zoneGiven: false })).notes).toEqual([]);
  });
});

describe("who answers the user has to say", () => {
  test("else the chats are refused", async () => {
    await expect(read(chat(talk), { values: new Map() })).rejects.toMatchObject({
      code: "unknown-agents",
      details: { notes: ["chats in which nobody answers: 1", "these write there: Ana, Toko Maju"] },
    });
  });

  test.each(["Toko Maju", "user12"])("by name or id: %s", async (agent) => {
    const named = new Map([["role", new Map([[agent, "agent"]])]]);
    expect(await casesIn(chat(talk), { values: named })).toMatchObject([ofAna]);
  });

  test("namesakes are told apart by their ids", async () => {
    const named = new Map([["role", new Map([["user12", "agent"]])]]);
    const [one] = await casesIn(chat([said(1, 0, "Ana"), said(2, 1, "Toko Maju", { from: "Ana" })]), { values: named });
    expect(one.messages.map(({ role }) => role)).toEqual(["customer", "agent"]);
  });

  test("a group has several customers, and is nobody's own", async () => {
    const group = chat([...talk, said(4, 5 * minute, "Budi")], { type: "private_supergroup", name: "Pelanggan" });
    const { conversations, notes } = await read(group);
    expect(conversations).toMatchObject([{ id: "771", customer: undefined }]);
    expect(notes).toMatchObject([{ code: "taken-for-customer", count: 2 }]);
  });
});

test("a chat is a room, divided where nobody wrote for a day", async () => {
  const cases = await casesIn(chat([...talk, said(4, 2 * day, "Ana")]));
  expect(cases.map(({ id, messages }) => [id, messages.length])).toEqual([
    ["771", 2],
    ["771#2", 1],
  ]);
});

test.each(["public_channel", "private_channel", "saved_messages", "bot_chat"])("a %s is passed over", async (type) => {
  const { conversations, notes } = await read(account(chat(talk), chat([said(1, 0, "Budi")], { type, id: 5 })));
  expect(conversations).toMatchObject([{ id: "771" }]);
  expect(notes).toMatchObject([{ code: "unused-chat", count: 1, examples: ["chat 5"] }]);
});

test("a chat in which nobody wrote is none", async () => {
  expect(await casesIn(account(chat(talk), chat([{ ...joined, id: 8 }], { id: 772 })))).toHaveLength(1);
});

test("a chat without an id is refused", async () => {
  const { rejected } = await read(account(chat(talk), chat(talk, { id: null })));
  expect(rejected.map(({ code }) => code)).toEqual(["missing-conversation-id"]);
});

test("messages of others are not taken for Telegram's", () => {
  expect(marksOf("telegram", "id", "type", "date", "from_id")).toEqual([]);
  expect(marksOf("telegram", "id", "date", "from", "text")).toEqual([]);
});
