import { expect, test } from "vitest";
import { lastVerdict } from "../../../src/metrics/surveys/rating-verdict.ts";
import type { Survey } from "../../../src/model/conversation.ts";
import { conversation, rated } from "../../support/conversation.ts";
import { second } from "../measure.ts";

const verdictOn = (...surveys: readonly Survey[]) => lastVerdict(conversation({ surveys }), 100 * second);

test.each([
  [1, "negative"],
  [2, "negative"],
  [3, "neutral"],
  [4, "positive"],
  [5, "positive"],
] as const)("%i of 5 is %s", (score, verdict) => {
  expect(verdictOn(rated(score))).toBe(verdict);
});

test("good and bad", () => {
  expect(verdictOn({ ...rated(0), scale: [0, 1] })).toBe("negative");
  expect(verdictOn({ ...rated(1), scale: [0, 1] })).toBe("positive");
});

test("the last rating by the instant decides, not a survey that nobody answered", () => {
  expect(verdictOn(rated(1, 10), rated(5, 20), rated(undefined, 30))).toBe("positive");
  expect(verdictOn(rated(1, 10), rated(5, 101))).toBe("negative");
});

test("unrated: no survey, no answer, another kind of survey, or a score outside the scale", () => {
  expect(verdictOn()).toBe("unrated");
  expect(verdictOn(rated(undefined))).toBe("unrated");
  expect(verdictOn({ ...rated(1), kind: "ces" })).toBe("unrated");
  expect(verdictOn(rated(0))).toBe("unrated");
});

test("a scale of which nobody laid down what is good", () => {
  expect(verdictOn({ ...rated(1), scale: [1, 8] })).toBe("unknown");
});
