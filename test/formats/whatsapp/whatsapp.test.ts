import { describe, expect, test } from "vitest";
import type { ReadSettings } from "../../../src/formats/settings/read-settings.ts";
import { configuredWords } from "../../../src/formats/values/configured-words.ts";
import { zone } from "../../../src/time/zone.ts";
import { type Understood, understand } from "../../support/reading.ts";

const minute = 60_000;
const at = (iso: string): number => Date.parse(iso);

/** Toko Maju answers, and so does Sari; the greeting is a bot's. */
const roles = new Map([
  [
    "role",
    new Map([
      ["Toko Maju", "agent"],
      ["Sari", "agent"],
      ["Halo Bot", "bot"],
    ]),
  ],
]);

type Files = Readonly<Record<string, string>>;

const read = (files: Files, settings: Partial<ReadSettings> = {}): Promise<Understood> =>
  understand(files, { values: roles, ...settings });

const ofAna = "WhatsApp Chat with Ana.txt";

async function casesIn(text: string, settings: Partial<ReadSettings> = {}) {
  const { conversations, rejected } = await read({ [ofAna]: text }, settings);
  expect(rejected).toEqual([]);
  return conversations;
}

const messagesIn = async (text: string, settings: Partial<ReadSettings> = {}) =>
  (await casesIn(text, settings)).flatMap(({ messages }) => messages);

const indonesian = `\
15/04/26 16.04 - Pesan dan panggilan terenkripsi secara end-to-end. Ketuk untuk info selengkapnya.
15/04/26 16.05 - Ana: Halo, pesanan saya belum datang
sudah tiga hari
15/04/26 16.09 - Toko Maju: <Media tidak disertakan>
15/04/26 16.09 - Toko Maju: Mohon maaf, kami cek dulu
`;

const english = `\
[4/15/26, 4:04:59\u202fPM] Ana: \u200eMessages and calls are end-to-end encrypted. No one outside of this chat can read them.\r
[4/15/26, 4:05:06\u202fPM] Ana: Hello, my order has not come\r
\u200e[4/15/26, 4:09:01\u202fPM] Toko Maju: \u200eimage omitted\r
[4/15/26, 4:09:30\u202fPM] Toko Maju: We look for it\nand write again\r
`;

test("an export of an Android telephone in Indonesian", async () => {
  const { conversations, inputs } = await read({ [ofAna]: indonesian });
  expect(inputs).toEqual([
    { path: ofAna, format: "whatsapp", records: 4, used: 4, rejected: {}, duplicates: 0, blank: 0 },
  ]);
  expect(conversations).toMatchObject([
    { id: "Ana", channel: "whatsapp", customer: "Ana", createdAt: at("2026-04-15T16:05Z") },
  ]);
  expect(conversations[0].messages).toMatchObject([
    { at: at("2026-04-15T16:05Z"), role: "customer", author: "Ana" },
    { at: at("2026-04-15T16:09Z"), role: "agent", author: "Toko Maju" },
    { at: at("2026-04-15T16:09Z"), role: "agent", author: "Toko Maju" },
  ]);
});

test("an export of an iPhone in English, with the marks that nobody sees", async () => {
  const { conversations } = await read({ "WhatsApp Chat - Ana/_chat.txt": english });
  expect(conversations).toMatchObject([{ id: "Ana", customer: "Ana" }]);
  expect(conversations[0].messages).toMatchObject([
    { at: at("2026-04-15T16:05:06Z"), role: "customer", author: "Ana" },
    { at: at("2026-04-15T16:09:01Z"), role: "agent" },
    { at: at("2026-04-15T16:09:30Z"), role: "agent" },
  ]);
});

test("a message of many lines, and a time inside one, are one message", async () => {
  const messages = await messagesIn(
    "15/04/26 16.05 - Ana: a\n16.06\n\n[15/04/26 16.07] b: c\n15/04/26 16.08 - Sari: d\n",
  );
  expect(messages).toHaveLength(2);
});

test("within a minute the order is that of the file", async () => {
  const messages = await messagesIn("15/04/26 16.05 - Sari: a\n15/04/26 16.05 - Ana: b\n15/04/26 16.05 - Sari: c\n");
  expect(messages.map(({ author }) => author)).toEqual(["Sari", "Ana", "Sari"]);
});

test("the same words twice in a minute are two messages", async () => {
  expect(
    await messagesIn("15/04/26 16.05 - Ana: ok\n15/04/26 16.05 - Ana: ok\n15/04/26 16.05 - Sari: ok\n"),
  ).toHaveLength(3);
});

