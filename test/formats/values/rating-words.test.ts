import { expect, test } from "vitest";
import { labelsAmong, stepsAmong } from "../../../src/formats/values/rating-words.ts";
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

const sidesOf = (texts: readonly string[]) => texts.map((text) => labelsAmong(texts)?.get(text.toLowerCase())?.score);

test.each([
  [
    ["Good", "Okay", "Bad"],
    [undefined, 3, undefined],
  ],
  [
    ["Happy", "Neutral", "Sad"],
    [1, undefined, 0],
  ],
  [
    ["Excellent", "Good", "Average", "Poor"],
    [1, undefined, 3, 0],
  ],
  [
    ["Excellent", "Very Good", "Good", "Fair", "Poor"],
    [1, 1, 3, 3, 0],
  ],
])("the sides of %j are %j, of which the others are known anyway", (texts, scores) =>
  expect(sidesOf(texts)).toEqual(scores),
);

test("answers in English words are all counted, not those that any column may have", async () => {
  const rows = ["A,Good", "B,Okay", "C,Bad", "D,1. Excellent"];
  const { conversations, notes } = await understand({ "a.csv": ["conversation_id,score", ...rows].join("\n") });
  expect(conversations.map(({ surveys }) => surveys[0]?.score)).toEqual([1, 3, 0, 1]);
  expect(notes).toEqual([]);
});

test("beside numbers a word alone is none, and one behind a number says nothing else", () => {
  expect(labelsAmong(["5", "4", "Great"])).toBeUndefined();
  expect(labelsAmong(["5 - Excellent", "2 - Okay"])).toBeUndefined();
  expect(labelsAmong(["Puas", "★★★★★", "Great"])).toBeUndefined();
  expect(labelsAmong(["Sangat Baik", "Kurang", "Excellent"])?.get("kurang")).toEqual({ score: 2, scale: [1, 5] });
});

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
