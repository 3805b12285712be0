import { describe, expect, test } from "vitest";
import { cleanResolutionRateDefinition as definition } from "../../src/metrics/clean-resolution-rate.ts";
import type { Contact, Context } from "../../src/metrics/context.ts";
import type { Conversation, ConversationEvent } from "../../src/model/conversation.ts";
import { cleanResolutionRate as metric } from "../support/by-default.ts";
import { agent, conversation, customer, event, reported } from "../support/conversation.ts";
import { always, day, expectExclusions, hour, measuredOf, reasonsOf, second, summaryOf, valuesOf } from "./measure.ts";

const contact = (id: string, at: number, isInbound = true): Contact => ({ conversation: id, at, isInbound, tags: [] });

/** The clock of the report, in days after the creation, and the other conversations of the customer C-1. */
const onDay = (days: number, ...contacts: readonly Contact[]): Context => ({
  ...always,
  asOf: days * day,
  contactsOf: (of) => (of === "C-1" ? [contact("1", 0), ...contacts] : []),
  isAgent: (name) => name === "Sari",
});

/** Created on day 0, answered, and resolved one day later. */
const resolved = (facts: Partial<Conversation> = {}, ...events: readonly ConversationEvent[]) =>
  conversation({
    customer: "C-1",
    messages: [customer(0), agent(60, "Sari")],
    events: [...events, event("resolved", day / second, "agent", "Sari")],
    ...facts,
  });

test("resolved, and nothing went wrong, over created and decided", () => {
  const unresolved = conversation({ customer: "C-1", messages: [customer(0)] });
  expect(summaryOf(metric, [resolved(), resolved(), resolved(), unresolved], onDay(10))).toMatchObject({
    numerator: 3,
    denominator: 4,
    value: 0.75,
  });
  expect(measuredOf(metric, resolved(), onDay(10))[0]).toMatchObject({ at: 0, agent: "Sari", source: "events" });
});

describe("not clean", () => {
  const isClean = (one: Conversation, context = onDay(10)) => valuesOf(metric, one, context);

  test("an escalation", () => {
    expect(isClean(resolved({}, event("escalated", 90, "agent")))).toEqual([0]);
    expect(isClean(resolved({}, event("escalated", 30, "bot")))).toEqual([1]);
  });

  test("a transfer to another team, but not to another agent", () => {
    const to = (target: string) => ({ ...event("transferred", 30, "agent"), to: target });
    expect(isClean(resolved({}, to("Billing")))).toEqual([0]);
    expect(isClean(resolved({}, to("Sari")))).toEqual([1]);
  });

  test("a reopening, whenever", () => {
    const reopened = resolved({}, event("resolved", 100), event("reopened", 5000));
    expect(isClean(reopened)).toEqual([0]);
    const counted = resolved({ events: [], resolvedAt: day, reported: reported({ reopens: 1 }) });
    expect(isClean(counted)).toEqual([0]);
    expect(isClean({ ...counted, reported: reported({ reopens: 0 }) })).toEqual([1]);
  });

  test("a follow-up within seven days after the resolution, the last millisecond included", () => {
    expect(isClean(resolved(), onDay(10, contact("2", 8 * day)))).toEqual([0]);
    expect(isClean(resolved(), onDay(10, contact("2", 8 * day + 1)))).toEqual([1]);
    expect(isClean(resolved(), onDay(10, contact("2", day)))).toEqual([1]);
  });

  test("no follow-up: what an agent began, what another customer began, and the conversation itself", () => {
    expect(isClean(resolved(), onDay(10, contact("2", 2 * day, false)))).toEqual([1]);
    expect(isClean(resolved({ customer: "C-2" }), onDay(10, contact("2", 2 * day)))).toEqual([1]);
    expect(isClean(resolved(), onDay(10, contact("1", 2 * day)))).toEqual([1]);
  });
});

