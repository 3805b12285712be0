import { describe, expect, test } from "vitest";
import type { ReadSettings } from "../../../src/formats/settings/read-settings.ts";
import { ndjson } from "../../support/ndjson.ts";
import { type Understood, understand } from "../../support/reading.ts";
import { marksOf } from "../translate/read-with.ts";

const start = Date.UTC(2026, 2, 2, 9, 15) + 456;
const second = 1000;
const minute = 60 * second;
const day = 24 * 60 * minute;

type Fields = Readonly<Record<string, unknown>>;

/** UTF-8, each byte of it a character. */
const written = (text: string): string => Buffer.from(text).toString("latin1");

/** A message, so long after the start. */
const said = (after: number, name: string, more: Fields = {}) => ({
  sender_name: written(name),
  timestamp_ms: start + after,
  content: written("Halo 🙂"),
  is_geoblocked_for_viewer: false,
  ...more,
});

/** A thread, whose newest message stands first, as it does in a download. */
const thread = (messages: readonly unknown[], more: Fields = {}) => ({
  participants: [{ name: written("José") }, { name: "Toko Maju" }],
  messages: messages.toReversed(),
  title: written("José"),
  is_still_participant: true,
  thread_path: "inbox/jose_17842001",
  magic_words: [],
  ...more,
});

const values = new Map([["role", new Map([["Toko Maju", "agent"]])]]);
const place = "messages/inbox/jose_17842001/message_1.json";

const read = (document: unknown, settings: Partial<ReadSettings> = {}): Promise<Understood> =>
  understand({ [place]: JSON.stringify(document) }, { values, ...settings });

async function casesIn(document: unknown, settings: Partial<ReadSettings> = {}) {
  const { conversations, rejected, inputs } = await read(document, settings);
  expect(rejected).toEqual([]);
  expect(inputs.map(({ format }) => format)).toEqual(["meta"]);
  return conversations;
}

const question = said(0, "José");
const answer = said(4 * minute, "Toko Maju");
const ofJosé = {
  id: "jose_17842001",
  channel: undefined,
  customer: "jose_17842001",
  createdAt: start,
  messages: [
    { at: start, role: "customer", author: "José" },
    { at: start + 4 * minute, role: "agent", author: "Toko Maju" },
  ],
};

test("a thread, its names repaired", async () => {
  expect(await casesIn(thread([question, answer]))).toMatchObject([ofJosé]);
});

test("a thread of an older download has types, and another folder", async () => {
  const old = [question, answer].map((message) => ({ ...message, type: "Generic", is_unsent: false }));
  const more = { thread_type: "Regular", thread_path: "archived_threads/jose_itiifdbrjg" };
  expect(await casesIn(thread(old, more))).toMatchObject([
    { ...ofJosé, id: "jose_itiifdbrjg", customer: "jose_itiifdbrjg" },
  ]);
});

test("a thread without a path is refused", async () => {
  const { rejected } = await read(thread([question, answer], { thread_path: null }));
  expect(rejected.map(({ code }) => code)).toEqual(["missing-conversation-id"]);
});

test("whose messages they are stands behind them, however many there are", async () => {
  const many = Array.from({ length: 3_000 }, (_, index) => said(5 * minute + index, "José"));
  const document = thread([question, answer, ...many]);
  expect(JSON.stringify(document).length).toBeGreaterThan(256 * 1024);
  const { conversations, inputs } = await read(document);
  expect(inputs).toMatchObject([{ format: "meta", records: 1, used: 1 }]);
  expect(conversations).toMatchObject([{ id: "jose_17842001" }]);
  expect(conversations[0].messages).toHaveLength(3_002);
});

test("a thread of several files is one", async () => {
  const files = {
    "jose_17842001/message_1.json": JSON.stringify(thread([answer])),
    "jose_17842001/message_2.json": JSON.stringify(thread([question])),
  };
  const { conversations, notes } = await understand(files, { values });
  expect(conversations).toMatchObject([ofJosé]);
  expect(notes).toEqual([]);
});

