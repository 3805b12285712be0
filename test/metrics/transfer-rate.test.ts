import { describe, expect, test } from "vitest";
import { transferRate as metric } from "../../src/metrics/transfer-rate.ts";
import type { ConversationEvent } from "../../src/model/conversation.ts";
import { whyUnmeasurable } from "../../src/report/unmeasurable.ts";
import { agent, conversation, customer, event, fragment } from "../support/conversation.ts";
import { always, expectExclusions, measuredOf, second, summaryOf, valuesOf } from "./measure.ts";

const answered = (...events: readonly ConversationEvent[]) =>
  conversation({ messages: [customer(0), agent(10, "Sari")], events });

test("transferred at least once over handled; each conversation counts once", () => {
  const thrice = answered(event("transferred", 20), event("transferred", 30), event("transferred", 40));
  expect(summaryOf(metric, [thrice, thrice, answered(), answered(), answered()])).toMatchObject({
    numerator: 2,
    denominator: 5,
    value: 0.4,
  });
});

describe("a transfer", () => {
  test("to another agent of the same team is one, too", () => {
    const passed = { ...answered({ ...event("transferred", 20, "agent", "Budi"), to: "Sari" }), assignee: "Sari" };
    expect(measuredOf(metric, passed)).toMatchObject([{ value: 1, agent: "Budi", at: 0 }]);
  });

  test("by a bot is a handoff, and an assignment or an escalation is none", () => {
    const events = [event("transferred", 5, "bot"), event("assigned", 6), event("handoff", 7), event("escalated", 8)];
    expect(valuesOf(metric, answered(...events))).toEqual([0]);
  });

  test("after the clock of the report has not happened", () => {
    const passed = answered(event("transferred", 20));
    expect(valuesOf(metric, passed, { ...always, asOf: 20 * second - 1 })).toEqual([0]);
    expect(valuesOf(metric, passed, { ...always, asOf: 20 * second })).toEqual([1]);
  });
});

test("an acceptance is an answer where there are no messages", () => {
  const call = conversation({ createdAt: 0, acceptedAt: 5, events: [event("transferred", 20)] });
  expect(valuesOf(metric, call)).toEqual([1]);
});

test("needs what would tell of transfers, and something that tells what was answered", () => {
  expect(metric.needs).toContainEqual(["messages", "transfers"]);
  expect(metric.needs.every((facts) => facts.includes("transfers") && facts.length === 2)).toBe(true);
  expect(metric.uses).toEqual(expect.arrayContaining(["events", "messages"]));
});

test("is not measurable where events tell of resolutions only, since 0 % would be wrong", () => {
  const resolutions = ["messages", "events"] as const;
  expect(whyUnmeasurable(metric, new Set(resolutions))).toBe("needs records of transfers");
  expect(whyUnmeasurable(metric, new Set([...resolutions, "escalations"]))).toBe("needs records of transfers");
  expect(whyUnmeasurable(metric, new Set([...resolutions, "transfers"]))).toBeUndefined();
});

test("each reason to leave it out", () =>
  expectExclusions(metric, {
    "no-time": conversation({ acceptedAt: 5 }),
    "not-told": fragment(),
    unanswered: conversation({ messages: [customer(0)], events: [event("transferred", 5)] }),
  }));
