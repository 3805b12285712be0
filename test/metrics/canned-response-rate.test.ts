import { describe, expect, test } from "vitest";
import { cannedResponseRate as metric } from "../../src/metrics/canned-response-rate.ts";
import type { Message } from "../../src/model/conversation.ts";
import { agent, bot, conversation, customer, note, system } from "../support/conversation.ts";
import { always, expectExclusions, measuredOf, second, summaryOf, valuesOf } from "./measure.ts";

const canned = (message: Message, mark = true): Message => ({ ...message, canned: mark });

describe("canned messages over messages", () => {
  test("each on its own, and not as one reply", () => {
    const chat = conversation({
      messages: [customer(0), canned(agent(1)), canned(agent(2)), agent(3), canned(agent(4), false)],
    });
    expect(valuesOf(metric, chat)).toEqual([1, 1, 0, 0]);
    expect(summaryOf(metric, [chat])).toMatchObject({ numerator: 2, denominator: 4, value: 0.5 });
  });

  test("a blank macro id is no macro", () => {
    const blank = agent(2);
    expect(blank.canned).toBeUndefined();
    expect(valuesOf(metric, conversation({ messages: [customer(0), canned(agent(1)), blank] }))).toEqual([1, 0]);
  });

  test("bots and notes counted as replies: only public messages of human agents are in it", () => {
    const chat = conversation({
      messages: [
        canned(bot(0)),
        canned(customer(1)),
        canned(system(2)),
        canned(note(3)),
        { ...canned(agent(4)), role: "unknown" },
        agent(5),
      ],
    });
    expect(valuesOf(metric, chat)).toEqual([0]);
    expect(valuesOf(metric, chat, always, "conversations")).toEqual([0]);
  });

  test("means of means: a long conversation weighs as many messages as it has", () => {
    const long = conversation({ messages: [customer(0), ...[1, 2, 3].map((at) => agent(at))] });
    const short = conversation({ messages: [customer(0), canned(agent(1))] });
    expect(summaryOf(metric, [long, short])).toMatchObject({ numerator: 1, denominator: 4, value: 0.25 });
  });

  test("messages after the clock of the report are not in it, one at that very instant is", () => {
    const chat = conversation({ messages: [customer(0), agent(4), canned(agent(5)), canned(agent(6))] });
    expect(valuesOf(metric, chat, { ...always, asOf: 5 * second })).toEqual([0, 1]);
    expect(valuesOf(metric, chat, { ...always, asOf: 4 * second }, "conversations")).toEqual([0]);
  });
});

test("conversations with a canned message over those with a message of an agent", () => {
  const conversations = [
    conversation({ messages: [customer(0), canned(agent(1)), canned(agent(2))] }),
    conversation({ messages: [customer(0), agent(1)] }),
    conversation({ messages: [customer(0)] }),
  ];
  expect(summaryOf(metric, conversations, always, "conversations")).toMatchObject({ numerator: 1, denominator: 2 });
});

test("credit to the assignee instead of the sender: each message is its sender's", () => {
  const chat = conversation({
    createdAt: 7,
    assignee: "Ani",
    messages: [customer(0), canned(agent(1, "Sari")), agent(2, "Budi"), agent(3)],
  });
  expect(measuredOf(metric, chat).map((message) => [message.agent, message.value, message.at])).toEqual([
    ["Sari", 1, 7],
    ["Budi", 0, 7],
    ["Ani", 0, 7],
  ]);
});

test("zero for no data: without a message of an agent there is no rate", () => {
  expect(summaryOf(metric, [conversation({ messages: [customer(0)] })])).toMatchObject({ n: 0, value: null });
});

test("each reason to leave it out", () => {
  expectExclusions(metric, { "no-time": conversation(), "no-messages": conversation({ messages: [customer(0)] }) });
});
