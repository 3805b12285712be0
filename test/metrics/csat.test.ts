import { describe, expect, test } from "vitest";
import type { Context } from "../../src/metrics/context.ts";
import { csatDefinition } from "../../src/metrics/csat.ts";
import { type Survey, unreadableScore } from "../../src/model/conversation.ts";
import { csat as metric } from "../support/by-default.ts";
import { agent, conversation, customer, event, rated } from "../support/conversation.ts";
import {
  always,
  expectExclusions,
  hour,
  measuredOf,
  minute,
  reasonsOf,
  second,
  summaryOf,
  valuesOf,
} from "./measure.ts";

const answered = (...surveys: readonly Survey[]) => conversation({ createdAt: 0, surveys });
const times = (count: number, score: number) => Array.from({ length: count }, () => answered(rated(score, 9)));
const onScale = (score: number, scale: Survey["scale"]) => answered({ ...rated(score, 9), scale });

describe("worked values", () => {
  test("1:10 2:20 3:15 4:3 5:2 → 10 %, Wilson 4.35–21.36 %", () => {
    const conversations = [...times(10, 1), ...times(20, 2), ...times(15, 3), ...times(3, 4), ...times(2, 5)];
    const summary = summaryOf(metric, conversations);
    expect(summary).toMatchObject({ n: 50, numerator: 5, denominator: 50, value: 0.1 });
    expect(summary.ci95?.[0]).toBeCloseTo(0.0435, 4);
    expect(summary.ci95?.[1]).toBeCloseTo(0.2136, 4);
    expect(summaryOf(metric, conversations, always, "mean-score")).toMatchObject({
      n: 50,
      mean: 2.34,
      distribution: { 1: 10, 2: 20, 3: 15, 4: 3, 5: 2 },
    });
  });

  test("0 of 10 → 0–27.75 %", () => {
    const summary = summaryOf(metric, times(10, 1));
    expect(summary.value).toBe(0);
    expect(summary.ci95?.[0]).toBe(0);
    expect(summary.ci95?.[1]).toBeCloseTo(0.2775, 4);
  });
});

describe("the scale is declared, never guessed", () => {
  test.each<[Survey["scale"], number]>([
    [[1, 3], 3],
    [[1, 4], 4],
    [[1, 5], 4],
    [[1, 6], 5],
    [[1, 7], 6],
    [[-3, 3], 1],
    [[1, 10], 9],
    [[0, 10], 9],
    [[0, 1], 1],
  ])("%s: positive from %i", (scale, lowest) => {
    expect(valuesOf(metric, onScale(lowest, scale))).toEqual([1]);
    expect(valuesOf(metric, onScale(lowest - 1, scale))).toEqual([0]);
    expect(valuesOf(metric, onScale(scale[1], scale))).toEqual([1]);
  });

  test("scores of several scales have no mean", () => {
    const mixed = [onScale(5, [1, 5]), onScale(9, [1, 10])];
    expect(summaryOf(metric, mixed)).toMatchObject({ value: 1 });
    expect(summaryOf(metric, mixed, always, "mean-score")).toMatchObject({
      n: 2,
      mean: null,
      reason: expect.any(String),
    });
  });
});

describe("one per conversation: the last", () => {
  test("by its time, whatever the order of the input", () => {
    expect(valuesOf(metric, answered(rated(5, 20), rated(1, 10)))).toEqual([1]);
    expect(valuesOf(metric, answered(rated(1, 10), rated(5, 20)))).toEqual([1]);
  });

  test("of two at the same time, and of those without a time, the last of the input", () => {
    expect(valuesOf(metric, answered(rated(5, 10), rated(1, 10)))).toEqual([0]);
    expect(valuesOf(metric, answered(rated(5), rated(1, 10)))).toEqual([0]);
    expect(valuesOf(metric, answered(rated(5, 10), rated(1)))).toEqual([0]);
    expect(valuesOf(metric, answered(rated(5), rated(1)))).toEqual([0]);
  });

  test("a survey that is sent later and not answered does not take a rating back", () => {
    expect(valuesOf(metric, answered(rated(5, 10), rated(undefined, 20)))).toEqual([1]);
    expect(valuesOf(metric, answered(rated(undefined, 5), rated(5, 10)))).toEqual([1]);
    expect(metric.observe(answered(rated(undefined, 5), rated(undefined, 10)), always)).toMatchObject([
      { excluded: "offered", at: 10 * second },
      { value: 0, part: "response-rate" },
    ]);
  });

  test("other surveys and later ones are not csat of now", () => {
    const nps: Survey = { ...rated(9, 20), kind: "nps", scale: [0, 10] };
    expect(valuesOf(metric, answered(rated(4, 10), nps, rated(1, 99)), { ...always, asOf: 50 * second })).toEqual([1]);
  });
});

