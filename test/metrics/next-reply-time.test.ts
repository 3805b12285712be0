import { describe, expect, test } from "vitest";
import { nextReplyTime as metric, nextReplyTimeDefinition } from "../../src/metrics/next-reply-time.ts";
import { byDefault } from "../../src/metrics/variants/switch.ts";
import { agent, bot, calendar, conversation, customer, fragment, note, reported } from "../support/conversation.ts";
import {
  always,
  day,
  expectExclusions,
  inBusinessHours,
  measuredOf,
  minute,
  reasonsOf,
  second,
  summaryOf,
  valuesOf,
} from "./measure.ts";

test("worked values: customer −4.5 h, agent −4 h, customer −1.5 h, agent −1 h: without the first, 1800", () => {
  const messages = [customer(0), agent(1800), customer(10_800), agent(12_600)];
  expect(valuesOf(metric, conversation({ messages }))).toEqual([1800 * second]);
});

describe("the first reply", () => {
  test("is left out and does not count as anything", () => {
    const messages = [customer(0), agent(5), customer(100), agent(130, "Sari"), customer(200), agent(260, "Budi")];
    expect(measuredOf(metric, conversation({ messages }))).toMatchObject([
      { value: 30 * second, at: 130 * second, agent: "Sari" },
      { value: minute, at: 260 * second, agent: "Budi" },
    ]);
  });

  test("may be an agent's first word: then every turn comes after it", () => {
    const messages = [agent(0), customer(100), agent(130)];
    expect(valuesOf(metric, conversation({ messages, initiator: "customer" }))).toEqual([30 * second]);
  });

  test("is no bot's and no note", () => {
    const messages = [customer(0), bot(1), note(2), agent(60), customer(100), agent(130)];
    expect(valuesOf(metric, conversation({ messages }))).toEqual([30 * second]);
  });
});

test("turns are pooled over conversations", () => {
  const quick = [customer(0), agent(500), customer(510), agent(520), customer(530), agent(540)];
  const slow = [customer(0), agent(1), customer(10), agent(100)];
  const both = [quick, slow].map((messages) => conversation({ messages }));
  expect(summaryOf(metric, both)).toMatchObject({ n: 3, mean: 110 / 3 });
});

test("turn-start: last", () => {
  const last = nextReplyTimeDefinition.define({ "turn-start": "last" });
  const messages = [customer(0), customer(20), agent(60), customer(100), customer(150), bot(155), agent(160)];
  expect(valuesOf(metric, conversation({ messages }))).toEqual([minute]);
  expect(valuesOf(last, conversation({ messages }))).toEqual([10 * second]);
  expect(last.formula).toContain("the turn's last message");
  expect(byDefault(nextReplyTimeDefinition).formula).toBe(metric.formula);
});

test("an open turn after the first reply is unanswered; the first one is no next reply", () => {
  const open = conversation({ messages: [customer(0), agent(60), customer(90)] });
  expect(metric.observe(open, always)).toMatchObject([{ excluded: "unanswered", at: 0 }]);
  expect(reasonsOf(metric, conversation({ messages: [customer(0)] }))).toEqual(["no-turn"]);
  expect(reasonsOf(metric, open, { ...always, asOf: 89 * second })).toEqual(["no-turn"]);
});

test("an export's own average of all replies says nothing of the next ones", () => {
  expect(reasonsOf(metric, conversation({ createdAt: 0, reported: reported({ reply: calendar(45) }) }))).toEqual([
    "no-turn",
  ]);
});

test("each reason to leave it out", () => {
  const years = (4000 * day) / second;
  expectExclusions(metric, {
    unanswered: conversation({ messages: [customer(0), agent(1), customer(2)] }),
    "no-turn": conversation({ messages: [customer(0), agent(1)] }),
    "not-told": fragment(),
    implausible: [
      conversation({ messages: [customer(0), agent(1), customer(2), agent(years)] }),
      { ...always, asOf: 5000 * day },
    ],
    "no-calendar": [conversation({ messages: [customer(0), agent(1), customer(2), agent(3)] }), inBusinessHours],
  });
});