describe("lines that people did not write", () => {
  test("without an author, and of calls, are no messages", async () => {
    const text =
      '15/04/26 16.04 - Ana changed the subject from "A: b" to "C"\n15/04/26 16.05 - Ana: a\n' +
      "15/04/26 16.06 - Ana: \u200ePanggilan suara tak terjawab\n15/04/26 16.07 - Sari: b\n";
    expect(await messagesIn(text)).toHaveLength(2);
  });

  test("a message that was deleted was not said, and is counted", async () => {
    const text = "15/04/26 16.05 - Ana: a\n15/04/26 16.06 - Sari: Pesan ini telah dihapus\n15/04/26 16.07 - Sari: b\n";
    const { conversations, notes } = await read({ [ofAna]: text });
    expect(conversations[0].messages.map((each) => each.at)).toEqual([
      at("2026-04-15T16:05Z"),
      at("2026-04-15T16:07Z"),
    ]);
    expect(notes).toMatchObject([{ code: "deleted-message", count: 1 }]);
  });

  test("a message that was edited is the message that it was", async () => {
    expect(await messagesIn("15/04/26 16.05 - Ana: a <Pesan ini diedit>\n15/04/26 16.07 - Sari: b\n")).toHaveLength(2);
  });

  test("in words that are not known they are taken for messages, and counted", async () => {
    const text = "15/04/26 16.05 - Ana: \u200ekép kihagyva\n15/04/26 16.07 - Sari: b\n";
    const { conversations, notes } = await read({ [ofAna]: text });
    expect(conversations[0].messages).toHaveLength(2);
    expect(notes).toMatchObject([{ code: "unknown-own-line", count: 1, examples: [`${ofAna}:1`] }]);
  });
});

describe("the order of day and month", () => {
  const days = (...texts: readonly string[]) =>
    texts.map((day, index) => `${day} 16.05 - ${index === 0 ? "Ana" : "Sari"}: a\n`).join("");

  test("is found over the whole file: a value above 12 far behind its head decides", async () => {
    const filler = "01/02/26 16.06 - Ana: a\n".repeat(20_000);
    const { conversations } = await read({ [ofAna]: `${days("01/02/26", "01/02/26")}${filler}${days("13/02/26")}` });
    expect(conversations[0].createdAt).toBe(at("2026-02-01T16:05Z"));
  });

  test("month first", async () => {
    expect((await messagesIn(days("2/1/26", "2/1/26", "2/13/26")))[0].at).toBe(at("2026-02-01T16:05Z"));
  });

  test("where nothing tells, it is asked for", async () => {
    await expect(read({ [ofAna]: days("01/02/26", "02/02/26") })).rejects.toMatchObject({
      code: "ambiguous-day-month",
      details: { file: ofAna, notes: ["for example: 1/2/26, 2/2/26"], help: expect.stringContaining("--date-format") },
    });
  });

  test.each([
    ["dd/MM/yyyy HH:mm", "2026-02-01T16:05Z"],
    ["MM/dd/yyyy HH:mm", "2026-01-02T16:05Z"],
  ])("and --date-format %s answers, whatever else is written otherwise", async (dateFormat, iso) => {
    expect((await messagesIn(days("01/02/26", "01/02/26"), { dateFormat }))[0].at).toBe(at(iso));
  });

  test("a date that is none is refused", async () => {
    const { rejected, inputs } = await read({ [ofAna]: days("15/04/26", "31/02/26", "16/04/26") });
    expect(rejected).toMatchObject([{ code: "missing-time", line: 2, raw: "31/02/26 16.05 - Sari: a" }]);
    expect(inputs[0]).toMatchObject({ records: 3, used: 2 });
  });

  test("one that contradicts the others is left out and counted", async () => {
    const { conversations, notes } = await read({ [ofAna]: days("15/04/26", "15/04/26", "16/04/26", "04/17/26") });
    expect(conversations.flatMap(({ messages }) => messages)).toHaveLength(3);
    expect(notes).toMatchObject([{ code: "unreadable-time", count: 1 }]);
  });
});

describe("times are those of the telephone", () => {
  test("in the zone of the report", async () => {
    expect((await messagesIn(indonesian, { zone: zone("Asia/Jakarta") }))[0].at).toBe(at("2026-04-15T16:05+07:00"));
  });

  test("and where none was given, UTC is assumed and said", async () => {
    const { notes } = await read({ [ofAna]: indonesian }, { zoneGiven: false });
    expect(notes).toMatchObject([{ code: "zone-assumed", count: 1 }]);
  });

  test("a time of the future is left out and counted", async () => {
    const { notes } = await read({ [ofAna]: `${indonesian}15/04/31 16.05 - Ana: a\n` });
    expect(notes).toMatchObject([{ code: "implausible-time", count: 1 }]);
  });
});