describe("which rating counts can be set", () => {
  const twice = answered(rated(1, 10), rated(5, 20));
  const define = csatDefinition.define;

  test("the last unless it is", () => {
    expect(csatDefinition.switches.pick.default).toBe("last");
    expect(valuesOf(define({ pick: "last" }), twice)).toEqual(valuesOf(metric, twice));
  });

  test("the first, the worst, or all, and the formula says which", () => {
    expect(valuesOf(define({ pick: "first" }), twice)).toEqual([0]);
    expect(valuesOf(define({ pick: "worst" }), twice)).toEqual([0]);
    expect(valuesOf(define({ pick: "all" }), twice)).toEqual([0, 1]);
    expect(valuesOf(define({ pick: "all" }), twice, always, "mean-score")).toEqual([1, 5]);
    const formulas = (["last", "first", "all", "worst"] as const).map((pick) => define({ pick }).formula);
    expect(new Set(formulas).size).toBe(4);
  });

  test("a conversation has one response, however many of its ratings count", () => {
    const all = define({ pick: "all" });
    const conversations = [twice, answered(rated(undefined, 9))];
    expect(summaryOf(all, conversations, always, "response-rate")).toMatchObject({ numerator: 1, denominator: 2 });
    expect(all.observe(answered(rated(0, 10), rated(4, 20)), always)).toMatchObject([
      { excluded: "out-of-scale", at: 10 * second },
      { value: 1, at: 20 * second },
      { value: 4, part: "mean-score" },
      { value: 1, part: "response-rate" },
    ]);
  });
});

describe("a response rate whose denominator ignores the filter", () => {
  const conversations = [answered(rated(5, 9)), answered(rated(undefined, 9)), answered(rated(1, 9)), answered()];

  test("rated over surveyed, of the same conversations", () => {
    expect(summaryOf(metric, conversations, always, "response-rate")).toMatchObject({ numerator: 2, denominator: 3 });
    expect(summaryOf(metric, conversations.slice(1), always, "response-rate")).toMatchObject({
      numerator: 1,
      denominator: 2,
    });
  });

  test("an input of ratings only does not tell how many were asked", () => {
    expect(summaryOf(metric, times(3, 5), always, "response-rate")).toEqual({
      n: 3,
      value: null,
      ci95: null,
      reason: "the input has no unanswered survey",
    });
  });

  test("where the input has an unanswered one, wherever it is, all that answered are 100 %", () => {
    const context: Context = { ...always, hasUnanswered: (kind) => kind === "csat" };
    expect(summaryOf(metric, times(3, 5), context, "response-rate")).toMatchObject({ n: 3, value: 1 });
    expect(summaryOf(metric, [], context, "response-rate")).toMatchObject({ n: 0, value: null });
    const ofOthers: Context = { ...always, hasUnanswered: (kind) => kind !== "csat" };
    expect(summaryOf(metric, times(3, 5), ofOthers, "response-rate")).toMatchObject({ n: 3, value: null });
  });
});

describe("an answer that cannot be read", () => {
  const unread = (at: number) => rated(unreadableScore, at);

  test("has a reason of its own, and is no part of the response rate, which it may or may not have raised", () => {
    const conversations = [answered(rated(5, 9)), answered(rated(undefined, 9)), answered(unread(9)), answered()];
    expect(conversations.flatMap((one) => reasonsOf(metric, one))).toEqual(["offered", "unreadable", "not-surveyed"]);
    expect(summaryOf(metric, conversations)).toMatchObject({ numerator: 1, denominator: 1 });
    expect(summaryOf(metric, conversations, always, "response-rate")).toMatchObject({ numerator: 1, denominator: 2 });
  });

  test("takes no other answer back, and is no unanswered survey", () => {
    expect(valuesOf(metric, answered(rated(4, 10), unread(20)))).toEqual([1]);
    expect(valuesOf(metric, answered(unread(10), rated(2, 20)))).toEqual([0]);
    expect(reasonsOf(metric, answered(rated(undefined, 10), unread(20)))).toEqual(["unreadable"]);
    expect(valuesOf(csatDefinition.define({ pick: "worst" }), answered(unread(10), rated(5, 20)))).toEqual([1]);
  });
});

