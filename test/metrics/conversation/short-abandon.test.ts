import { expect, test } from "vitest";
import { lifecycleOf } from "../../../src/metrics/conversation/lifecycle.ts";
import { isShortAbandon } from "../../../src/metrics/conversation/short-abandon.ts";
import type { Conversation } from "../../../src/model/conversation.ts";
import { conversation, customer, event } from "../../support/conversation.ts";

const late = 1_000_000;
const isShort = (one: Conversation) => isShortAbandon(one, lifecycleOf(one, late), late);
const abandonedAfter = (seconds: number, facts: Partial<Conversation> = {}) =>
  conversation({ messages: [customer(0)], events: [event("abandoned", seconds)], ...facts });

test("less than 60 s, from the queue where there is one", () => {
  expect(isShort(abandonedAfter(59))).toBe(true);
  expect(isShort(abandonedAfter(60))).toBe(false);
  expect(isShort(abandonedAfter(60, { queuedAt: 1000 }))).toBe(true);
});

test("long before asking is not soon after", () => {
  expect(isShort(conversation({ createdAt: 60_000, abandonedAt: 1000 }))).toBe(true);
  expect(isShort(conversation({ createdAt: 60_000, abandonedAt: 0 }))).toBe(false);
});

test("where nothing tells when the customer left, by the last sign of life", () => {
  const missed = (last: number) => conversation({ status: "missed", messages: [customer(0), customer(last)] });
  expect(isShort(missed(59))).toBe(true);
  expect(isShort(missed(60))).toBe(false);
  expect(isShort(conversation({ createdAt: 0, status: "missed" }))).toBe(false);
});

test("how long a customer waited who only asked is unknown, and no short abandon", () => {
  const missed = (facts: Partial<Conversation>) => isShort(conversation({ status: "missed", ...facts }));
  expect(missed({ messages: [customer(0)] })).toBe(false);
  expect(missed({ messages: [customer(5)], createdAt: 0 })).toBe(false);
  expect(missed({ messages: [customer(0), customer(10)], queuedAt: 20_000 })).toBe(false);
  expect(missed({ messages: [customer(0)], events: [event("queued", 0, "customer")] })).toBe(false);
  // A sign after the asking tells: the customer was seen for the last time then.
  expect(missed({ messages: [customer(5), customer(6)], createdAt: 0 })).toBe(true);
  expect(missed({ messages: [customer(0), customer(10), customer(30)], queuedAt: 20_000 })).toBe(true);
  expect(missed({ messages: [customer(0)], events: [event("opened", 30, "customer")] })).toBe(true);
});

test("a leaving that is known by its day alone does not tell that it was so soon", () => {
  const left = { createdAt: 1000, abandonedAt: 0 };
  expect(isShort(conversation(left))).toBe(true);
  expect(isShort(conversation({ ...left, daysAlone: [0] }))).toBe(false);
});

test("what was closed or is open was not abandoned", () => {
  expect(isShort(conversation({ messages: [customer(0)], events: [event("closed", 5)] }))).toBe(false);
  expect(isShort(conversation({ messages: [customer(0)] }))).toBe(false);
});