describe("who answers the user has to say", () => {
  test("where nobody was named, all who write are told, those of most chats first", async () => {
    const files = { [ofAna]: indonesian, "WhatsApp Chat with Budi.txt": indonesian.replaceAll("Ana", "Budi") };
    await expect(read(files, { values: new Map() })).rejects.toMatchObject({
      code: "unknown-agents",
      details: {
        notes: ["chats in which nobody answers: 2", "these write there: Toko Maju (2 chats), Ana, Budi"],
        help: 'name the agents in metrik.yaml, as in input: { values: { role: { "Toko Maju": agent } } }',
      },
    });
  });

  test("a chat of one person is not known either where nobody was named", async () => {
    await expect(read({ [ofAna]: "15/04/26 16.05 - Ana: a\n" }, { values: new Map() })).rejects.toMatchObject({
      code: "unknown-agents",
    });
  });

  test("a chat of several without anybody who is named is refused, whatever is known of others", async () => {
    const files = { [ofAna]: indonesian, "WhatsApp Chat with Budi.txt": indonesian.replaceAll("Toko Maju", "Dewi") };
    await expect(read(files)).rejects.toMatchObject({
      details: { notes: ["chats in which nobody answers: 1", "these write there: Ana, Dewi"] },
    });
  });

  test("who was never answered is a customer", async () => {
    const files = { [ofAna]: indonesian, "WhatsApp Chat with Budi.txt": "15/04/26 16.05 - Budi: halo?\n" };
    const { conversations } = await read(files);
    expect(conversations[1]).toMatchObject({ id: "Budi", customer: "Budi", messages: [{ role: "customer" }] });
  });

  describe("where no chat is answered", () => {
    const values = new Map([["role", configuredWords({ "Toko Maju": "agent" })]]);
    const from = (...writers: readonly string[]): Files =>
      Object.fromEntries(
        writers.map((writer, chat) => [
          `WhatsApp Chat with Ibu ${"ABC"[chat]}.txt`,
          `15/04/26 16.05 - ${writer}: halo?\n`,
        ]),
      );

    test("whoever writes alone is asked after, though the configuration names an agent: it may be another one", async () => {
      await expect(read(from("Budi", "Eka"), { values })).rejects.toMatchObject({ code: "unknown-agents" });
    });

    test("whoever is named as a customer was not answered", async () => {
      const named = new Map([["role", configuredWords({ "Toko Maju": "agent", Budi: "customer", Eka: "customer" })]]);
      const { conversations } = await read(from("Budi", "Eka"), { values: named });
      expect(conversations.map(({ messages }) => messages.map(({ role }) => role))).toEqual([
        ["customer"],
        ["customer"],
      ]);
    });

    test("who may be the agent under another name is asked after, with the way out for customers", async () => {
      await expect(read(from("Budi", "Toko Maju Jaya"), { values })).rejects.toMatchObject({
        code: "unknown-agents",
        details: {
          notes: [
            "chats in which nobody answers: 2",
            "these write there: Budi, Toko Maju Jaya",
            'the configuration names others: Toko Maju (did you mean "Toko Maju Jaya"?)',
          ],
          help:
            'name the agents in metrik.yaml, as in input: { values: { role: { "the agent\'s name": agent } } }, ' +
            'or who is a customer and was not answered: { "Budi": customer }',
        },
      });
    });

    test("a configuration that names customers alone tells nothing", async () => {
      const ofAna = new Map([["role", configuredWords({ Ana: "customer" })]]);
      await expect(read(from("Budi"), { values: ofAna })).rejects.toMatchObject({ code: "unknown-agents" });
    });
  });

  test("a bot can be named as well", async () => {
    const messages = await messagesIn("15/04/26 16.05 - Ana: a\n15/04/26 16.05 - Halo Bot: b\n");
    expect(messages.map(({ role }) => role)).toEqual(["customer", "bot"]);
  });

  test("whoever is not named in a group is a customer, which is counted, and the chat is nobody's own", async () => {
    const text = "15/04/26 16.05 - Ana: a\n15/04/26 16.06 - Budi: b\n15/04/26 16.07 - Sari: c\n";
    const { conversations, notes } = await read({ "WhatsApp Chat with Grup.txt": text });
    expect(conversations).toMatchObject([{ id: "Grup", customer: undefined }]);
    expect(conversations[0].messages.map(({ role }) => role)).toEqual(["customer", "customer", "agent"]);
    expect(notes).toMatchObject([{ code: "taken-for-customer", count: 2 }]);
  });

  test("names are told without the marks around them", async () => {
    const [one] = await casesIn("15/04/26 16.05 - \u202a+62\u00a0812\u202c: a\n15/04/26 16.06 - \u200eSari: b\n");
    expect(one).toMatchObject({ customer: "+62 812", messages: [{ author: "+62 812" }, { role: "agent" }] });
  });
});

