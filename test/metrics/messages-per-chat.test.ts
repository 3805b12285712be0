import { expect, test } from "vitest";
import { messagesPerChat as metric } from "../../src/metrics/messages-per-chat.ts";
import { agent, bot, conversation, customer, note, reported, system } from "../support/conversation.ts";
import { always, expectExclusions, measuredOf, second, summaryOf, valuesOf } from "./measure.ts";

const chat = conversation({
  messages: [bot(0), customer(1), customer(2), note(3), system(4), agent(5), bot(6), bot(7)],
});

test("public customer and agent messages, bots apart, in and out", () => {
  expect(valuesOf(metric, chat)).toEqual([3]);
  expect(["in", "out", "bot"].map((part) => valuesOf(metric, chat, always, part))).toEqual([[2], [1], [3]]);
});

test("is attributed to the creation", () => {
  expect(
    measuredOf(metric, conversation({ createdAt: 7, messages: [customer(1), agent(9, "Sari")] }))[0],
  ).toMatchObject({
    at: 7,
    agent: "Sari",
    source: "messages",
  });
});

test("counts in whole messages, not in seconds", () => {
  const short = conversation({ messages: [customer(0)] });
  expect(summaryOf(metric, [chat, short])).toMatchObject({ n: 2, mean: 2, median: 2, min: 1, max: 3 });
});

test("messages after the clock of the report are not in it", () => {
  expect(valuesOf(metric, chat, { ...always, asOf: 4 * second })).toEqual([2]);
});

test("a reported count is used where there are no messages", () => {
  const stated = conversation({ createdAt: 0, reported: reported({ messages: 12 }) });
  expect(measuredOf(metric, stated)).toMatchObject([{ value: 12, source: "reported" }]);
});

test("each reason to leave it out", () => {
  expectExclusions(metric, { "no-time": conversation(), "no-messages": conversation({ messages: [bot(0), note(1)] }) });
  const none = conversation({ createdAt: 0, reported: reported({ messages: 0 }) });
  expect(metric.observe(none, always)).toMatchObject([{ excluded: "no-messages", at: 0 }]);
  expect(metric.observe(conversation({ createdAt: 0 }), always)).toMatchObject([{ excluded: "no-messages" }]);
});

test("a message at the very instant of the report has been written", () => {
  expect(valuesOf(metric, chat, { ...always, asOf: 5 * second })).toEqual([3]);
});
