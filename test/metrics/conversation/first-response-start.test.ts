import fc from "fast-check";
import { expect, test } from "vitest";
import { awaitingFirstResponseSince } from "../../../src/metrics/conversation/first-response-start.ts";
import { firstResponseTime } from "../../../src/metrics/first-response-time.ts";
import type { EventKind, Role } from "../../../src/model/conversation.ts";
import { bot, conversation, customer, event } from "../../support/conversation.ts";
import { anyConversation } from "../arbitrary.ts";
import { measuredOf, minute, second } from "../measure.ts";

const since = (facts: Parameters<typeof conversation>[0], by = minute) =>
  awaitingFirstResponseSince(conversation(facts), by);

test("the first customer message, else the creation", () => {
  expect(since({ createdAt: 0, messages: [customer(5)] })).toBe(5 * second);
  expect(since({ createdAt: 7 })).toBe(7);
  expect(since({})).toBeUndefined();
});

test("the last handoff by a bot by then, not one by an agent", () => {
  const events = [event("handoff", 10, "bot"), event("handoff", 20), event("handoff", 30, "agent")];
  expect(since({ messages: [customer(0)], events })).toBe(20 * second);
  expect(since({ messages: [customer(0)], events }, 19 * second)).toBe(10 * second);
  expect(since({ messages: [customer(0)], events }, 9 * second)).toBe(0);
});

test("a transfer or an escalation by a bot hands over to a human; an assignment only says who gets it", () => {
  const at = (kind: EventKind, by: Role, to?: string) => [{ ...event(kind, 20, by, "Robo"), to }];
  for (const kind of ["transferred", "escalated"] as const) {
    expect(since({ messages: [customer(0)], events: at(kind, "bot") })).toBe(20 * second);
    expect(since({ messages: [customer(0)], events: at(kind, "bot", "Sari") })).toBe(20 * second);
    expect(since({ messages: [customer(0)], events: at(kind, "agent") })).toBe(0);
  }
  expect(since({ messages: [customer(0)], events: at("assigned", "bot", "Sari") })).toBe(0);
});

test("what humans have already a bot only passes on among them", () => {
  const escalated = event("escalated", 40, "bot");
  for (const given of [event("handoff", 10, "bot"), event("transferred", 10, "bot"), event("escalated", 10, "bot")]) {
    expect(since({ messages: [customer(0)], events: [given, escalated] })).toBe(10 * second);
  }
  const assigned = { ...event("assigned", 10, "system"), to: "Sari" };
  for (const given of [assigned, event("accepted", 10, "agent", "Sari")]) {
    expect(since({ messages: [customer(0)], events: [given, escalated] })).toBe(0);
  }
  const messages = [customer(0), bot(15), customer(20)];
  expect(since({ messages, events: [assigned, escalated] })).toBe(40 * second);
  const byBot = event("accepted", 10, "bot", "Robo");
  expect(since({ messages: [customer(0)], events: [byBot, escalated] })).toBe(40 * second);
});

test("what a bot passes on to a bot is handed to nobody", () => {
  const messages = [customer(0), bot(5, "Nora")];
  for (const kind of ["transferred", "handoff"] as const) {
    expect(since({ messages, events: [{ ...event(kind, 20, "bot", "Robo"), to: "Nora" }] })).toBe(0);
  }
});

test("a reopening of what only bots had resolved", () => {
  const events = [event("resolved", 10, "bot"), event("reopened", 40)];
  expect(since({ messages: [customer(0)], events })).toBe(40 * second);
});

test("any first response time that messages tell is counted from it", () => {
  fc.assert(
    fc.property(anyConversation, (one) => {
      if (one.messages.length === 0) return;
      for (const { value, at } of measuredOf(firstResponseTime, one)) {
        expect(at - value).toBe(awaitingFirstResponseSince(one, at));
      }
    }),
    { numRuns: 1000 },
  );
});