describe("a message", () => {
  const messages = async (...all: readonly unknown[]) =>
    (await casesIn(thread([question, ...all, said(9 * minute, "Toko Maju")])))[0].messages.slice(1, -1);

  test.each([
    ["with a picture", { content: undefined, photos: [{ uri: "photos/1.jpg", creation_timestamp: 1_772_442_900 }] }],
    ["with a post", { content: "José sent an attachment.", share: { link: "https://www.instagram.com/p/1/" } }],
    ["with a link", { type: "Share", share: { link: "https://example.com" } }],
    ["of which nothing is left", { content: undefined }],
    ["that others reacted to", { reactions: [{ reaction: written("❤"), actor: "Toko Maju" }] }],
  ])("%s is said when it was sent", async (_, more) => {
    expect(await messages(said(minute, "José", more))).toMatchObject([{ at: start + minute, role: "customer" }]);
  });

  test("of an account that is gone has an author, who is the thread's", async () => {
    const [one] = await casesIn(thread([said(0, ""), answer]));
    expect(one).toMatchObject({ customer: "jose_17842001", messages: [{ role: "customer", author: ofJosé.id }, {}] });
  });

  test("that names nobody is unknown, and counted", async () => {
    const { conversations, notes } = await read(thread([question, said(minute, "", { sender_name: null }), answer]));
    expect(conversations[0].messages.map(({ role }) => role)).toEqual(["customer", "unknown", "agent"]);
    expect(notes).toMatchObject([{ code: "unknown-role", count: 1 }]);
  });

  test("without a time is left out and counted", async () => {
    const { conversations, notes } = await read(thread([question, said(0, "José", { timestamp_ms: null }), answer]));
    expect(conversations[0].messages).toHaveLength(2);
    expect(notes).toMatchObject([{ code: "unreadable-message", count: 1 }]);
  });

  test("of the same millisecond as another of the same person is another", async () => {
    expect(await messages(said(minute, "José"), said(minute, "José"))).toHaveLength(2);
  });

  test("that was unsent is left out and counted", async () => {
    const unsent = said(minute, "José", { content: undefined, is_unsent: true });
    const { conversations, notes } = await read(thread([question, unsent, answer]));
    expect(conversations).toMatchObject([ofJosé]);
    expect(conversations[0].messages).toHaveLength(2);
    expect(notes).toMatchObject([{ code: "deleted-message", count: 1 }]);
  });
});

describe("what nobody said is passed over:", () => {
  test.each([
    ["a call of an older download", { type: "Call", call_duration: 61, content: "José called you." }],
    ["a call", { call_duration: 61, content: "Panggilan video berakhir." }],
    ["a call that was missed", { call_duration: 0, content: "Anda melewatkan panggilan dari José." }],
    ["a call that has no duration", { content: written("José started an audio call") }],
    ["somebody added", { type: "Subscribe", users: [{ name: "Budi" }], content: "José menambahkan Budi." }],
    ["somebody who left", { type: "Unsubscribe", users: [{ name: "Budi" }] }],
    ["what tells of a reaction", { content: written("Reacted ❤️ to your message ") }],
    ["what Meta writes in the name of the shop", { sender_name: "Toko Maju", content: "Lead stage set to Intake" }],
  ])("%s", async (_, more) => {
    const { conversations, notes } = await read(thread([question, said(minute, "José", more), answer]));
    expect(conversations[0].messages).toHaveLength(2);
    expect(notes).toEqual([]);
  });

  test("a chat that an ad began is begun by the customer, though Meta writes of the ad as the shop", async () => {
    const ad = said(-2 * second, "Toko Maju", { content: written("José replied to an ad.") });
    expect(await casesIn(thread([ad, question, answer]))).toMatchObject([ofJosé]);
  });

  /** As the shop tells that it liked the question, 90 seconds after it. */
  const like = said(90 * second, "Toko Maju", { content: "Menyukai sebuah pesan" });
  const likedAt = (time: number) => ({
    ...question,
    reactions: [{ reaction: written("❤"), actor: "Toko Maju", timestamp: Math.floor(time / second) }],
  });

  test("in any language, a text of the second in which its sender reacted", async () => {
    const { conversations, notes } = await read(thread([likedAt(start + 90 * second), like, answer]));
    expect(conversations).toMatchObject([ofJosé]);
    expect(conversations[0].messages).toHaveLength(2);
    expect(notes).toMatchObject([{ code: "taken-for-reaction", count: 1 }]);
  });

  test("the reaction may stand in a file that is read later", async () => {
    const files = {
      "message_1.json": JSON.stringify(thread([like, answer])),
      "message_2.json": JSON.stringify(thread([likedAt(start + 90 * second)])),
    };
    const { conversations } = await understand(files, { values });
    expect(conversations[0].messages).toHaveLength(2);
  });

  test.each([
    ["another second", start + 91 * second, like],
    ["another person", start + 90 * second, { ...like, sender_name: written("José") }],
    ["no text", start + 90 * second, { ...like, content: undefined, photos: [{ uri: "photos/1.jpg" }] }],
  ])("but not one of %s", async (_, time, message) => {
    expect((await casesIn(thread([likedAt(time), message, answer])))[0].messages).toHaveLength(3);
  });
});

