import { expect, test } from "vitest";
import { stepsAmong } from "../../../src/formats/values/rating-words.ts";
import { understand } from "../../support/reading.ts";

const scoresOf = (texts: readonly string[]) => texts.map((text) => stepsAmong(texts)?.get(text.toLowerCase())?.score);

test.each([
  [
    ["Sangat Baik", "Baik", "Cukup", "Kurang", "Buruk"],
    [5, 4, 3, 2, 1],
  ],
  [
    ["Sangat Baik", "Baik", "Cukup", "Buruk", "Sangat Buruk"],
    [5, 4, 3, 2, 1],
  ],
  [
    ["Baik", "Kurang"],
    [4, 2],
  ],
  [
    ["Sangat Baik", "Baik", "Kurang Baik", "Tidak Baik"],
    [5, 4, 2, 1],
  ],
])("the steps of %j are %j", (texts, scores) => expect(scoresOf(texts)).toEqual(scores));

test("the steps of a form's choices are those of their words", () => {
  expect(stepsAmong(["1. Sangat Baik 😊", "2. Baik"])?.get("baik")).toEqual({ score: 4, scale: [1, 5] });
});

test.each([[["Baik", "Buruk"]], [["Baik", "Cukup", "Buruk"]], [["Sangat Puas", "Puas"]], [[]]])(
  "%j tell of none",
  (texts) => expect(stepsAmong(texts)).toBeUndefined(),
);

const ratings = ["Sangat Baik", "Baik", "cukup", "Kurang", "Buruk", ""];
const expected = [[5, 1, 5], [4, 1, 5], [3, 1, 5], [2, 1, 5], [1, 1, 5], []];

test("a choice with a number of a list is the step of its words", async () => {
  const rows = ["A,1. Sangat Baik 😊", "B,2. Baik", "C,5. Buruk"];
  const { conversations } = await understand({ "a.csv": ["conversation_id,score", ...rows].join("\n") });
  expect(conversations.map(({ surveys }) => surveys[0]?.score)).toEqual([5, 4, 1]);
});

test.each([
  ["tickets", "id,status,csat", (rating: string, index: number) => `T-${index},open,${rating}`],
  ["surveys", "conversation_id,kind,score", (rating: string, index: number) => `T-${index},csat,${rating}`],
])("a column of %s is read by them", async (_, header, row) => {
  const { conversations, notes } = await understand({ "a.csv": [header, ...ratings.map(row)].join("\n") });
  const read = conversations.map(({ surveys }) =>
    surveys.flatMap(({ score, scale }) => (score === undefined ? [] : [score, ...scale])),
  );
  expect([read, notes]).toEqual([expected, []]);
});
