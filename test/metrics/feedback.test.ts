import { describe, expect, test } from "vitest";
import { feedback as metric } from "../../src/metrics/feedback.ts";
import { type Conversation, type Survey, unreadableScore } from "../../src/model/conversation.ts";
import { csat } from "../support/by-default.ts";
import { agent, conversation, customer, rated } from "../support/conversation.ts";
import { always, expectExclusions, measuredOf, reasonsOf, second, summaryOf, valuesOf } from "./measure.ts";

const answered = (...surveys: readonly Survey[]) => conversation({ createdAt: 0, surveys });
const said = (score: number, comment: string, scale: Survey["scale"] = [1, 5]) =>
  answered({ ...rated(score, 9, comment), scale });
const negative = (...conversations: readonly Conversation[]) =>
  summaryOf(metric, conversations, always, "negative-comments");

describe("comments over ratings", () => {
  test("one of three", () => {
    const conversations = [said(1, "Rusak"), answered(rated(5, 9)), answered(rated(4, 9))];
    expect(summaryOf(metric, conversations)).toMatchObject({ numerator: 1, denominator: 3 });
  });

  test("a response rate whose denominator ignores the filter: who did not rate is in neither", () => {
    const conversations = [said(5, "Cepat"), answered(rated(undefined, 9)), answered()];
    expect(summaryOf(metric, conversations)).toMatchObject({ numerator: 1, denominator: 1 });
  });

  test("each rating of a conversation counts", () => {
    expect(valuesOf(metric, answered(rated(5, 9, "Cepat"), rated(1, 20)))).toEqual([1, 0]);
  });

  test("what a ticket list tells again counts once, and stars keep their scale", () => {
    const both = answered({ ...rated(5), isOfTicket: true }, { ...rated(1, 9, "Cepat"), scale: [0, 1] });
    expect(summaryOf(metric, [both])).toMatchObject({ numerator: 1, denominator: 1 });
    expect(summaryOf(metric, [both], always, "stars")).toMatchObject({ n: 1, mean: 1 });
  });

  test("other surveys are never mixed in", () => {
    const promoter: Survey = { ...rated(9, 9, "Mantap"), kind: "nps", scale: [0, 10] };
    expect(valuesOf(metric, answered(promoter, rated(4, 9)))).toEqual([0]);
  });
});

describe("stars", () => {
  const stars = (...conversations: readonly Conversation[]) => summaryOf(metric, conversations, always, "stars");

  test("have a mean and a distribution, with comment or without", () => {
    expect(stars(said(1, "Rusak"), answered(rated(4, 9)), answered(rated(4, 9)))).toMatchObject({
      n: 3,
      mean: 3,
      distribution: { 1: 1, 4: 2 },
    });
  });

  test("of several scales have none", () => {
    expect(stars(said(1, "Rusak"), said(9, "Mantap", [1, 10]))).toMatchObject({ n: 2, mean: null });
  });
});

describe("negative comments", () => {
  test.each<[Survey["scale"], number]>([
    [[1, 5], 2],
    [[0, 1], 0],
    [[1, 3], 1],
  ])("on %j: up to %i", (scale, highest) => {
    expect(negative(said(highest, "Rusak", scale))).toMatchObject({ value: 1, distribution: { rusak: 1 } });
    expect(negative(said(highest + 1, "Rusak", scale))).toMatchObject({ value: 0, distribution: {} });
  });

  test("on a scale of which it is not laid down what is positive are not known to be negative", () => {
    expect(negative(said(1, "Rusak", [1, 8]))).toMatchObject({ n: 1, value: 0 });
  });

  test("are those that have a text", () => {
    expect(negative(answered(rated(1, 9)), said(2, "Late"), said(1, "..."))).toEqual({
      n: 3,
      value: 2,
      distribution: { late: 1 },
    });
  });

  test("zero for no data: without a rating nothing is known", () => {
    expect(negative(answered())).toEqual({ n: 0, value: null, reason: "no observations" });
  });
});

describe("their words", () => {
  const wordsOf = (...comments: readonly string[]) =>
    Object.entries(negative(...comments.map((comment) => said(1, comment))).distribution ?? {});

  test("count comments and not occurrences, the most frequent first, then by name", () => {
    expect(wordsOf("late late LATE", "Kurir terlambat", "The courier was late, the box broken", "broken")).toEqual([
      ["broken", 2],
      ["late", 2],
      ["box", 1],
      ["courier", 1],
      ["kurir", 1],
      ["terlambat", 1],
    ]);
  });

  test("are the ten of the most comments", () => {
    const rare = "apple banana cherry damson elder fig grape hazel iris juniper kale";
    const words = wordsOf(rare, "kale");
    expect(words).toHaveLength(10);
    expect(words[0]).toEqual(["kale", 2]);
    expect(words.at(-1)).toEqual(["iris", 1]);
  });

  test("of cells that were added up apart are added up", () => {
    const cellOf = (comment: string) => {
      const aggregate = metric.parts["negative-comments"].aggregate(always);
      const observations = measuredOf(metric, said(1, comment), always, "negative-comments");
      for (const observation of observations) aggregate.add(observation);
      return aggregate;
    };
    const whole = cellOf("kurir lambat");
    whole.merge(cellOf("lambat"));
    expect(whole.result()).toEqual({ n: 2, value: 2, distribution: { lambat: 2, kurir: 1 } });
  });
});

test("is attributed to the rating and credited to the last human replier before it", () => {
  const chat = conversation({
    assignee: "Ani",
    messages: [customer(0), agent(5, "Sari"), agent(90, "Budi")],
    surveys: [rated(1, 9, "Rusak")],
  });
  const expected = { at: 9 * second, agent: "Sari" };
  expect(metric.observe(chat, always)).toMatchObject(Array(5).fill(expected));
});

test("each reason to leave it out", () => {
  expectExclusions(metric, {
    "not-surveyed": answered(),
    offered: answered(rated(undefined, 9)),
    "out-of-scale": said(6, "Mantap"),
    unreadable: said(unreadableScore, "Mantap"),
    "no-time": conversation({ surveys: [rated(5)] }),
  });
});

describe("reviews", () => {
  const review = (score: number, comment: string): Survey => ({ ...rated(score, 9, comment), kind: "review" });

  test("count beside ratings, and their stars apart from those", () => {
    const both = answered(rated(5, 3), review(1, "Rusak"));
    expect(valuesOf(metric, both)).toEqual([0, 1]);
    expect(valuesOf(metric, both, always, "stars")).toEqual([5]);
    expect(valuesOf(metric, both, always, "review-stars")).toEqual([1]);
  });

  test("are never mixed into csat, where who only wrote a review was not surveyed", () => {
    const only = answered(review(1, "Rusak"));
    expect(valuesOf(metric, only)).toEqual([1]);
    expect(reasonsOf(csat, only)).toEqual(["not-surveyed"]);
    expect(valuesOf(csat, answered(rated(5, 3), review(1, "Rusak")))).toEqual([1]);
  });
});

test("the lowest-rated comments are told with their conversations", () => {
  const of = [
    { ...said(5, "Mantap"), id: "A" },
    { ...said(1, "Rusak"), id: "B" },
    { ...answered(rated(1, 9)), id: "C" },
    { ...said(2, "Lama"), id: "D" },
  ];
  expect(summaryOf(metric, of, always, "lowest-rated")).toEqual({
    n: 3,
    value: 1,
    worst: [
      { conversation: "B", value: 1, text: "Rusak" },
      { conversation: "D", value: 2, text: "Lama" },
      { conversation: "A", value: 5, text: "Mantap" },
    ],
  });
});
