import { describe, expect, test } from "vitest";
import { replyTime as metric, replyTimeDefinition } from "../../src/metrics/reply-time.ts";
import {
  agent,
  bot,
  business,
  calendar,
  conversation,
  customer,
  fragment,
  note,
  reported,
} from "../support/conversation.ts";
import {
  always,
  expectExclusions,
  inBusinessHours,
  measuredOf,
  minute,
  second,
  summaryOf,
  valuesOf,
} from "./measure.ts";

test("worked values: customer −4.5 h, agent −4 h, customer −1.5 h, agent −1 h: 1800, 1800", () => {
  const messages = [customer(0), agent(1800), customer(10_800), agent(12_600)];
  expect(valuesOf(metric, conversation({ messages }))).toEqual([1800 * second, 1800 * second]);
});

test("a turn is a run of customer messages, counted from its first", () => {
  const messages = [customer(0), customer(50), agent(60), agent(70), customer(100), agent(130)];
  expect(valuesOf(metric, conversation({ messages }))).toEqual([minute, 30 * second]);
});

test("bots and notes counted as replies: they neither answer a turn nor end it", () => {
  const messages = [customer(0), bot(1), customer(2), note(3), customer(4), agent(60)];
  expect(valuesOf(metric, conversation({ messages }))).toEqual([minute]);
});

test("each reply is credited to its sender and belongs to its time", () => {
  const messages = [customer(0), agent(60, "Sari"), customer(100), agent(130, "Budi")];
  expect(measuredOf(metric, conversation({ messages, assignee: "Ani" }))).toMatchObject([
    { at: 60 * second, agent: "Sari" },
    { at: 130 * second, agent: "Budi" },
  ]);
});

test("an open last turn is left out, the answered ones are not", () => {
  const observations = metric.observe(conversation({ messages: [customer(0), agent(60), customer(90)] }), always);
  expect(observations).toMatchObject([{ value: minute }, { excluded: "unanswered", at: 0 }]);
});

describe("turn-start", () => {
  const last = replyTimeDefinition.define({ "turn-start": "last" });

  test("last: from the turn's last message, which bots and notes after it are not", () => {
    const messages = [customer(0), customer(50), bot(55), note(57), agent(60), agent(70), customer(100), agent(130)];
    expect(valuesOf(last, conversation({ messages }))).toEqual([10 * second, 30 * second]);
    expect(measuredOf(last, conversation({ messages }))[0]).toMatchObject({ at: 60 * second, source: "messages" });
  });

  test("first, unless it is set", () => {
    expect(replyTimeDefinition.switches["turn-start"].default).toBe("first");
    expect(metric.formula).toContain("the turn's first message");
    expect(last.formula).toContain("the turn's last message");
  });
});

describe("means of means", () => {
  const quick = conversation({ messages: [customer(0), agent(10), customer(20), agent(30), customer(40), agent(50)] });
  const slow = conversation({ messages: [customer(0), agent(90)] });

  test("turns are pooled over conversations", () => {
    expect(summaryOf(metric, [quick, slow])).toMatchObject({ n: 4, mean: 30 });
  });

  test("and over groups: merging is not averaging", () => {
    const [all, other] = [quick, slow].map((one) => {
      const aggregate = metric.aggregate(always);
      for (const observation of measuredOf(metric, one)) aggregate.add(observation);
      return aggregate;
    });
    all.merge(other);
    expect(all.result()).toEqual(summaryOf(metric, [quick, slow]));
  });

  test("an export's own average of a conversation is marked as what it is", () => {
    const summary = conversation({ createdAt: 0, reported: reported({ reply: calendar(45) }) });
    expect(summaryOf(metric, [summary])).toMatchObject({ n: 1, mean: 45, approximate: 1 });
  });
});

test("hours or days truncated before averaging: milliseconds count", () => {
  const after = (at: number) => conversation({ messages: [customer(0), { ...agent(0), at }] });
  expect(summaryOf(metric, [after(1999), after(3_599_999)])).toMatchObject({ mean: 1800.999, median: 1800.999 });
});

test("each reason to leave it out", () => {
  const stated = (reply: ReturnType<typeof calendar>) => conversation({ createdAt: 0, reported: reported({ reply }) });
  expectExclusions(metric, {
    unanswered: conversation({ messages: [customer(0)] }),
    "no-turn": conversation({ messages: [bot(0)] }),
    "not-told": fragment(),
    negative: stated(calendar(-1)),
    implausible: stated(calendar(Number.POSITIVE_INFINITY)),
    "other-clock": stated(business(5)),
    "no-time": conversation({ reported: reported({ reply: calendar(5) }) }),
    "no-calendar": [conversation({ messages: [customer(0), agent(60)] }), inBusinessHours],
  });
  expect(metric.observe(conversation({ createdAt: 5 }), always)).toMatchObject([{ excluded: "no-turn", at: 5 }]);
});
