import { expect, test } from "vitest";
import { ratingSurvey, ratingText } from "../../src/model/rating-text.ts";

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
