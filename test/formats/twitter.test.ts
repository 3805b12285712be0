import { describe, expect, test } from "vitest";
import type { ReadSettings } from "../../src/formats/settings/read-settings.ts";
import { csvText } from "../support/csv-text.ts";
import { type Understood, understand } from "../support/reading.ts";
import { marksOf } from "./translate/read-with.ts";

const header = [
  "tweet_id",
  "author_id",
  "inbound",
  "created_at",
  "text",
  "response_tweet_id",
  "in_response_to_tweet_id",
];

const at = (minute: number, second = 0): number => Date.UTC(2017, 9, 31, 22, minute, second);
const two = (number: number): string => String(number).padStart(2, "0");

/** A customer's tweet has a number for its author, a company's its name. */
const tweet = (id: string, author: string, minute: number, inReplyTo = "", responses = ""): readonly string[] => [
  id,
  author,
  /^\d/.test(author) ? "True" : "False",
  `Tue Oct 31 22:${two(minute)}:00 +0000 2017`,
  `text of ${id}`,
  responses,
  inReplyTo,
];

const read = (rows: readonly (readonly string[])[], settings: Partial<ReadSettings> = {}): Promise<Understood> =>
  understand({ "twcs.csv": csvText(header, ...rows) }, settings);

async function threadsOf(...rows: readonly (readonly string[])[]) {
  const { conversations, inputs, rejected } = await read(rows);
  expect(inputs.map(({ format }) => format)).toEqual(["twitter"]);
  expect(rejected).toEqual([]);
  return conversations;
}

const thread = [
  tweet("1", "105834", 10, "", "2"),
  tweet("2", "TokoHelp", 12, "1.0", "3,4"),
  tweet("3", "105834", 13, "2.0"),
  tweet("4", "105834", 14, "2.0", "5"),
  tweet("5", "TokoHelp", 20, "4.0"),
];

describe("a thread", () => {
  test("is one conversation: all that answers one another", async () => {
    expect(await threadsOf(...thread)).toMatchObject([
      {
        id: "1",
        channel: "twitter",
        customer: "105834",
        createdAt: at(10),
        status: undefined,
        messages: [
          { at: at(10), role: "customer", author: "105834" },
          { at: at(12), role: "agent", author: "TokoHelp" },
          { at: at(13), role: "customer", author: "105834" },
          { at: at(14), role: "customer", author: "105834" },
          { at: at(20), role: "agent", author: "TokoHelp" },
        ],
      },
    ]);
  });

  test("is the same in whatever order its rows come", async () => {
    const [whole] = await threadsOf(...thread);
    const messages = whole?.messages;
    for (const order of [
      [4, 3, 2, 1, 0],
      [2, 4, 0, 3, 1],
      [3, 0, 4, 1, 2],
    ]) {
      const [one, ...others] = await threadsOf(...order.flatMap((index) => [thread[index] ?? []]));
      expect(others).toEqual([]);
      expect(one).toMatchObject({ id: "1", customer: "105834", messages });
    }
  });

  test("keeps apart from another, though the company is the same", async () => {
    const others = [tweet("8", "200", 11), tweet("9", "TokoHelp", 15, "8.0")];
    const threads = await threadsOf(...thread, ...others);
    expect(threads.map(({ id, messages }) => [id, messages.length]).sort()).toEqual([
      ["1", 5],
      ["8", 2],
    ]);
  });

  test("holds together where the tweet that two answer is not in the data", async () => {
    const [one, ...others] = await threadsOf(tweet("6", "300", 30, "99.0"), tweet("7", "TokoHelp", 31, "99.0"));
    expect(others).toEqual([]);
    expect(one).toMatchObject({ id: "6", customer: "300", messages: [{}, {}] });
  });

  test("holds together where the tweet in the middle is not in the data", async () => {
    const [one, ...others] = await threadsOf(tweet("6", "300", 30, "", "99"), tweet("7", "TokoHelp", 31, "99.0"));
    expect(others).toEqual([]);
    expect(one?.messages).toHaveLength(2);
  });

  test("that the company began has the customer who answered", async () => {
    const [one] = await threadsOf(tweet("6", "TokoHelp", 30), tweet("7", "300", 31, "6.0"));
    expect(one).toMatchObject({ id: "6", customer: "300" });
  });

  test("without a customer has none", async () => {
    expect((await threadsOf(tweet("6", "TokoHelp", 30)))[0]?.customer).toBeUndefined();
  });

  test("goes by the smaller id of two tweets of one second", async () => {
    const [one] = await threadsOf(tweet("10", "300", 30, "9.0"), tweet("9", "TokoHelp", 30));
    expect(one?.id).toBe("9");
  });

  test("is found over several files", async () => {
    const [first, ...rest] = thread;
    const files = { "1.csv": csvText(header, ...rest), "2.csv": csvText(header, first ?? []) };
    expect((await understand(files)).conversations).toMatchObject([{ id: "1", customer: "105834" }]);
  });
});

