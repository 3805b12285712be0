import { describe, expect, test } from "vitest";
import { escalationRate as metric } from "../../src/metrics/escalation-rate.ts";
import type { ConversationEvent } from "../../src/model/conversation.ts";
import { whyUnmeasurable } from "../../src/report/unmeasurable.ts";
import { agent, bot, conversation, customer, event, fragment, note } from "../support/conversation.ts";
import { always, expectExclusions, measuredOf, reasonsOf, second, summaryOf, valuesOf } from "./measure.ts";

const answered = (...events: readonly ConversationEvent[]) =>
  conversation({ messages: [customer(0), agent(10, "Sari")], events });

test("escalated at least once over handled; each conversation counts once", () => {
  const twice = answered(event("escalated", 20), event("escalated", 30));
  const one = answered(event("resolved", 20));
  expect(summaryOf(metric, [twice, one, one, one])).toMatchObject({ numerator: 1, denominator: 4, value: 0.25 });
});

test("an open conversation that was not escalated has not been escalated so far", () => {
  expect(valuesOf(metric, answered())).toEqual([0]);
});

test("in the period of its creation", () => {
  expect(measuredOf(metric, answered(event("escalated", 20)))[0]).toMatchObject({ at: 0, source: "events" });
});

describe("bots and notes counted as replies", () => {
  test("what only a bot or a note answered was not handled", () => {
    const greeted = conversation({ messages: [customer(0), bot(1), note(2)], events: [event("escalated", 5)] });
    expect(reasonsOf(metric, greeted)).toEqual(["unanswered"]);
  });

  test("a bot that escalates hands over to a human", () => {
    expect(valuesOf(metric, answered(event("escalated", 5, "bot")))).toEqual([0]);
    expect(valuesOf(metric, answered(event("escalated", 5, "bot"), event("escalated", 20, "agent")))).toEqual([1]);
  });
});

describe("credit to the assignee instead of the sender", () => {
  const assigned = (...events: readonly ConversationEvent[]) => ({ ...answered(...events), assignee: "Ani" });
  const credited = (...events: readonly ConversationEvent[]) => measuredOf(metric, assigned(...events))[0].agent;

  test("who escalated is credited, else who replied last before", () => {
    expect(credited(event("escalated", 20, "agent", "Budi"))).toBe("Budi");
    expect(credited(event("escalated", 20, "system", "rule 7"))).toBe("Sari");
    expect(credited(event("escalated", 5, "customer", "C-1"))).toBe("Ani");
    expect(credited()).toBe("Sari");
  });
});

test("what happens after the clock of the report has not happened", () => {
  const escalated = answered(event("escalated", 20));
  expect(valuesOf(metric, escalated, { ...always, asOf: 20 * second - 1 })).toEqual([0]);
  expect(valuesOf(metric, escalated, { ...always, asOf: 20 * second })).toEqual([1]);
});

test("a transfer is no escalation", () => {
  expect(valuesOf(metric, answered(event("transferred", 20)))).toEqual([0]);
});

test("zero for no data", () => {
  expect(summaryOf(metric, [])).toMatchObject({ value: null, denominator: 0, reason: "no observations" });
});

test("needs what would tell of escalations, and something that tells what was answered", () => {
  expect(metric.needs).toContainEqual(["messages", "escalations"]);
  expect(metric.needs.every((facts) => facts.includes("escalations") && facts.length === 2)).toBe(true);
});

test("is not measurable where events tell of resolutions only, since 0 % would be wrong", () => {
  const resolutions = ["messages", "events"] as const;
  expect(whyUnmeasurable(metric, new Set(resolutions))).toBe("needs records of escalations");
  expect(whyUnmeasurable(metric, new Set([...resolutions, "transfers"]))).toBe("needs records of escalations");
  expect(whyUnmeasurable(metric, new Set([...resolutions, "escalations"]))).toBeUndefined();
});

test("each reason to leave it out", () =>
  expectExclusions(metric, {
    "no-time": conversation(),
    "not-told": fragment(),
    unanswered: conversation({ messages: [customer(0)], events: [event("escalated", 5)] }),
  }));
