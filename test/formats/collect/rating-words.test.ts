import { describe, expect, test } from "vitest";
import { Table } from "../../../src/formats/collect/table.ts";
import type { Field } from "../../../src/formats/fields/field.ts";
import { readingOf } from "../../../src/formats/recognise/field-reading.ts";
import { matchColumns } from "../../../src/formats/recognise/match.ts";
import type { Sample } from "../../../src/formats/recognise/sample.ts";
import type { ReadSettings } from "../../../src/formats/settings/read-settings.ts";
import { configuredWords } from "../../../src/formats/values/configured-words.ts";
import { Notes } from "../../../src/input/notes.ts";
import { unreadableScore } from "../../../src/model/conversation.ts";
import { Facts } from "../../../src/model/facts.ts";
import { settingsOf, understand } from "../../support/reading.ts";

const words: Partial<ReadSettings> = {
  values: new Map([
    [
      "csat",
      configuredWords({
        Excellent: "5",
        Poor: "1",
        "Sangat puas": "10",
        Jempol: "good",
        Menunggu: "offered",
        "-": "offered",
      }),
    ],
  ]),
};

/** What each row of a list of tickets, or of answers, says; undefined where it says nothing. */
async function read(text: string, settings: Partial<ReadSettings> = {}) {
  const { conversations, notes } = await understand({ "a.csv": text }, settings);
  const answers = conversations.map(({ surveys }) => surveys.map(({ score, scale }) => [score, ...scale]));
  return { answers, codes: notes.map(({ code, count, examples }) => [code, count, ...examples]) };
}

const tickets = (...ratings: readonly string[]) =>
  ["id,status,csat", ...ratings.map((rating, index) => `T-${index},open,${rating}`)].join("\n");
const surveys = (...scores: readonly string[]) =>
  ["conversation_id,kind,score", ...scores.map((score, index) => `T-${index},${score}`)].join("\n");

describe("words of the account's own", () => {
  const meant = [[[5, 1, 5]], [[1, 1, 5]], [[1, 0, 1]], [[undefined, 1, 5]], [[undefined, 1, 5]]];

  test("are the scores that the configuration says", async () => {
    const rows = ["Excellent", "Poor ", "Jempol", "Menunggu", "-"];
    expect(await read(tickets(...rows), words)).toEqual({ answers: meant, codes: [] });
    expect(await read(surveys(...rows.map((row) => `csat,${row}`)), words)).toEqual({ answers: meant, codes: [] });
  });

  test("stand on the scale that is declared", async () => {
    const ofTen = { ...words, scales: { csat: [1, 10] as const } };
    expect((await read(tickets("Sangat puas", "Poor"), ofTen)).answers).toEqual([[[10, 1, 10]], [[1, 1, 10]]]);
  });

  test("come before what a text usually means, in whatever case as those of other fields", async () => {
    expect((await read(tickets("Sangat puas", "sangat puas"), words)).answers).toEqual([[[10, 1, 5]], [[10, 1, 5]]]);
    expect(await read(tickets("excellent"), words)).toEqual({ answers: [[[5, 1, 5]]], codes: [] });
  });

  test("are those of satisfaction alone", async () => {
    const { answers } = await read(surveys("csat,Excellent", "nps,Excellent", "review,Excellent"), words);
    expect(answers.map(([[score]]) => score)).toEqual([5, unreadableScore, unreadableScore]);
  });
});

describe("a rating that cannot be read", () => {
  test("is one all the same, and no question that was not asked or not answered", async () => {
    expect(await read(tickets("5", "Awesome", "", "Awesome"))).toEqual({
      answers: [[[5, 1, 5]], [[unreadableScore, 1, 5]], [], [[unreadableScore, 1, 5]]],
      codes: [["unknown-rating", 1, "a.csv:3"]],
    });
    expect(await read(surveys("csat,5", "csat,Awesome", "csat,", "csat,-", "csat,Awesome"))).toEqual({
      answers: [
        [[5, 1, 5]],
        [[unreadableScore, 1, 5]],
        [[undefined, 1, 5]],
        [[undefined, 1, 5]],
        [[unreadableScore, 1, 5]],
      ],
      codes: [["unknown-rating", 2, "a.csv:3", "a.csv:6"]],
    });
  });

  test("is told with the way out", async () => {
    for (const text of [tickets("Awesome"), surveys("csat,Awesome")]) {
      const { notes } = await understand({ "a.csv": text });
      expect(notes).toMatchObject([{ message: expect.stringContaining("input.values.csat") }]);
    }
  });

  test("is no survey where it says that nobody asked", async () => {
    const { conversations } = await understand({ "a.csv": surveys("csat,Unoffered", "csat,Offered", "csat,Good") });
    expect(conversations.map((each) => each.surveys.map(({ score }) => score))).toEqual([[], [undefined], [1]]);
  });

  test("is one that was asked in vain where it may have been, and what the configuration says", async () => {
    const { conversations } = await understand({ "a.csv": surveys("csat,Not rated") });
    expect(conversations[0].surveys).toMatchObject([{ score: undefined }]);
    const offered = { values: new Map([["csat", configuredWords({ Unoffered: "offered" })]]) };
    expect((await read(surveys("csat,Unoffered"), offered)).answers).toEqual([[[undefined, 1, 5]]]);
  });

  test("is none where a text says that nobody asked, or that there is no value", async () => {
    expect(await read(tickets("Unoffered", "belum dinilai", "Belum", "n/a", "?"))).toEqual({
      answers: [[], [], [], [], []],
      codes: [],
    });
  });
});

test("inspection shows what the words of the configuration mean", () => {
  const field: Field = { name: "csat", aliases: ["csat"], type: "score" };
  const sample: Sample = { columns: ["csat"], values: [["Excellent"]], lists: new Map() };
  const matches = matchColumns(sample.columns, [field], new Map());
  const table = new Table("a.csv", sample, matches, settingsOf(words), new Facts(), new Notes());
  const { means } = readingOf(table, field);
  expect(["Excellent", "-", "Jempol", "Puas", "Awesome", ""].map((text) => means(text)?.value)).toEqual([
    ...["5", "offered", "1 of 0 to 1", "4 of 1 to 5"],
    ...[undefined, undefined],
  ]);
});
