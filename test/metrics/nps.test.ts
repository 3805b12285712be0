import { describe, expect, test } from "vitest";
import type { Context } from "../../src/metrics/context.ts";
import type { Measured } from "../../src/metrics/metric.ts";
import { nps as metric } from "../../src/metrics/nps.ts";
import { type Conversation, type Survey, unreadableScore } from "../../src/model/conversation.ts";
import { agent, customer as asks, conversation, rated } from "../support/conversation.ts";
import { always, expectExclusions, measuredOf, reasonsOf, second, summaryOf, valuesOf } from "./measure.ts";

const asked = (score: number | undefined, at?: number): Survey => ({
  ...rated(score, at),
  kind: "nps",
  scale: [0, 10],
});
const from = (customer: string | undefined, ...surveys: readonly Survey[]) =>
  conversation({ createdAt: 0, customer, surveys });
const answers = (...scores: readonly number[]) => scores.map((score) => from(undefined, asked(score, 9)));
const times = (count: number, score: number) => answers(...Array.from({ length: count }, () => score));
const shares = (conversations: readonly Conversation[]) =>
  ["promoters", "passives", "detractors"].map((part) => summaryOf(metric, conversations, always, part).value);

describe("worked values", () => {
  test("[9,10,6,8] = 25", () => {
    expect(summaryOf(metric, answers(9, 10, 6, 8))).toMatchObject({ n: 4, value: 25 });
    expect(shares(answers(9, 10, 6, 8))).toEqual([0.5, 0.25, 0.25]);
  });

  test("60/30/10 → 50 ± 13.15", () => {
    const summary = summaryOf(metric, [...times(60, 9), ...times(30, 7), ...times(10, 0)]);
    expect(summary).toMatchObject({ n: 100, value: 50 });
    expect(summary.ci95?.[0]).toBeCloseTo(36.85, 2);
    expect(summary.ci95?.[1]).toBeCloseTo(63.15, 2);
  });

  test("every answer has its group", () => {
    for (const score of [0, 1, 2, 3, 4, 5, 6]) expect(shares(answers(score))).toEqual([0, 0, 1]);
    for (const score of [7, 8]) expect(shares(answers(score))).toEqual([0, 1, 0]);
    for (const score of [9, 10]) expect(shares(answers(score))).toEqual([1, 0, 0]);
  });
});

test("rounded shares: 2 promoters and 1 detractor of 7 are 14.29, not 29 − 14 = 15", () => {
  expect(summaryOf(metric, answers(9, 9, 0, 7, 7, 8, 8)).value).toBeCloseTo(14.2857, 4);
});

test("a score may be negative, though no answer is", () => {
  expect(summaryOf(metric, answers(0, 6, 8)).value).toBeCloseTo(-66.6667, 4);
});

test("zero for no data: without an answer there is no score", () => {
  expect(summaryOf(metric, [from("C-1"), from("C-2", asked(undefined, 9))])).toEqual({
    n: 0,
    value: null,
    ci95: null,
    reason: "no observations",
  });
});

describe("one per customer: the last", () => {
  const early = from("C-1", asked(0, 10));
  const late = from("C-1", asked(10, 20));
  const other = from("C-2", asked(7, 15));

  test("whatever the order of the conversations", () => {
    for (const conversations of [
      [early, late, other],
      [other, late, early],
    ]) {
      expect(summaryOf(metric, conversations)).toMatchObject({ n: 2, value: 50 });
      expect(shares(conversations)).toEqual([0.5, 0.5, 0]);
    }
  });

  test("also of several answers in one conversation", () => {
    expect(summaryOf(metric, [from("C-1", asked(0, 10), asked(9, 20), asked(3, 15))])).toMatchObject({
      n: 1,
      value: 100,
    });
  });

  test("of two at the same instant the higher, in the score and in all shares", () => {
    const twice = [from("C-1", asked(6, 10)), from("C-1", asked(9, 10))];
    expect([summaryOf(metric, twice).value, summaryOf(metric, twice.toReversed()).value]).toEqual([100, 100]);
    expect(shares(twice)).toEqual([1, 0, 0]);
    expect(shares(twice.toReversed())).toEqual([1, 0, 0]);
  });

  test("cells that were added up apart give the same: each period has its own last, the whole has the very last", () => {
    const cellOf = (...conversations: readonly Conversation[]) => {
      const aggregate = metric.aggregate(always);
      for (const observation of conversations.flatMap((one) => measuredOf(metric, one))) aggregate.add(observation);
      return aggregate;
    };
    const [first, second_] = [cellOf(early), cellOf(late, other)];
    expect([first.result().value, second_.result().value]).toEqual([-100, 50]);
    const whole = cellOf();
    whole.merge(second_);
    whole.merge(first);
    expect(whole.result()).toMatchObject({ n: 2, value: 50 });
    expect(first.result()).toMatchObject({ n: 1, value: -100 });
  });

  test("answers without a customer count each", () => {
    expect(summaryOf(metric, [from(undefined, asked(9, 10), asked(0, 20)), ...answers(7)])).toMatchObject({
      n: 3,
      value: 0,
    });
  });
});

