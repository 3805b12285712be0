import { expect, test } from "vitest";
import { isAnsweredAgain } from "../../../src/metrics/conversation/answered-again.ts";
import type { Message } from "../../../src/model/conversation.ts";
import { agent, bot, conversation, customer, note } from "../../support/conversation.ts";
import { second } from "../measure.ts";

const isAnswered = (...messages: readonly Message[]) =>
  isAnsweredAgain(conversation({ messages }), 10 * second, 60 * second);

test("a customer who wrote after the one instant was answered by the other", () => {
  expect(isAnswered(customer(11), agent(60))).toBe(true);
  expect(isAnswered(customer(10), agent(60))).toBe(false);
  expect(isAnswered(customer(11), agent(61))).toBe(false);
});

test("what was said before the customer wrote, by a bot or among agents is no answer", () => {
  expect(isAnswered(agent(20), customer(30))).toBe(false);
  expect(isAnswered(customer(20), bot(21), note(22))).toBe(false);
});