describe("a thread in two downloads", () => {
  const both = (one: readonly unknown[], other: readonly unknown[]): Promise<Understood> =>
    understand(
      {
        "old/message_1.json": JSON.stringify(thread(one)),
        "new/message_1.json": JSON.stringify(thread(other, { thread_path: "archived_threads/jose_17842001" })),
      },
      { values },
    );

  test("is one, and its messages count once", async () => {
    const { conversations, notes } = await both([question], [question, answer]);
    expect(conversations).toMatchObject([ofJosé]);
    expect(conversations[0].messages).toHaveLength(2);
    expect(notes).toMatchObject([{ code: "repeated-entry", count: 1 }]);
  });

  test("and a file that says nothing new is a duplicate", async () => {
    const { inputs } = await both([question, answer], [question, answer]);
    expect(inputs).toMatchObject([{ duplicates: 0 }, { duplicates: 1 }]);
  });

  test.each(["first", "second"])("what was unsent in one, the %s, was said", async (which) => {
    const unsent = { ...question, content: undefined, is_unsent: true };
    const downloads = [[unsent, answer], [question]];
    const [one, other] = which === "first" ? downloads : downloads.toReversed();
    const { conversations, notes } = await both(one, other);
    expect(conversations[0].messages).toHaveLength(2);
    expect(notes.map(({ code }) => code)).not.toContain("deleted-message");
  });
});

describe("the channel", () => {
  test.each([
    ["instagram-toko/your_instagram_activity/messages/inbox/jose_17842001/message_1.json", "instagram"],
    ["C:\\unduhan\\your_facebook_activity\\messages\\inbox\\jose_17842001\\message_1.json", "facebook"],
    ["your_activity_across_facebook/messages/inbox/jose_17842001/message_1.json", "facebook"],
    ["this_profile's_activity_across_facebook/messages/inbox/jose_17842001/message_1.json", "facebook"],
    ["this_profile_s_activity_across_facebook/messages/inbox/jose_17842001/message_1.json", "facebook"],
    ["instagram/message_1.json", undefined],
  ])("by the path %s", async (path, channel) => {
    const { conversations } = await understand({ [path]: JSON.stringify(thread([question, answer])) }, { values });
    expect(conversations).toMatchObject([{ channel }]);
  });

  test("by the path of something that was sent", async () => {
    const uri = "your_instagram_activity/messages/inbox/jose_17842001/photos/1.jpg";
    const photo = said(minute, "José", { photos: [{ uri, creation_timestamp: 1_772_442_900 }] });
    expect(await casesIn(thread([question, photo, answer]))).toMatchObject([{ channel: "instagram" }]);
  });
});

describe("who answers the user has to say", () => {
  test("else the threads are refused", async () => {
    await expect(read(thread([question, answer]), { values: new Map() })).rejects.toMatchObject({
      code: "unknown-agents",
      details: { notes: ["chats in which nobody answers: 1", "these write there: Toko Maju, José"] },
    });
  });

  test("by the name as it is read, not as it is written", async () => {
    const named = new Map([["role", new Map([["José", "agent"]])]]);
    const [one] = await casesIn(thread([question, answer]), { values: named });
    expect(one.messages.map(({ role }) => role)).toEqual(["agent", "customer"]);
  });

  test("two customers of the same name are two", async () => {
    const files = {
      "a.json": JSON.stringify(thread([question, answer])),
      "b.json": JSON.stringify(thread([question, answer], { thread_path: "inbox/jose_17842002" })),
    };
    const { conversations } = await understand(files, { values });
    expect(conversations).toMatchObject([ofJosé, { id: "jose_17842002", customer: "jose_17842002" }]);
  });

  test("a group has several customers, and is nobody's own", async () => {
    const { conversations, notes } = await read(thread([question, answer, said(5 * minute, "Budi")]));
    expect(conversations).toMatchObject([{ customer: undefined }]);
    expect(notes).toMatchObject([{ code: "taken-for-customer", count: 2 }]);
  });
});

