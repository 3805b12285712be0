import { describe, expect, test } from "vitest";
import type { SuccessCondition } from "../../src/metrics/success-conditions.ts";
import { successRateDefinition as definition } from "../../src/metrics/success-rate.ts";
import type { Conversation, Message, Role } from "../../src/model/conversation.ts";
import type { Fact } from "../../src/model/fact.ts";
import { successRate as metric } from "../support/by-default.ts";
import { agent, bot, conversation, customer, event, fragment, note, rated } from "../support/conversation.ts";
import { always, expectExclusions, measuredOf, reasonsOf, second, summaryOf, valuesOf } from "./measure.ts";

const requiring = (...conditions: readonly SuccessCondition[]) => definition.define({ conditions });

/** Answered after a minute, and resolved. */
const resolved = (facts: Partial<Conversation> = {}) =>
  conversation({
    messages: [customer(0), agent(60, "Sari")],
    events: [event("resolved", 100, "agent", "Sari")],
    ...facts,
  });
const abandonedAfter = (seconds: number, ...messages: readonly Message[]) =>
  conversation({ messages: [customer(0), ...messages], events: [event("abandoned", seconds)] });

test("successes over ended conversations without short abandons; open ones are pending", () => {
  const all = [
    resolved(),
    resolved({ surveys: [rated(5)] }),
    resolved({ surveys: [rated(2)] }),
    abandonedAfter(90),
    abandonedAfter(59),
    conversation({ messages: [customer(0), agent(60)] }),
  ];
  expect(summaryOf(metric, all)).toMatchObject({ numerator: 2, denominator: 4, value: 0.5 });
  expect(measuredOf(metric, resolved())).toMatchObject([{ at: 0, agent: "Sari", source: "messages" }]);
});

describe("by default", () => {
  test("answered, resolved and not rated negatively, and the formula says so", () => {
    expect(metric.switches).toEqual({ conditions: ["answered", "resolved", "not-rated-negatively"] });
    expect(metric.formula).toContain("answered, resolved, not-rated-negatively.");
  });

  test.each([1, 2])("a rating of %i of 5 is none", (score) => {
    expect(valuesOf(metric, resolved({ surveys: [rated(score)] }))).toEqual([0]);
  });

  test.each([3, 4, 5, undefined, 9])("a rating of %s of 5 is one", (score) => {
    expect(valuesOf(metric, resolved({ surveys: [rated(score)] }))).toEqual([1]);
  });

  test("bots and notes counted as replies", () => {
    expect(valuesOf(metric, resolved({ messages: [customer(0), bot(5), note(9)] }))).toEqual([0]);
  });

  test("reopened and still open is pending, abandoned after an answer is no success", () => {
    const events = [event("resolved", 100), event("reopened", 200)];
    expect(reasonsOf(metric, resolved({ events }))).toEqual(["pending"]);
    expect(valuesOf(metric, abandonedAfter(50, agent(20)))).toEqual([0]);
  });

  test("without messages, by what the export says", () => {
    const stated = conversation({ createdAt: 0, firstResponseAt: 5, resolvedAt: 9, status: "resolved" });
    expect(measuredOf(metric, stated)).toMatchObject([{ value: 1, source: "fields" }]);
  });
});

