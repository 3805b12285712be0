import { describe, expect, test } from "vitest";
import { cesDefinition } from "../../src/metrics/ces.ts";
import type { Context } from "../../src/metrics/context.ts";
import { type Survey, unreadableScore } from "../../src/model/conversation.ts";
import { ces as metric } from "../support/by-default.ts";
import { agent, conversation, customer, rated } from "../support/conversation.ts";
import { always, expectExclusions, measuredOf, second, summaryOf, valuesOf } from "./measure.ts";

const seven: Survey["scale"] = [1, 7];
const five: Survey["scale"] = [1, 5];
const asked = (score: number | undefined, scale = seven, at = 9): Survey => ({
  ...rated(score, at),
  kind: "ces",
  scale,
});
const answered = (...surveys: readonly Survey[]) => conversation({ createdAt: 0, surveys });
const times = (count: number, score: number, scale = seven) =>
  Array.from({ length: count }, () => answered(asked(score, scale)));
const easy = (conversations: Parameters<typeof summaryOf>[1], of = metric) =>
  summaryOf(of, conversations, always, "easy");

/** 80 of 1, 210 of 2, … */
const thousand = [80, 210, 140, 110, 160, 180, 120].flatMap((count, index) => times(count, index + 1));

describe("worked values", () => {
  test("CES7 counts 80,210,140,110,160,180,120 → 4.08, easy 46 %", () => {
    expect(summaryOf(metric, thousand)).toEqual({
      n: 1000,
      value: 4.08,
      scale: "1–7",
      distribution: { 1: 80, 2: 210, 3: 140, 4: 110, 5: 160, 6: 180, 7: 120 },
    });
    expect(easy(thousand)).toMatchObject({ numerator: 460, denominator: 1000, value: 0.46 });
  });
});

describe("easy", () => {
  test.each([
    [seven, 5],
    [five, 4],
  ])("on %j: from %i", (scale, lowest) => {
    expect(valuesOf(metric, answered(asked(lowest, scale)), always, "easy")).toEqual([1]);
    expect(valuesOf(metric, answered(asked(lowest - 1, scale)), always, "easy")).toEqual([0]);
    expect(valuesOf(metric, answered(asked(scale[1], scale)), always, "easy")).toEqual([1]);
  });
});

describe("scales are never mixed", () => {
  const mixed = [...times(1, 7), ...times(1, 4, five)];

  test("of both scales there is no mean, though all found it easy", () => {
    expect(summaryOf(metric, mixed)).toEqual({
      n: 2,
      value: null,
      reason: "the scores are on different scales",
    });
    expect(easy(mixed)).toMatchObject({ value: 1, denominator: 2 });
  });

  test("cells of one scale each that are merged have none either", () => {
    const [one, other] = mixed.map((conversation) => {
      const aggregate = metric.aggregate(always);
      for (const observation of measuredOf(metric, conversation)) aggregate.add(observation);
      return aggregate;
    });
    if (one === undefined || other === undefined) throw new Error("two cells");
    expect([one.result().value, other.result().value]).toEqual([7, 4]);
    one.merge(other);
    expect(one.result().value).toBeNull();
  });
});

describe("the direction is declared", () => {
  const turned = cesDefinition.define({ direction: "lower-is-easier" });

  test("where lower is easier, scores are turned round, so that higher is better in every report", () => {
    expect(valuesOf(turned, answered(asked(1)))).toEqual([7]);
    expect(valuesOf(turned, answered(asked(2, five)))).toEqual([4]);
    expect([metric.better, turned.better]).toEqual(["higher", "higher"]);
  });

  test("the thousand answers are 3.92 then, and 1–3 were easy", () => {
    expect(summaryOf(turned, thousand)).toMatchObject({ n: 1000, value: 3.92 });
    expect(easy(thousand, turned)).toMatchObject({ numerator: 430, denominator: 1000 });
  });

  test("and the formula says so", () => {
    expect(turned.formula).toContain("turned round");
    expect(metric.formula).not.toContain("turned round");
    expect(cesDefinition.switches.direction.default).toBe("higher-is-easier");
  });
});

test("zero for no data: without an answer there is no score", () => {
  expect(summaryOf(metric, [])).toEqual({ n: 0, value: null, reason: "no observations" });
});

test("one a conversation: the last, and its response", () => {
  const twice = answered(asked(7, seven, 20), asked(1, seven, 10), asked(undefined, seven, 30));
  expect(valuesOf(metric, twice)).toEqual([7]);
  expect(summaryOf(metric, [twice, answered(asked(undefined))], always, "response-rate")).toMatchObject({
    numerator: 1,
    denominator: 2,
  });
  const context: Context = { ...always, hasUnanswered: (kind) => kind === "ces" };
  expect(summaryOf(metric, [twice], context, "response-rate")).toMatchObject({ n: 1, value: 1 });
});

test("other surveys are never mixed in", () => {
  expect(valuesOf(metric, answered(asked(3), rated(5, 20), { ...asked(7), kind: "nps" }))).toEqual([3]);
});

test("is attributed to the answer and credited to the last human replier before it", () => {
  const chat = conversation({
    assignee: "Ani",
    messages: [customer(0), agent(5, "Sari"), agent(90, "Budi")],
    surveys: [asked(6)],
  });
  expect(measuredOf(metric, chat)).toMatchObject([{ value: 6, at: 9 * second, agent: "Sari", category: "1–7" }]);
});

test("each reason to leave it out", () => {
  expectExclusions(metric, {
    "not-surveyed": answered(rated(5, 9)),
    offered: answered(asked(undefined)),
    "out-of-scale": answered(asked(8)),
    unreadable: answered(asked(unreadableScore)),
    "unknown-scale": answered(asked(8, [1, 10])),
    "no-time": conversation({ surveys: [{ ...asked(5), at: undefined }] }),
  });
  expect(valuesOf(metric, answered(asked(5, [0, 7])))).toEqual([]);
  expect(valuesOf(metric, answered(asked(5, [1, 6])))).toEqual([]);
});