describe("the response rate", () => {
  const responses = (...conversations: readonly Conversation[]) =>
    summaryOf(metric, conversations, always, "response-rate");

  test("is of customers, who have answered once they answered one of several", () => {
    const conversations = [
      from("C-1", asked(9, 10)),
      from("C-1", asked(undefined, 20)),
      from("C-2", asked(undefined, 10)),
      from("C-2", asked(undefined, 30)),
    ];
    expect(responses(...conversations)).toMatchObject({ numerator: 1, denominator: 2, value: 0.5 });
    expect(responses(...conversations.toReversed())).toMatchObject({ numerator: 1, denominator: 2 });
  });

  test("counts each survey of nobody known", () => {
    expect(
      responses(from(undefined, asked(undefined, 1)), from(undefined, asked(undefined, 1)), ...answers(9)),
    ).toMatchObject({ numerator: 1, denominator: 3 });
  });

  test("is not told by an input of answers only", () => {
    expect(responses(...answers(9, 2))).toMatchObject({ value: null, reason: "the input has no unanswered survey" });
    const context: Context = { ...always, hasUnanswered: (kind) => kind === "nps" };
    expect(summaryOf(metric, answers(9, 2), context, "response-rate")).toMatchObject({ n: 2, value: 1 });
  });
});

test("other surveys are never mixed in", () => {
  expect(valuesOf(metric, from("C-1", rated(5, 9), { ...asked(6, 9), kind: "ces" }, asked(8, 9)))).toEqual([8]);
});

test("an answer after the clock of the report was not given yet", () => {
  const later = { ...always, asOf: 15 * second };
  expect(valuesOf(metric, from("C-1", asked(0, 10), asked(10, 20)), later)).toEqual([0]);
});

test("is attributed to the answer and credited to the last human replier before it", () => {
  const chat = conversation({
    assignee: "Ani",
    customer: "C-1",
    messages: [asks(0), agent(10, "Sari"), agent(90, "Budi")],
    surveys: [asked(10, 30)],
  });
  const expected: Partial<Measured> = { value: 10, at: 30 * second, agent: "Sari", subject: "C-1" };
  expect(measuredOf(metric, chat)).toMatchObject([expected]);
  for (const part of ["promoters", "passives", "detractors"]) {
    expect(measuredOf(metric, chat, always, part)).toMatchObject([expected]);
  }
});

test("each reason to leave it out", () => {
  const witnesses = {
    "not-surveyed": from("C-1", rated(5, 9)),
    offered: from("C-1", asked(undefined, 9)),
    "out-of-scale": from("C-1", asked(11, 9)),
    unreadable: from("C-1", asked(unreadableScore, 9)),
    "unknown-scale": from("C-1", { ...asked(9, 9), scale: [1, 10] }),
    "not-whole": from("C-1", asked(8.5, 9)),
    "no-time": conversation({ surveys: [asked(9)] }),
  };
  expectExclusions(metric, witnesses, ["superseded"]);
  expect(reasonsOf(metric, from("C-1", { ...asked(4, 9), scale: [0, 5] }))).toEqual(["unknown-scale"]);
  expect(reasonsOf(metric, from("C-1", asked(-1, 9)))).toEqual(["out-of-scale"]);
});

test("answers that a later one of the same customer supersedes are counted", () => {
  const of = [
    from("C-1", asked(9, 9)),
    from("C-1", asked(2, 10)),
    from("C-1", asked(10, 11)),
    from("C-2", asked(3, 9)),
  ];
  expect(summaryOf(metric, of)).toMatchObject({ n: 2, value: 0, superseded: 2 });
  const merged = metric.aggregate(always);
  for (const one of of) {
    const alone = metric.aggregate(always);
    for (const observation of measuredOf(metric, one)) alone.add(observation);
    merged.merge(alone);
  }
  expect(merged.result()).toEqual(summaryOf(metric, of));
  expect(summaryOf(metric, of.slice(2))).not.toHaveProperty("superseded");
});