describe("attribution", () => {
  const at = (conversation: ReturnType<typeof answered>) => measuredOf(metric, conversation)[0].at;

  test("to the rating, else the resolution, else the creation", () => {
    const resolvedAt = hour;
    expect(at(conversation({ createdAt: 0, resolvedAt, surveys: [rated(5, 60)] }))).toBe(minute);
    expect(at(conversation({ createdAt: 0, resolvedAt, surveys: [rated(5)] }))).toBe(hour);
    expect(at(answered(rated(5)))).toBe(0);
  });

  test("to a resolution that is known to come after the clock, so that no run before it counts the rating elsewhere", () => {
    const chat = conversation({ createdAt: 0, resolvedAt: hour, surveys: [rated(5)] });
    for (const asOf of [minute, hour, 9 * hour]) {
      expect(measuredOf(metric, chat, { ...always, asOf })[0].at).toBe(hour);
    }
  });
});

describe("credit to the assignee instead of the sender", () => {
  const agentOf = (surveys: readonly Survey[]) =>
    measuredOf(
      metric,
      conversation({
        assignee: "Ani",
        messages: [customer(0), agent(10, "Sari"), agent(90, "Budi")],
        events: [event("resolved", 20)],
        surveys,
      }),
    )[0].agent;

  test("the last human replier before the survey", () => {
    expect(agentOf([rated(5, 30)])).toBe("Sari");
    expect(agentOf([rated(5, 10)])).toBe("Sari");
    expect(agentOf([rated(5)])).toBe("Budi");
  });

  test("else the agent whom the survey names, else the assignee", () => {
    expect(agentOf([{ ...rated(5, 5), agent: "Dewi" }])).toBe("Dewi");
    expect(agentOf([rated(5, 5)])).toBe("Ani");
  });
});

test("each reason to leave it out", () => {
  expectExclusions(metric, {
    "not-surveyed": answered(),
    offered: answered(rated(undefined, 9)),
    "out-of-scale": answered(rated(0, 9)),
    unreadable: answered(rated(unreadableScore, 9)),
    "unknown-scale": onScale(4, [1, 8]),
    "no-time": conversation({ surveys: [rated(5)] }),
  });
  expect(reasonsOf(metric, answered(rated(6, 9)))).toEqual(["out-of-scale"]);
  expect(reasonsOf(metric, onScale(5, [-5, 5]))).toEqual(["unknown-scale"]);
  expect(reasonsOf(metric, answered(rated(Number.NaN, 9)))).toEqual(["out-of-scale"]);
});

describe("positive scores that are set", () => {
  const strict = csatDefinition.define({ positive: [5] });
  const design = csatDefinition.define({ positive: [4, 5] });

  test("decide on the scale that they were written for", () => {
    expect([4, 5].map((score) => valuesOf(strict, answered(rated(score, 9))))).toEqual([[0], [1]]);
    expect([3, 4].map((score) => valuesOf(design, onScale(score, [0, 5])))).toEqual([[0], [1]]);
    const wide = csatDefinition.define({ positive: [8, 9, 10] });
    expect([7, 8].map((score) => valuesOf(wide, onScale(score, [1, 10])))).toEqual([[0], [1]]);
  });

  test("decide nothing on another scale, which has its own positive scores", () => {
    expect([0, 1].map((score) => valuesOf(design, onScale(score, [0, 1])))).toEqual([[0], [1]]);
    expect([4, 5, 8, 9].map((score) => valuesOf(design, onScale(score, [1, 10])))).toEqual([[0], [0], [0], [1]]);
    expect([3, 4].map((score) => valuesOf(design, onScale(score, [1, 4])))).toEqual([[0], [1]]);
    const zero = csatDefinition.define({ positive: [0, 5] });
    expect([3, 4].map((score) => valuesOf(zero, answered(rated(score, 9))))).toEqual([[0], [1]]);
  });

  test("are told with the scale that they hold on, and what holds elsewhere", () => {
    expect(design.formula).toContain("Positive is 4, 5 on scales that have all of these and end with 5; on others ");
    expect(design.formula).toContain("; on others 3 of 3, 4 of 4, 4–5 of 5, ");
    expect(metric.formula).toContain("Positive is 3 of 3, 4 of 4, 4–5 of 5, ");
  });

  test("make a scale known that is not laid down", () => {
    const odd = onScale(7, [1, 8]);
    expect(valuesOf(csatDefinition.define({ positive: [7, 8] }), odd)).toEqual([1]);
    expect(reasonsOf(metric, odd)).toEqual(["unknown-scale"]);
    expect(reasonsOf(strict, odd)).toEqual(["unknown-scale"]);
  });
});
