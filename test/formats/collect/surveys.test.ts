import { describe, expect, test } from "vitest";
import { understand, understandOne } from "../../support/reading.ts";

const header = "conversation_id,kind,score,scale,at,agent";

describe("a row of survey answers", () => {
  test("becomes a survey", async () => {
    const { surveys } = await understandOne(`${header}\nA,csat,4,1-5,2026-03-02T09:00:00Z,Sari\n`);
    expect(surveys).toEqual([{ kind: "csat", score: 4, scale: [1, 5], at: Date.UTC(2026, 2, 2, 9), agent: "Sari" }]);
  });

  test.each([
    ["nps,9,0-10", { kind: "nps", score: 9, scale: [0, 10] }],
    ["ces,3,1–7", { kind: "ces", score: 3, scale: [1, 7] }],
    ["csat,good,good-bad", { kind: "csat", score: 1, scale: [0, 1] }],
    ["csat,Puas,", { kind: "csat", score: 4, scale: [1, 5] }],
    ["csat,4,", { kind: "csat", score: 4, scale: [1, 5] }],
    ["csat,,1-5", { kind: "csat", score: undefined, scale: [1, 5] }],
    ["csat,offered,1-5", { kind: "csat", score: undefined }],
  ])("%s", async (cells, expected) => {
    expect((await understandOne(`${header}\nA,${cells},2026-03-02T09:00:00Z,\n`)).surveys).toMatchObject([expected]);
  });

  test("without a kind of its own asks for satisfaction", async () => {
    expect((await understandOne("conversation_id,score\nA,5\n")).surveys).toMatchObject([
      { kind: "csat", at: undefined },
    ]);
  });

  test.each([
    ["unknown-survey", "poll,4,1-5"],
    ["unknown-rating", "csat,splendid,1-5"],
    ["unknown-scale", "csat,4,five stars"],
  ])("is told where it is not understood: %s", async (code, cells) => {
    const { notes } = await understand({ "a.csv": `${header}\nA,csat,4,1-5,,\nB,${cells},,\n` });
    expect(notes).toMatchObject([{ code, examples: ["a.csv:3"] }]);
  });

  test("without a conversation is rejected", async () => {
    const { rejected } = await understand({ "a.csv": `${header}\nA,csat,4,1-5,,\n,csat,4,1-5,,\n` });
    expect(rejected).toMatchObject([{ code: "missing-conversation-id", line: 3 }]);
  });
});
