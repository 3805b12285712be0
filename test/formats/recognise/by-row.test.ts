import { describe, expect, test } from "vitest";
import { understand } from "../../support/reading.ts";

const list =
  "Tanggal,Nama,Kanal,Status\n" +
  "13/11/2026,Budi,WhatsApp,Selesai\n" +
  "13/11/2026,Budi,WhatsApp,Selesai\n" +
  "14/11/2026,Siti,Instagram,Proses\n";
const eachRow = { map: new Map(Object.entries({ conversation: "each-row", createdAt: "Tanggal" })) };
const told = "a row counts as a conversation of its own, as conversation=each-row says: twice if it is in two files";

describe("a list of tickets without ids", () => {
  test("is refused, and the refusal tells how to count its rows", async () => {
    await expect(understand({ "a.csv": list })).rejects.toMatchObject({
      code: "unknown-format",
      details: {
        help: expect.stringContaining("--map conversation=each-row where each row is a conversation of its own"),
      },
    });
  });

  test("has a conversation in each row, equal rows too, named by its place", async () => {
    const { conversations, notes } = await understand({ "a.csv": list }, eachRow);
    expect(conversations.map(({ id, channel, status }) => [id, channel, status])).toEqual([
      ["a.csv:2", "whatsapp", "resolved"],
      ["a.csv:3", "whatsapp", "resolved"],
      ["a.csv:4", "instagram", "open"],
    ]);
    expect(notes).toContainEqual({
      code: "each-row",
      message: told,
      count: 3,
      examples: ["a.csv:2", "a.csv:3", "a.csv:4"],
    });
    const codes = notes.map(({ code }) => code);
    expect(codes).not.toContain("unused-mapping");
    expect(codes).not.toContain("ids-unread");
  });

  test("keeps the records of a JSON array apart that stand on one line", async () => {
    const records = JSON.stringify([
      { Tanggal: "2026-11-13", Status: "Selesai" },
      { Tanggal: "2026-11-14", Status: "Selesai" },
    ]);
    const { conversations } = await understand({ "a.json": records }, eachRow);
    expect(conversations.map(({ id }) => id)).toEqual(["a.json:1", "a.json:1:2"]);
  });

  test("still rejects a row without a date, which has no conversation then", async () => {
    const { conversations, rejected } = await understand({ "a.csv": `${list},Total: 3,,\n` }, eachRow);
    expect(conversations).toHaveLength(3);
    expect(rejected.map(({ line }) => line)).toEqual([5]);
  });

  test("counts by row where a column of ids is there and is not meant, which is told", async () => {
    const numbered = "No Tiket,Tanggal,Status\n1,13/11/2026,Selesai\n1,14/11/2026,Selesai\n";
    const { conversations, notes } = await understand({ "a.csv": numbered }, eachRow);
    expect(conversations.map(({ id }) => id)).toEqual(["a.csv:2", "a.csv:3"]);
    expect(notes).toContainEqual({
      code: "ids-unread",
      message:
        "a column of ids is not read, since conversation=each-row says that the rows are told apart by their places",
      count: 1,
      examples: ["a.csv: No Tiket"],
    });
  });
});

test("a column of ids that is mapped to another field is read", async () => {
  const map = new Map([...eachRow.map, ["customer", "No Tiket"]]);
  const { notes } = await understand({ "a.csv": "No Tiket,Tanggal,Status\n1,13/11/2026,Selesai\n" }, { map });
  expect(notes.map(({ code }) => code)).not.toContain("ids-unread");
});

test("a column that is called each-row is a column", async () => {
  const { conversations } = await understand({ "a.csv": "each-row,Tanggal,Status\nX,13/11/2026,Selesai\n" }, eachRow);
  expect(conversations.map(({ id }) => id)).toEqual(["X"]);
});

test("a log of messages has conversations, whatever is said of its rows", async () => {
  const log = "conversation_id,created_at,author_role\nA,2026-03-02T09:00:00Z,customer\nA,2026-03-02T09:01:00Z,agent\n";
  const { conversations, notes } = await understand({ "a.csv": log }, { map: new Map([["conversation", "each-row"]]) });
  expect(conversations.map(({ id }) => id)).toEqual(["A"]);
  expect(notes.map(({ code, examples }) => [code, ...examples])).toContainEqual([
    "unused-mapping",
    "conversation: each-row",
  ]);
});

test("a list of orders stays one, and is told that nothing heard of its rows", async () => {
  const orders = "Pelanggan,Tanggal,Total\nBudi,13/11/2026,100000\n";
  const { conversations, inputs, notes } = await understand({ "a.csv": orders }, eachRow);
  expect([conversations, inputs[0].format]).toEqual([[], "orders"]);
  expect(notes.flatMap(({ examples }) => examples)).toContain("conversation: each-row");
});

describe("answers to a survey without ids", () => {
  const answers = "Timestamp,How likely are you to recommend us?\n2026-11-13 10:00:05,9\n2026-11-13 10:00:05,0\n";

  test("have a conversation in each row where a column is named as their score", async () => {
    const map = new Map(Object.entries({ conversation: "each-row", score: "How likely are you to recommend us?" }));
    const { conversations, notes } = await understand({ "a.csv": answers }, { map });
    expect(conversations.map(({ id, surveys }) => [id, surveys[0]?.score])).toEqual([
      ["a.csv:2", 9],
      ["a.csv:3", 0],
    ]);
    expect(notes).toMatchObject([{ code: "each-row", message: told, count: 2 }]);
  });

  test("are read beside the times of a ticket as well", async () => {
    const map = new Map(Object.entries({ conversation: "each-row", score: "How satisfied are you?" }));
    const file = {
      "a.csv": "Created At,Agent,Status,Closed At,How satisfied are you?\n2026-11-13,Budi,Closed,2026-11-14,5\n",
    };
    const { conversations } = await understand(file, { map });
    expect(conversations).toMatchObject([{ id: "a.csv:2", surveys: [{ score: 5 }] }]);
  });

  test("are told of by the kind of input, too", async () => {
    const map = new Map([["conversation", "each-row"]]);
    const file = { "a.csv": "Score,Survey Type,Created At\n9,nps,2026-11-13\n" };
    const { conversations } = await understand(file, { map }, undefined, "surveys");
    expect(conversations).toMatchObject([{ id: "a.csv:2", surveys: [{ kind: "nps", score: 9 }] }]);
  });

  test("make no answers of a list of tickets that lacks the column", async () => {
    const map = new Map([...eachRow.map, ["score", "How likely are you to recommend us?"]]);
    const { inputs } = await understand({ "a.csv": list }, { map });
    expect(inputs).toMatchObject([{ format: "tickets", used: 3 }]);
  });

  test("are refused with a way to read what a form asks, and what else may be meant", async () => {
    await expect(understand({ "a.csv": answers })).rejects.toMatchObject({
      details: {
        help: expect.stringMatching(
          /^if the rows are answers to a survey, .*conversation=each-row --map score="How likely .*\?"; else name the columns: /,
        ),
      },
    });
  });

  test("are refused with a way to read them", async () => {
    await expect(understand({ "a.csv": "Score,Survey Type,Response Date\n9,nps,2026-11-13\n" })).rejects.toMatchObject({
      details: { help: expect.stringContaining("--map conversation=each-row --input-kind surveys") },
    });
  });
});
