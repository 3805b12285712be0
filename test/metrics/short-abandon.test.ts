import { expect, test } from "vitest";
import { lifecycleOf } from "../../src/metrics/lifecycle.ts";
import { isShortAbandon } from "../../src/metrics/short-abandon.ts";
import type { Conversation } from "../../src/model/conversation.ts";
import { conversation, customer, event } from "../support/conversation.ts";

const late = 1_000_000;
const isShort = (one: Conversation) => isShortAbandon(one, lifecycleOf(one, late), late);
const abandonedAfter = (seconds: number, facts: Partial<Conversation> = {}) =>
  conversation({ messages: [customer(0)], events: [event("abandoned", seconds)], ...facts });

test("less than 60 s, from the queue where there is one", () => {
  expect(isShort(abandonedAfter(59))).toBe(true);
  expect(isShort(abandonedAfter(60))).toBe(false);
  expect(isShort(abandonedAfter(60, { queuedAt: 1000 }))).toBe(true);
});

test("where nothing tells when the customer left, by the last sign of life", () => {
  const missed = (last: number) => conversation({ status: "missed", messages: [customer(0), customer(last)] });
  expect(isShort(missed(59))).toBe(true);
  expect(isShort(missed(60))).toBe(false);
  expect(isShort(conversation({ createdAt: 0, status: "missed" }))).toBe(false);
});

test("what was closed or is open was not abandoned", () => {
  expect(isShort(conversation({ messages: [customer(0)], events: [event("closed", 5)] }))).toBe(false);
  expect(isShort(conversation({ messages: [customer(0)] }))).toBe(false);
});
