import { expect, test } from "vitest";
import { ratingSurvey, ratingText, withComment } from "../../src/model/rating-text.ts";

test.each([
  [4, [1, 5]],
  [0, [0, 1]],
  [4.5, [1, 5]],
  [undefined, [1, 5]],
] as const)("a rating of %s on %j survives being a text", (score, scale) => {
  expect(ratingSurvey(ratingText(score, scale))).toEqual({
    kind: "csat",
    score,
    scale,
    at: undefined,
    agent: undefined,
    comment: undefined,
  });
});

test.each(["Cepat", "5/5, but 1/2 late", "", "/"])("the comment %j survives being a text with it", (comment) => {
  expect(ratingSurvey(withComment(ratingText(4, [1, 5]), comment))).toMatchObject({ score: 4, scale: [1, 5], comment });
});