describe("ids", () => {
  test("are text: those of answered tweets are written as decimal numbers, and some are longer than a number can be", async () => {
    const [one, ...others] = await threadsOf(
      tweet("1195555555555555551", "300", 30),
      tweet("1195555555555555553", "TokoHelp", 31, "1195555555555555551"),
      tweet("1195555555555555552", "400", 32),
    );
    expect(one?.messages).toHaveLength(2);
    expect(others).toHaveLength(1);
  });

  test("that Excel has rounded would make many tweets one, and are refused", async () => {
    const { conversations, rejected } = await read([tweet("1", "300", 30), tweet("1.19556E+18", "400", 31)]);
    expect(rejected.map(({ code }) => code)).toEqual(["rounded-id"]);
    expect(conversations).toHaveLength(1);
  });

  test("that were rounded join nothing", async () => {
    const { conversations, notes } = await read([
      tweet("1", "300", 30, "1.19556E+18"),
      tweet("2", "400", 31, "1.19556E+18"),
    ]);
    expect(conversations).toHaveLength(2);
    expect(notes).toMatchObject([{ code: "rounded-id", count: 2 }]);
  });
});

describe("who wrote", () => {
  test("inbound is the customer, all else the company", async () => {
    const rows = [tweet("1", "300", 30), tweet("2", "300", 31, "1")];
    const [one] = await threadsOf(...rows.map((row, index) => row.with(2, index === 0 ? "True" : "False")));
    expect(one?.messages.map(({ role }) => role)).toEqual(["customer", "agent"]);
  });

  test("a bot is known by the configuration", async () => {
    const values = new Map([["role", new Map([["TokoBot", "bot"]])]]);
    const { conversations } = await read([tweet("1", "300", 30), tweet("2", "TokoBot", 31, "1")], { values });
    expect(conversations[0]?.messages.map(({ role }) => role)).toEqual(["customer", "bot"]);
  });

  test("is unknown where the mark is missing", async () => {
    const { conversations, notes } = await read([tweet("1", "300", 30).with(2, "")]);
    expect(conversations[0]?.messages).toMatchObject([{ role: "unknown" }]);
    expect(notes).toMatchObject([{ code: "unknown-role", count: 1 }]);
  });
});

test("a tweet that stands in the data twice counts once", async () => {
  const { conversations, inputs } = await read([...thread, ...thread.slice(1, 3)]);
  expect(conversations[0]?.messages).toHaveLength(5);
  expect(inputs).toMatchObject([{ records: 7, used: 5, duplicates: 2 }]);
});

describe("rows that cannot be used are refused", () => {
  test.each([
    ["without an id", tweet("", "300", 30), "missing-conversation-id"],
    ["without a time", tweet("2", "300", 30).with(3, ""), "missing-time"],
    ["of a time that cannot be", tweet("2", "300", 30).with(3, "Tue Oct 31 22:10:00 +0000 1917"), "missing-time"],
  ])("%s", async (_, row, code) => {
    const { rejected, conversations } = await read([tweet("1", "300", 30), row]);
    expect(rejected.map((each) => each.code)).toEqual([code]);
    expect(conversations).toHaveLength(1);
  });
});

test("other tables of tweets are not taken for it", () => {
  expect(marksOf("twitter", ...header)).not.toEqual([]);
  expect(marksOf("twitter", "tweet_id", "author_id", "created_at", "text")).toEqual([]);
});
