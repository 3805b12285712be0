import { describe, expect, test } from "vitest";
import { pickSurveys, type RatingPick } from "../../../src/metrics/surveys/rating-pick.ts";
import { type Survey, unreadableScore } from "../../../src/model/conversation.ts";
import { conversation, rated } from "../../support/conversation.ts";
import { second } from "../measure.ts";

const picked = (pick: RatingPick, ...surveys: readonly Survey[]) =>
  pickSurveys(conversation({ surveys }), "csat", pick, 99 * second).map(({ score }) => score);
const onScale = (score: number, scale: Survey["scale"], at = 10): Survey => ({ ...rated(score, at), scale });

describe("of several ratings", () => {
  const ratings = [rated(4, 20), rated(1, 30), rated(5, 40), rated(3, 10)];

  test.each<[RatingPick, readonly number[]]>([
    ["last", [5]],
    ["first", [3]],
    ["worst", [1]],
    ["all", [4, 1, 5, 3]],
  ])("%s", (pick, scores) => {
    expect(picked(pick, ...ratings)).toEqual(scores);
  });
});

describe("without a time, or at the same one, they are in the order of the input", () => {
  test.each<[RatingPick, readonly number[]]>([
    ["last", [2]],
    ["first", [5]],
  ])("%s", (pick, scores) => {
    expect(picked(pick, rated(5), rated(2))).toEqual(scores);
    expect(picked(pick, rated(5, 10), rated(2))).toEqual(scores);
    expect(picked(pick, rated(5), rated(2, 10))).toEqual(scores);
    expect(picked(pick, rated(5, 10), rated(2, 10))).toEqual(scores);
  });
});

describe("the worst", () => {
  test("is the lowest by its place on its scale: 6 of 10 is worse than 4 of 5", () => {
    expect(picked("worst", onScale(4, [1, 5]), onScale(6, [1, 10]))).toEqual([6]);
    expect(picked("worst", onScale(6, [1, 10]), onScale(4, [1, 5]))).toEqual([6]);
  });

  test("is no score that lies outside its scale, unless there is no other", () => {
    expect(picked("worst", rated(0, 10), rated(4, 20))).toEqual([4]);
    expect(picked("worst", rated(0, 10))).toEqual([0]);
  });

  test("of equals is the later", () => {
    const two = [rated(1, 30, "later"), rated(1, 10, "earlier")];
    expect(pickSurveys(conversation({ surveys: two }), "csat", "worst", 99 * second)[0]?.comment).toBe("later");
  });
});

describe("the rating of a ticket list, beside those of surveys", () => {
  const ofTicket = (score: number, comment?: string): Survey => ({
    ...rated(score, undefined, comment),
    isOfTicket: true,
  });
  const all = (...surveys: readonly Survey[]) =>
    pickSurveys(conversation({ surveys }), "csat", "all", 99 * second).map(({ score, comment }) => [score, comment]);

  test("is one of theirs told again where they say it, too", () => {
    expect(picked("all", ofTicket(5), rated(5, 10), rated(2, 20))).toEqual([5, 2]);
    expect(picked("all", ofTicket(5), rated(4, 10))).toEqual([5, 4]);
    expect(picked("all", ofTicket(1), rated(3, 10))).toEqual([1, 3]);
  });

  test("on another scale one within half of it says it", () => {
    expect(picked("all", ofTicket(5), onScale(1, [0, 1]))).toEqual([1]);
    expect(picked("all", ofTicket(4), onScale(9, [1, 10]), rated(2, 20))).toEqual([9, 2]);
    expect(picked("all", ofTicket(5), onScale(0, [0, 1]))).toEqual([5, 0]);
    expect(picked("all", { ...ofTicket(unreadableScore), comment: "Lambat" }, rated(4, 10))).toEqual([
      unreadableScore,
      4,
    ]);
  });

  test("counts where no survey tells a rating by then, on its scale", () => {
    expect(picked("all", ofTicket(5))).toEqual([5]);
    expect(picked("all", ofTicket(5), rated(undefined, 10))).toEqual([5]);
    expect(picked("all", ofTicket(5), rated(9, 10))).toEqual([5, 9]);
    expect(picked("all", ofTicket(5), rated(4, 100))).toEqual([5]);
    expect(picked("all", ofTicket(5), { ...rated(4, 10), kind: "review" })).toEqual([5]);
  });

  test("lends its comment to the nearest of them, the later of equals, where the near have none", () => {
    expect(all(ofTicket(1, "Lambat"), onScale(0, [0, 1]), rated(5, 20))).toEqual([
      [0, "Lambat"],
      [5, undefined],
    ]);
    expect(all(ofTicket(1, "Lambat"), rated(1, 10), rated(1, 20), rated(5, 30, "Cepat"))).toEqual([
      [1, undefined],
      [1, "Lambat"],
      [5, "Cepat"],
    ]);
    expect(all(ofTicket(1, "Lambat"), onScale(5, [1, 10], 10), onScale(0, [0, 1], 20))).toEqual([
      [5, undefined],
      [0, "Lambat"],
    ]);
    expect(all(ofTicket(2, "Lambat"), rated(2, 20, "Lambat sekali"))).toEqual([[2, "Lambat sekali"]]);
  });
});

test("a score outside its scale takes no rating back that lies on it; all of them are asked for all", () => {
  const ratings = [rated(6, 5), rated(3, 10), rated(2, 15), rated(9, 20)];
  expect(picked("last", ...ratings)).toEqual([2]);
  expect(picked("first", ...ratings)).toEqual([3]);
  expect(picked("all", ...ratings)).toEqual([6, 3, 2, 9]);
  expect(picked("last", rated(6, 5), rated(9, 20))).toEqual([9]);
});

describe.each<RatingPick>(["last", "first", "all", "worst"])("%s", (pick) => {
  test("an unanswered survey does not take a rating back", () => {
    expect(picked(pick, rated(undefined, 5), rated(4, 10), rated(undefined, 20))).toEqual([4]);
  });

  test("where nothing was answered, one unanswered survey stands for all", () => {
    const unanswered = [rated(undefined, 20, "later"), rated(undefined, 10, "earlier")];
    const surveys = pickSurveys(conversation({ surveys: unanswered }), "csat", pick, 99 * second);
    expect(surveys.map(({ comment }) => comment)).toEqual(["later"]);
  });

  test("other kinds and what comes after the instant are not there", () => {
    expect(picked(pick, { ...rated(1, 10), kind: "nps" }, rated(2, 100))).toEqual([]);
    expect(picked(pick, rated(3, 99))).toEqual([3]);
    expect(picked(pick)).toEqual([]);
  });
});
