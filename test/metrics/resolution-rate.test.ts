import { describe, expect, test } from "vitest";
import { resolutionRate as metric } from "../../src/metrics/resolution-rate.ts";
import { agent, calendar, conversation, customer, event, reported } from "../support/conversation.ts";
import { always, expectExclusions, hour, measuredOf, minute, summaryOf, valuesOf } from "./measure.ts";

const ticket = (facts: Parameters<typeof conversation>[0]) => conversation({ createdAt: 0, ...facts });

test("resolved over created, with the Wilson interval of 8 of 10", () => {
  const conversations = Array.from({ length: 10 }, (_, index) => ticket({ status: index < 8 ? "resolved" : "open" }));
  const { ci95, ...summary } = summaryOf(metric, conversations);
  expect(summary).toEqual({ n: 10, numerator: 8, denominator: 10, value: 0.8 });
  expect(ci95?.[0]).toBeCloseTo(0.4902, 4);
  expect(ci95?.[1]).toBeCloseTo(0.9433, 4);
});

describe("rates over 100 % from mixed cohorts", () => {
  test("what was resolved in a later period counts in that of its creation", () => {
    expect(measuredOf(metric, ticket({ resolvedAt: 1000 * hour }))[0]).toMatchObject({ value: 1, at: 0 });
  });

  test("what was resolved three times counts once", () => {
    const kinds = ["resolved", "reopened", "resolved", "reopened", "resolved"] as const;
    const events = kinds.map((kind, index) => event(kind, index + 1));
    expect(summaryOf(metric, [ticket({ events })])).toMatchObject({ numerator: 1, denominator: 1 });
  });
});

test.each([
  ["a resolution stamp", ticket({ resolvedAt: minute }), 1],
  ["a closing stamp", ticket({ closedAt: minute }), 1],
  ["a reported resolution", ticket({ reported: reported({ resolution: calendar(60) }) }), 1],
  ["reopened and still open", ticket({ events: [event("resolved", 5), event("reopened", 9)] }), 0],
  ["a stamp and an open status", ticket({ resolvedAt: minute, status: "pending" }), 0],
  ["missed and then closed", ticket({ status: "missed", closedAt: minute }), 0],
  ["abandoned and then closed", ticket({ abandonedAt: 5, closedAt: minute }), 0],
  ["nothing but messages", conversation({ messages: [customer(0), agent(5)] }), 0],
])("%s", (_, one, value) => {
  expect(valuesOf(metric, one)).toEqual([value]);
});

test("what is resolved after the clock of the report is not resolved yet, whatever the status says now", () => {
  const later = ticket({ resolvedAt: hour, status: "resolved" });
  expect(valuesOf(metric, later, { ...always, asOf: hour - 1 })).toEqual([0]);
  expect(valuesOf(metric, later, { ...always, asOf: hour })).toEqual([1]);
});

test("credit to the assignee instead of the resolver", () => {
  const resolved = ticket({ assignee: "Budi", events: [event("resolved", 5, "agent", "Sari")] });
  expect(measuredOf(metric, resolved)[0].agent).toBe("Sari");
  expect(measuredOf(metric, ticket({ assignee: "Budi", status: "open" }))[0].agent).toBe("Budi");
  const untimed = conversation({ assignee: "Budi", status: "closed", messages: [customer(0), agent(5, "Sari")] });
  expect(measuredOf(metric, untimed)[0].agent).toBe("Sari");
});

test("zero for no data: null", () => {
  expect(summaryOf(metric, [])).toEqual({
    n: 0,
    numerator: 0,
    denominator: 0,
    value: null,
    ci95: null,
    reason: "no observations",
  });
});

test("leaves out what has no creation", () =>
  expectExclusions(metric, { "no-time": conversation({ status: "open" }) }));