describe("a chat is a room", () => {
  test("divided into cases where nobody wrote for a day", async () => {
    const { conversations, notes } = await read({
      [ofAna]: "15/04/26 16.05 - Ana: a\n15/04/26 16.06 - Sari: b\n17/04/26 16.07 - Ana: c\n",
    });
    expect(conversations.map(({ id, status, messages }) => [id, status, messages.length])).toEqual([
      ["Ana", "closed", 2],
      ["Ana#2", undefined, 1],
    ]);
    expect(notes).toMatchObject([{ code: "rooms" }]);
  });

  test("or for as long as the run says", async () => {
    const text = "15/04/26 16.05 - Ana: a\n15/04/26 16.16 - Sari: b\n";
    expect(await casesIn(text, { sessionGap: 10 * minute })).toHaveLength(2);
  });
});

describe("several files of one chat", () => {
  const early = "15/04/26 16.05 - Ana: a\n15/04/26 16.06 - Sari: b\n15/04/26 16.06 - Sari: <Media omitted>\n";
  const late =
    "15/04/26 16.06 - Sari: b (diedit)\n15/04/26 16.06 - Sari: IMG-1.jpg (file attached)\n15/04/26 16.07 - Ana: c\n";

  test("are one, and what stands in both counts once, though it reads otherwise", async () => {
    const { conversations, inputs, notes } = await read({ [ofAna]: early, "WhatsApp Chat with Ana (1).txt": late });
    expect(conversations.map(({ id, messages }) => [id, messages.length])).toEqual([["Ana", 4]]);
    expect(inputs.map(({ used, duplicates }) => [used, duplicates])).toEqual([
      [3, 0],
      [1, 2],
    ]);
    expect(notes).toMatchObject([{ code: "repeated-entry", count: 2 }]);
  });

  test("are known by their customer where their names say nothing", async () => {
    const { conversations } = await read({ "may.txt": early, "a/_chat.txt": late });
    expect(conversations.map(({ id, messages }) => [id, messages.length])).toEqual([["Ana", 4]]);
  });

  test("are one where only one of them writes seconds", async () => {
    const exact = "[15/04/26 16.05.12] Ana: a\n[15/04/26 16.06.40] Sari: b\n[15/04/26 16.06.41] Sari: c\n";
    const { conversations } = await read({ [ofAna]: early, "WhatsApp Chat - Ana/_chat.txt": exact });
    expect(conversations.flatMap(({ messages }) => messages.map((message) => message.at))).toEqual([
      at("2026-04-15T16:05:12Z"),
      at("2026-04-15T16:06:40Z"),
      at("2026-04-15T16:06:41Z"),
    ]);
  });

  test("are two where the number is part of the customer's name", async () => {
    const { conversations } = await read({
      "WhatsApp Chat with Ana.txt": early,
      "WhatsApp Chat with Ana (2).txt": early.replaceAll("Ana", "Ana (2)"),
      "WhatsApp Chat with Ana (2) (1).txt": early.replaceAll("Ana", "Ana (2)"),
    });
    expect(conversations.map(({ id, customer, messages }) => [id, customer, messages.length])).toEqual([
      ["Ana", "Ana", 3],
      ["Ana (2)", "Ana (2)", 3],
    ]);
  });

  test("and by themselves where that is nobody", async () => {
    const { conversations } = await read({
      "a.txt": "15/04/26 16.05 - Sari: a\n",
      "b.txt": "15/04/26 16.05 - Sari: a\n",
    });
    expect(conversations.map(({ id }) => id)).toEqual(["a.txt", "b.txt"]);
  });
});

test("nothing of a chat of which all was deleted is told", async () => {
  expect(await casesIn("15/04/26 16.05 - Sari: You deleted this message\n")).toEqual([]);
});

test("a CSV is not read as a chat, nor a chat as a message log", async () => {
  const csv = "id,created_at\n1,2026-03-02T09:15:00Z\n";
  await expect(understand({ "a.csv": csv }, {}, "whatsapp")).rejects.toMatchObject({ code: "unknown-format" });
  await expect(understand({ [ofAna]: indonesian }, {}, "messages")).rejects.toMatchObject({ code: "unknown-format" });
  const map = new Map([
    ["conversation", "chat author"],
    ["at", "chat time"],
    ["role", "chat author"],
  ]);
  await expect(understand({ [ofAna]: indonesian }, { map }, "messages")).rejects.toMatchObject({
    details: { help: "read it as what it is: --input-format whatsapp" },
  });
});
