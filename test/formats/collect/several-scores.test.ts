import { describe, expect, test } from "vitest";
import type { Fact } from "../../../src/model/fact.ts";
import { understand, understandOne } from "../../support/reading.ts";

const answersIn = async (file: string) =>
  (await understandOne(file)).surveys.map(
    ({ kind, score, scale: [low, high] }) => `${kind} ${score} of ${low}-${high}`,
  );

describe("a row of answers with several kinds of scores", () => {
  test.each([
    ["Ticket ID,CSAT,NPS,CES,Responded At", "A,5,10,3,2026-03-03", ["csat 5 of 1-5", "nps 10 of 0-10", "ces 3 of 1-7"]],
    ["Ticket ID,CSAT Score,NPS Score,Comment", "A,5,10,ok", ["csat 5 of 1-5", "nps 10 of 0-10"]],
    ["No Tiket,Nilai,Skor NPS,Waktu", "A,5,9,2026-03-03", ["csat 5 of 1-5", "nps 9 of 0-10"]],
    ["Ticket ID,CSAT (1-10),CES (1-5),NPS,Rated At", "A,9,2,7,", ["csat 9 of 1-10", "nps 7 of 0-10", "ces 2 of 1-5"]],
    ["Ticket ID,NPS,CSAT,Rated At", "A,3,Puas,2026-03-03", ["csat 4 of 1-5", "nps 3 of 0-10"]],
  ])("is a survey of each: %s", async (header, row, surveys) => {
    expect(await answersIn(`${header}\n${row}\n`)).toEqual(surveys);
  });

  test("gives each its time, agent and comment", async () => {
    const file = "Ticket ID,NPS,CSAT,Rated At,Agent,Comment\nA,9,5,2026-03-03T09:00:00Z,Sari,Bagus\n";
    const told = { at: Date.UTC(2026, 2, 3, 9), agent: "Sari", comment: "Bagus" };
    expect((await understandOne(file)).surveys).toMatchObject([told, told]);
  });

  const header = "Ticket ID,NPS,CSAT,CES (1-7),Rated At";

  test("is none of a kind that is blank beside an answer, and that is told", async () => {
    const { conversations, notes } = await understand({ "a.csv": `${header}\nA,9,5,,\nB,,2,-,\nC,7,,,\nD,8,4,6,\n` });
    const kinds = conversations.map(({ surveys }) => surveys.map(({ kind }) => kind).join(" "));
    expect(kinds).toEqual(["csat nps", "csat", "nps", "csat nps ces"]);
    expect(notes).toMatchObject([{ code: "blank-score", count: 3, examples: ["a.csv:2", "a.csv:3", "a.csv:4"] }]);
  });

  test("where nothing is answered asked in vain for each kind that others answer", async () => {
    const { conversations, notes, found } = await understand({ "a.csv": `${header}\nA,9,5,,\nB,,,,\nC,7,3,,\n` });
    expect(conversations[1]?.surveys).toMatchObject([
      { kind: "csat", score: undefined },
      { kind: "nps", score: undefined },
    ]);
    expect(notes).toEqual([]);
    expect([found.has("nps"), found.has("csat"), found.has("ces")]).toEqual([true, true, false]);
  });

  test("was asked where the cell says so", async () => {
    const { surveys } = await understandOne("Ticket ID,NPS,CSAT,Rated At\nA,9,Offered,\n");
    expect(surveys).toMatchObject([
      { kind: "csat", score: undefined },
      { kind: "nps", score: 9 },
    ]);
  });
});

test("a record is a duplicate where each of its scores stands in another", async () => {
  const header = "Ticket ID,Rated At,CSAT,NPS\n";
  const [one, two] = ["A,2026-03-03 09:00,5,9\n", "B,2026-03-04 09:00,2,3\n"];
  const files = { "a.csv": header + one + two, "b.csv": header + one + two.replace(",3", ",4"), "c.csv": header + two };
  const { inputs } = await understand(files);
  expect(inputs.map(({ used, duplicates }) => [used, duplicates])).toEqual([
    [2, 0],
    [1, 1],
    [0, 1],
  ]);
});

describe("scores that are not read are named", () => {
  const unread = (column: string, gives: string) => ({
    code: "unread-scores",
    message: `${column}: these scores were not read (${gives})`,
    examples: ["a.csv"],
  });
  const otherList = "a list without other scores, or their kind or scale, gives them";
  const answerList = "a list of survey answers gives them";

  test.each([
    ["beside a column of kinds", "Ticket ID,Kind,Score,NPS\nA,csat,5,9\n", "NPS", otherList],
    ["beside a column of scales", "Ticket ID,NPS,CSAT Score,Scale,Rated At\nA,9,8,0-10,\n", "CSAT Score", otherList],
    ["beside others of their kind", "Ticket ID,Score,CSAT,Rated At\nA,5,4,\n", "CSAT", otherList],
    [
      "in a list of tickets",
      "Ticket ID,Created At,Status,CSAT,NPS Score\nA,2026-03-03,Closed,5,9\n",
      "NPS Score",
      answerList,
    ],
    [
      "in a list that says no more than answers do",
      "ID,Agent,CSAT,NPS\nA,Sari,5,9\n",
      "NPS",
      `${answerList}: --input-kind surveys`,
    ],
  ])("%s", async (_where, file, column, gives) => {
    const { conversations, notes } = await understand({ "a.csv": file });
    expect(conversations[0]?.surveys).toHaveLength(1);
    expect(notes.filter(({ code }) => code === "unread-scores")).toMatchObject([unread(column, gives)]);
  });

  test.each([
    ["where no metric asks for them", "A,csat,5,9", new Set<Fact>(["csat"])],
    ["where there are none", "A,csat,5,", undefined],
  ])("not %s", async (_where, row, facts) => {
    const file = { "a.csv": `Ticket ID,Kind,Score,NPS\n${row}\n` };
    expect((await understand(file, facts === undefined ? {} : { facts })).notes).toEqual([]);
  });
});
