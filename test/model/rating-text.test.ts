import fc from "fast-check";
import { expect, test } from "vitest";
import { isLikelierRating, ratingSurvey, ratingText, withComment } from "../../src/model/rating-text.ts";

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
    isOfTicket: true,
  });
});

test.each(["Cepat", "5/5, but 1/2 late", "", "/"])("the comment %j survives being a text with it", (comment) => {
  expect(ratingSurvey(withComment(ratingText(4, [1, 5]), comment))).toMatchObject({ score: 4, scale: [1, 5], comment });
});

test.each([
  ["4/1/5", "/1/5", "the customer answered"],
  ["2/1/5/Lambat", "2/1/5", "the customer wrote something"],
  ["2/1/5", "4/1/5/Baik", "the lower, as nothing tells which is the later"],
])("%s counts before %s: %s", (rating, other) => {
  expect(isLikelierRating(rating, other)).toBe(true);
  expect(isLikelierRating(other, rating)).toBe(false);
});

test("of any ratings one counts before all others, so that their order changes nothing", () => {
  const score = fc.constantFrom("", "1", "2", "10");
  const comment = fc.option(fc.constantFrom("", "Baik", "a/b"), { nil: undefined });
  const rating = fc.tuple(score, comment).map(([each, said]) => withComment(`${each}/1/5`, said));
  fc.assert(
    fc.property(rating, rating, rating, (a, b, c) => {
      const first = (one: string, other: string) => (isLikelierRating(one, other) ? one : other);
      expect(first(first(a, b), c)).toBe(first(a, first(b, c)));
      expect(first(a, b)).toBe(first(b, a));
    }),
  );
});