describe("each condition by itself", () => {
  test("answered", () => {
    expect(valuesOf(requiring("answered"), resolved())).toEqual([1]);
    expect(valuesOf(requiring("answered"), abandonedAfter(90, agent(20)))).toEqual([1]);
    expect(valuesOf(requiring("answered"), abandonedAfter(90))).toEqual([0]);
  });

  test("resolved", () => {
    expect(valuesOf(requiring("resolved"), resolved({ messages: [customer(0)] }))).toEqual([1]);
    expect(valuesOf(requiring("resolved"), abandonedAfter(90, agent(20)))).toEqual([0]);
    expect(valuesOf(requiring("resolved"), resolved({ events: [], status: "closed" }))).toEqual([1]);
  });

  test("rated-positively", () => {
    const values = [5, 4, 3, 1, undefined].map((score) =>
      valuesOf(requiring("rated-positively"), resolved({ surveys: [rated(score)] })),
    );
    expect(values).toEqual([[1], [1], [0], [0], [0]]);
  });

  test("both-spoke", () => {
    const bothSpoke = requiring("both-spoke");
    expect(valuesOf(bothSpoke, resolved())).toEqual([1]);
    expect(valuesOf(bothSpoke, resolved({ messages: [customer(0), bot(9), note(10)] }))).toEqual([0]);
    expect(valuesOf(bothSpoke, resolved({ messages: [bot(0), agent(10)] }))).toEqual([0]);
  });
});

describe("not-dropped", () => {
  const notDropped = requiring("not-dropped");
  /** The customer asks again at 100 s, and somebody ends the conversation. */
  const endedBy = (role: Role | undefined, seconds: number) =>
    resolved({ messages: [customer(0), agent(60), customer(100)], events: [event("closed", seconds, role)] });

  test.each(["system", "bot", "customer"] as const)("closed by a %s more than 60 s after an open turn", (role) => {
    expect(valuesOf(notDropped, endedBy(role, 160))).toEqual([1]);
    expect(valuesOf(notDropped, endedBy(role, 161))).toEqual([0]);
  });

  test.each(["agent", "unknown", undefined] as const)("an agent's resolution drops nobody (role %s)", (role) => {
    expect(valuesOf(notDropped, endedBy(role, 500))).toEqual([1]);
  });

  test("the customer left in the middle of it", () => {
    expect(valuesOf(notDropped, abandonedAfter(180, agent(60), customer(100)))).toEqual([0]);
    expect(valuesOf(notDropped, abandonedAfter(150, agent(60), customer(100)))).toEqual([1]);
    expect(valuesOf(notDropped, abandonedAfter(500, agent(60)))).toEqual([1]);
  });

  test("the wait begins with the turn's first message, and what is said after the end is not in it", () => {
    const messages = [customer(0), agent(60), customer(100), bot(110), customer(150)];
    expect(valuesOf(notDropped, resolved({ messages, events: [event("closed", 170, "system")] }))).toEqual([0]);
    const thanked = resolved({
      messages: [...messages.slice(0, 2), customer(300)],
      events: [event("closed", 200, "bot")],
    });
    expect(valuesOf(notDropped, thanked)).toEqual([1]);
  });

  test("where nothing tells when the customer left, by the last sign of life", () => {
    const missed = (...messages: readonly Message[]) => conversation({ status: "missed", messages });
    expect(valuesOf(notDropped, missed(customer(0), agent(9), customer(10), customer(71)))).toEqual([0]);
    expect(valuesOf(notDropped, missed(customer(0), agent(9), customer(10), customer(70)))).toEqual([1]);
  });
});