test("a thread is a room, divided where nobody wrote for a day", async () => {
  const cases = await casesIn(thread([question, answer, said(2 * day, "José")]));
  expect(cases.map(({ id, messages }) => [id, messages.length])).toEqual([
    ["jose_17842001", 2],
    ["jose_17842001#2", 1],
  ]);
});

test("a thread in which nobody said anything is none", async () => {
  const files = {
    "a.json": JSON.stringify(thread([question, answer])),
    "b.json": JSON.stringify(thread([said(0, "José", { call_duration: 0 })], { thread_path: "inbox/budi_17842002" })),
  };
  expect((await understand(files, { values })).conversations).toMatchObject([ofJosé]);
});

describe("a chat that Messenger encrypts", () => {
  const encrypted = (after: number, senderName: string, more: Fields = {}) => ({
    isUnsent: false,
    media: [],
    reactions: [],
    senderName,
    text: "Halo 🙂",
    timestamp: start + after,
    type: "text",
    ...more,
  });
  const chat = (...messages: readonly unknown[]) => ({
    participants: ["Toko Maju", "José"],
    threadName: "José_40",
    messages,
  });

  test("has its own keys, and names that need no repair", async () => {
    const document = chat(encrypted(0, "José"), encrypted(4 * minute, "Toko Maju"));
    expect(await casesIn(document)).toMatchObject([
      { ...ofJosé, id: "José_40", channel: "facebook", customer: "José_40" },
    ]);
  });

  test("of which a message that was unsent is left out and counted", async () => {
    const unsent = encrypted(minute, "José", { isUnsent: true, text: "User unsent a message", type: "placeholder" });
    const { conversations, notes } = await read(chat(encrypted(0, "José"), unsent, encrypted(2, "Toko Maju")));
    expect(conversations[0].messages).toHaveLength(2);
    expect(notes).toMatchObject([{ code: "deleted-message", count: 1 }]);
  });
});

describe("is recognised", () => {
  const formatOf = async (document: unknown): Promise<string> => (await read(document)).inputs[0].format;
  const bare = ({ is_geoblocked_for_viewer: _, ...message }: Fields) => message;

  test("of a list of threads, or one a line", async () => {
    const documents = [thread([question, answer]), thread([question, answer], { thread_path: "inbox/budi_17842002" })];
    const { conversations } = await read(documents);
    expect(conversations).toMatchObject([ofJosé, { id: "budi_17842002" }]);
    const lines = ndjson(...documents);
    expect((await understand({ "threads.ndjson": lines }, { values })).conversations).toHaveLength(2);
  });

  test("by the types of an older download, whose path stands behind many messages", async () => {
    const many = Array.from({ length: 4_000 }, (_, index) => ({ ...bare(said(index, "José")), type: "Generic" }));
    expect(JSON.stringify(many).length).toBeGreaterThan(256 * 1024);
    expect(await formatOf(thread([...many, { ...bare(answer), type: "Generic" }]))).toBe("meta");
  });

  test("but not of messages with some of its keys alone", async () => {
    await expect(formatOf([bare(question), bare(answer)])).rejects.toMatchObject({ code: "unknown-format" });
    const table =
      "conversation_id,sender_name,role,sent_at,timestamp_ms\n1,Ana,customer,2026-03-02T09:15:00Z,1772442900456\n";
    const { inputs } = await understand({ "messages.csv": table });
    expect(inputs).toMatchObject([{ format: "messages" }]);
    expect(marksOf("meta", "sender_name", "timestamp_ms", "is_geoblocked_for_viewer")).toEqual([]);
  });
});
