import { describe, expect, test } from "vitest";
import { pausesWithin } from "../../../src/metrics/conversation/pauses.ts";
import type { Conversation } from "../../../src/model/conversation.ts";
import { agent, conversation, customer, event, note } from "../../support/conversation.ts";
import { counted } from "../../support/counted.ts";
import { second } from "../measure.ts";

const hundredSeconds = { from: 0, to: 100 * second };
const pausesOf = (facts: Partial<Conversation>) => pausesWithin(hundredSeconds, conversation(facts));
const paused = (facts: Partial<Conversation>) =>
  pausesOf(facts).reduce((sum, { from, to }) => sum + to - from, 0) / second;

describe("pending and snoozed end", () => {
  test.each(["reopened", "resolved", "closed", "unsnoozed", "opened", "on-hold"] as const)("with %s", (kind) => {
    const end = kind === "on-hold" ? [event(kind, 30), event("opened", 30)] : [event(kind, 30)];
    expect(paused({ events: [event("pending", 10), ...end] })).toBe(20);
  });

  test("with the customer's next message, not with an agent's", () => {
    const messages = [customer(5), agent(12), note(13), customer(40)];
    expect(paused({ messages, events: [event("snoozed", 10), event("resolved", 90)] })).toBe(30);
  });

  test("not with what the customer wrote at the same time", () => {
    expect(paused({ messages: [customer(10)], events: [event("pending", 10), event("resolved", 90)] })).toBe(80);
  });

  test("not with an assignment", () => {
    expect(paused({ events: [event("pending", 10), event("assigned", 20), event("resolved", 90)] })).toBe(80);
  });
});

test("on hold waits for somebody else than the customer", () => {
  expect(paused({ messages: [customer(40)], events: [event("on-hold", 10), event("opened", 60)] })).toBe(50);
});

test("pauses are cut to the stretch, in order and apart", () => {
  expect(pausesOf({ events: [event("pending", -50), event("opened", 10), event("on-hold", 90)] })).toEqual([
    { from: 0, to: 10 * second },
    { from: 90 * second, to: 100 * second },
  ]);
  expect(paused({ events: [event("pending", -50), event("opened", 10), event("on-hold", 90)] })).toBe(20);
  expect(paused({ events: [event("pending", 150)] })).toBe(0);
});

test("no events, no pauses", () => {
  expect(paused({ messages: [customer(0)] })).toBe(0);
});

test("of very many pauses in which only agents write each looks at few messages", () => {
  const instants = Array.from({ length: 10_000 }, (_, index) => index);
  const { things: messages, reads } = counted(
    instants.map((at) => agent(at)),
    "at",
  );
  const events = instants.map((at) => event("pending", at));
  const pauses = pausesWithin({ from: 0, to: 10_000 * second }, conversation({ messages, events }));
  expect(reads.count).toBeLessThan(1_000_000);
  expect(pauses).toHaveLength(10_000);
});
