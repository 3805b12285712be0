import { expect, test } from "vitest";
import { turnsOf } from "../../../src/metrics/conversation/turns.ts";
import { agent, bot, conversation, customer, note } from "../../support/conversation.ts";
import { second } from "../measure.ts";

const turns = (by: number, ...messages: Parameters<typeof turnsOf>[0]["messages"]) =>
  turnsOf(conversation({ messages }), by * second).map(({ askedAt, reply }) => [
    askedAt / second,
    (reply?.at ?? 0) / second,
  ]);

test("runs of customer messages, with the first reply to each", () => {
  expect(turns(99, customer(0), bot(1), note(2), customer(3), agent(4), agent(5), customer(6))).toEqual([
    [0, 4],
    [6, 0],
  ]);
});

test("an agent's first word answers nothing", () => {
  expect(turns(99, agent(0), customer(1), agent(2))).toEqual([[1, 2]]);
});

test("what comes later has not been said", () => {
  expect(turns(4, customer(0), agent(5))).toEqual([[0, 0]]);
  expect(turns(5, customer(0), agent(5))).toEqual([[0, 5]]);
});