describe("maturity", () => {
  test("resolved: decided when the window is over", () => {
    expect(reasonsOf(metric, resolved(), { ...onDay(8), asOf: 8 * day - 1 })).toEqual(["pending"]);
    expect(valuesOf(metric, resolved(), onDay(8))).toEqual([1]);
  });

  test("pending even where it is known already that it is not clean, lest the rate sink with every new week", () => {
    const escalated = resolved({}, event("escalated", 90));
    expect(reasonsOf(metric, escalated, onDay(3))).toEqual(["pending"]);
  });

  test("unresolved: decided when it is older than the window", () => {
    const open = conversation({ customer: "C-1", messages: [customer(0)] });
    expect(reasonsOf(metric, open, onDay(7))).toEqual(["pending"]);
    expect(valuesOf(metric, open, { ...onDay(7), asOf: 7 * day + 1 })).toEqual([0]);
  });

  test("resolved twice: decided when the window after the last resolution is over", () => {
    const events = [1, 2, 5].map((onDay, index) =>
      event(index === 1 ? "reopened" : "resolved", (onDay * day) / second),
    );
    const twice = resolved({ events });
    expect(reasonsOf(metric, twice, { ...onDay(12), asOf: 12 * day - 1 })).toEqual(["pending"]);
    expect(valuesOf(metric, twice, onDay(12))).toEqual([0]);
  });

  test("reopened and still open: decided by its age, whenever it had been resolved", () => {
    const events = [event("resolved", (5 * day) / second), event("reopened", (6 * day) / second)];
    expect(reasonsOf(metric, resolved({ events }), onDay(7))).toEqual(["pending"]);
    expect(valuesOf(metric, resolved({ events }), onDay(8))).toEqual([0]);
  });

  test("reopened and still open, or abandoned: not resolved", () => {
    const reopened = resolved({}, event("resolved", 100), event("reopened", 5000));
    const stillOpen = { ...reopened, events: reopened.events.slice(0, 2) };
    expect(valuesOf(metric, stillOpen, onDay(10))).toEqual([0]);
    expect(valuesOf(metric, resolved({ events: [event("abandoned", 90)] }), onDay(10))).toEqual([0]);
  });
});

test("rates over 100 % from mixed cohorts: it counts where it was created, not where it was resolved", () => {
  expect(measuredOf(metric, resolved(), onDay(10)).map(({ at }) => at)).toEqual([0]);
});

test("credit to the assignee instead of the sender: the resolver is credited, else who worked on it", () => {
  expect(measuredOf(metric, resolved({ assignee: "Ani" }), onDay(10))[0].agent).toBe("Sari");
  const byAnother = resolved({ events: [event("resolved", day / second, "agent", "Budi")] });
  expect(measuredOf(metric, byAnother, onDay(10))[0].agent).toBe("Budi");
  const open = conversation({ customer: "C-1", assignee: "Ani", messages: [customer(0), agent(9, "Budi")] });
  expect(measuredOf(metric, open, onDay(10))[0].agent).toBe("Budi");
});

describe("the follow-up window", () => {
  test("is a week by default", () => {
    expect(metric.switches).toEqual({ "follow-up-window": 7 * day });
    expect(metric.formula).toContain("within 7 d after the resolution");
  });

  test("can be set, and the formula says so", () => {
    const hasty = definition.define({ "follow-up-window": 12 * hour });
    const soon = onDay(2, contact("2", day + 13 * hour));
    expect(hasty.formula).toContain("within 12 h after");
    expect(valuesOf(hasty, resolved(), soon)).toEqual([1]);
    expect(reasonsOf(metric, resolved(), soon)).toEqual(["pending"]);
  });
});

test("reads what it looks at", () => {
  expect(metric.uses).toEqual(expect.arrayContaining(["contacts", "customer", "events", "reopens", "author"]));
});

test("each reason to leave it out", () =>
  expectExclusions(metric, {
    "no-time": conversation({ customer: "C-1" }),
    "no-customer": [resolved({ customer: undefined }), onDay(10)],
    "no-resolution-time": [conversation({ customer: "C-1", createdAt: 0, status: "resolved" }), onDay(10)],
    pending: [resolved(), onDay(2)],
  }));

test("rests on an estimate where no events could tell of an escalation or a transfer", () => {
  const stamped = conversation({ customer: "C-1", createdAt: 0, resolvedAt: day, status: "resolved" });
  expect(measuredOf(metric, stamped, onDay(10))).toMatchObject([{ value: 1, approximate: true }]);
  const followed = onDay(10, contact("2", 3 * day));
  expect(measuredOf(metric, stamped, followed)).toMatchObject([{ value: 0, approximate: false }]);
  expect(measuredOf(metric, resolved(), onDay(10))).toMatchObject([{ value: 1, approximate: false }]);
});

test.each([
  ["transfer", "reopenings"],
  ["reopening", "transfers"],
] as const)("rests on an estimate where events tell of resolutions, and none would tell of a %s", (_, other) => {
  const told = new Set([other]);
  expect(measuredOf(metric, resolved(), { ...onDay(10), told })).toMatchObject([{ value: 1, approximate: true }]);
  const followed = { ...onDay(10, contact("2", 3 * day)), told };
  expect(measuredOf(metric, resolved(), followed)).toMatchObject([{ value: 0, approximate: false }]);
});