describe("the population", () => {
  test("a missed chat of which nothing tells when the customer left is no short abandon, and approximate", () => {
    const missed = { status: "missed" } as const;
    for (const one of [
      conversation({ ...missed, messages: [customer(0)] }),
      conversation({ ...missed, createdAt: 0 }),
    ]) {
      expect(measuredOf(metric, one)).toMatchObject([{ value: 0, approximate: true }]);
    }
  });

  test("a short abandon is one without an answer; after 60 s it counts", () => {
    expect(reasonsOf(metric, abandonedAfter(59))).toEqual(["short-abandon"]);
    expect(valuesOf(metric, abandonedAfter(60))).toEqual([0]);
    expect(valuesOf(metric, abandonedAfter(59, agent(30)))).toEqual([0]);
  });

  test("also where it was resolved afterwards; a reply before the leaving and the resolution make a success", () => {
    const tidied = (at: number, ...messages: readonly Message[]) =>
      conversation({ ...abandonedAfter(at, ...messages), status: "resolved" });
    expect(reasonsOf(metric, tidied(59))).toEqual(["short-abandon"]);
    expect(reasonsOf(metric, tidied(59, agent(120)))).toEqual(["short-abandon"]);
    expect(valuesOf(metric, tidied(60))).toEqual([0]);
    expect(valuesOf(metric, tidied(59, agent(30)))).toEqual([1]);
    expect(valuesOf(metric, tidied(59, customer(90), agent(120)))).toEqual([1]);
  });

  test("whether it is one is not told where messages are missing, however it was resolved", () => {
    const part = { ...fragment(), abandonedAt: 30 * second, status: "resolved" } as const;
    expect(reasonsOf(requiring("resolved"), conversation(part))).toEqual(["not-told"]);
  });

  test("an estimated time of leaving is marked approximate, an answered conversation is not", () => {
    const missed = conversation({ status: "missed", messages: [customer(0), customer(60)] });
    expect(measuredOf(metric, missed)).toMatchObject([{ value: 0, approximate: true }]);
    expect(measuredOf(metric, abandonedAfter(90))).toMatchObject([{ approximate: false }]);
    expect(measuredOf(metric, { ...missed, messages: [customer(0), agent(9)] })).toMatchObject([
      { approximate: false },
    ]);
  });

  test("what ends after the clock of the report is pending", () => {
    expect(reasonsOf(metric, resolved(), { ...always, asOf: 100 * second - 1 })).toEqual(["pending"]);
    expect(valuesOf(metric, resolved(), { ...always, asOf: 100 * second })).toEqual([1]);
  });

  test("an unknown scale keeps it out only where ratings are asked for", () => {
    const odd = resolved({ surveys: [{ ...rated(3), scale: [1, 8] }] });
    expect(reasonsOf(metric, odd)).toEqual(["unknown-scale"]);
    expect(reasonsOf(requiring("rated-positively"), odd)).toEqual(["unknown-scale"]);
    expect(valuesOf(requiring("answered", "resolved"), odd)).toEqual([1]);
  });
});

describe("where no input has ratings", () => {
  const untold = { ...always, told: new Set<Fact>() };

  test("the rate is an upper bound: a success may have been rated negatively, and is marked approximate", () => {
    expect(measuredOf(metric, resolved(), untold)).toMatchObject([{ value: 1, approximate: true }]);
    expect(measuredOf(metric, resolved())).toMatchObject([{ value: 1, approximate: false }]);
    expect(metric.formula).toContain("Where no input has ratings, every success is marked approximate.");
  });

  test("what failed has failed", () => {
    expect(measuredOf(metric, abandonedAfter(90), untold)).toMatchObject([{ value: 0, approximate: false }]);
  });

  test("nothing is missing if no rating is asked for", () => {
    const plain = requiring("answered", "resolved");
    expect(measuredOf(plain, resolved(), untold)).toMatchObject([{ value: 1, approximate: false }]);
    expect(plain.formula).not.toContain("ratings");
  });
});

test("needs what its conditions look at", () => {
  expect(metric.needs).toContainEqual(["messages", "status"]);
  expect(metric.needs).toContainEqual(["firstResponseAt", "resolvedAt"]);
  const strict = requiring("rated-positively", "both-spoke");
  expect(strict.needs.every((facts) => facts.includes("csat") && facts.includes("messages"))).toBe(true);
  expect(requiring("not-dropped").needs.every((facts) => facts.includes("messages"))).toBe(true);
  expect(strict.uses).toEqual(expect.arrayContaining(strict.needs.flat()));
});

test("each reason to leave it out", () =>
  expectExclusions(metric, {
    "no-time": conversation({ status: "resolved" }),
    pending: conversation({ messages: [customer(0), agent(60)] }),
    "short-abandon": abandonedAfter(0),
    "not-told": fragment(),
    "unknown-scale": resolved({ surveys: [{ ...rated(3), scale: [1, 8] }] }),
  }));
