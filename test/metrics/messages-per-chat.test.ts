import { describe, expect, test } from "vitest";
import { messagesPerChatDefinition } from "../../src/metrics/messages-per-chat.ts";
import { messagesPerChat as metric } from "../support/by-default.ts";
import {
  agent,
  bot,
  conversation,
  customer,
  event,
  fragment,
  note,
  reported,
  system,
} from "../support/conversation.ts";
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
  expectExclusions(metric, {
    "no-time": conversation(),
    "no-messages": conversation({ messages: [bot(0), note(1)] }),
    "not-told": fragment(),
  });
  const none = conversation({ createdAt: 0, reported: reported({ messages: 0 }) });
  expect(metric.observe(none, always)).toMatchObject([{ excluded: "no-messages", at: 0 }]);
  expect(metric.observe(conversation({ createdAt: 0 }), always)).toMatchObject([{ excluded: "no-messages" }]);
});

test("a message at the very instant of the report has been written", () => {
  expect(valuesOf(metric, chat, { ...always, asOf: 5 * second })).toEqual([3]);
});

describe("which conversations count can be set", () => {
  const { define, switches } = messagesPerChatDefinition;
  const answered = define({ of: "answered" });
  const ended = define({ of: "ended" });
  const waiting = conversation({ messages: [customer(0), customer(1)] });
  const dealtWith = conversation({ messages: [customer(0), agent(1)], events: [event("resolved", 2)] });

  test("all unless it is", () => {
    expect(switches.of.default).toBe("all");
    expect(valuesOf(define({ of: "all" }), waiting)).toEqual([2]);
    expect([answered, ended].map(({ formula }) => formula)).not.toContain(metric.formula);
  });

  test("answered: a human wrote, or the export says so", () => {
    expect([chat, waiting, dealtWith].map((one) => valuesOf(answered, one))).toEqual([[3], [], [2]]);
    const stated = { createdAt: 0, reported: reported({ messages: 12, replies: 3 }) };
    expect(valuesOf(answered, conversation(stated))).toEqual([12]);
  });

  test("ended: not those that are still open or were reopened", () => {
    expect([chat, waiting, dealtWith].map((one) => valuesOf(ended, one))).toEqual([[], [], [2]]);
    const reopened = [event("resolved", 2), event("reopened", 3)];
    expect(valuesOf(ended, conversation({ messages: [customer(0), agent(1)], events: reopened }))).toEqual([]);
    expect(valuesOf(ended, conversation({ messages: [customer(0)], status: "missed" }))).toEqual([1]);
  });

  test("each reason to leave it out", () => {
    const none = [bot(0), note(1)];
    expectExclusions(answered, {
      "no-time": conversation(),
      unanswered: waiting,
      "not-told": fragment(),
      "no-messages": conversation({ createdAt: 0, firstResponseAt: 1 }),
    });
    expectExclusions(ended, {
      "no-time": conversation(),
      open: waiting,
      "not-told": fragment(),
      "no-messages": conversation({ messages: none, status: "closed" }),
    });
  });

  test("what tells of answers or ends is read and needed", () => {
    expect(answered.uses).toEqual(expect.arrayContaining(["firstResponseAt", "replies", "acceptedAt"]));
    expect(answered.needs).toContainEqual(["messageCount", "replies"]);
    expect(answered.needs).toContainEqual(["messages"]);
    expect(ended.uses).toEqual(expect.arrayContaining(["status", "events", "closedAt"]));
    expect(ended.needs).toContainEqual(["messages", "status"]);
    expect(ended.needs).not.toContainEqual(["messages"]);
  });
});
