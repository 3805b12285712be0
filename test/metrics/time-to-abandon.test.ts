import { describe, expect, test } from "vitest";
import { missedRate } from "../../src/metrics/missed-rate.ts";
import { timeToAbandon as metric } from "../../src/metrics/time-to-abandon.ts";
import type { Message } from "../../src/model/conversation.ts";
import { serviceLevel } from "../support/by-default.ts";
import { agent, bot, conversation, customer, event, fragment, note, reported } from "../support/conversation.ts";
import {
  always,
  day,
  expectExclusions,
  hour,
  inBusinessHours,
  measuredOf,
  minute,
  reasonsOf,
  second,
  summaryOf,
  valuesOf,
} from "./measure.ts";

const abandonedAfter = (seconds: number) =>
  conversation({ messages: [customer(0)], events: [event("abandoned", seconds, "customer")] });

test("from the request to the leaving, in the period of the leaving", () => {
  const left = conversation({ ...abandonedAfter(90), assignee: "Ani" });
  expect(measuredOf(metric, left)).toMatchObject([
    { value: 90 * second, at: 90 * second, agent: "Ani", source: "events" },
  ]);
});

test("short abandons are in it, which missed-rate leaves out", () => {
  expect(summaryOf(metric, [abandonedAfter(2), abandonedAfter(59), abandonedAfter(60)])).toMatchObject({
    n: 3,
    median: 59,
    min: 2,
  });
});

describe("begins as wait-time does", () => {
  const messages = [bot(0), customer(10)];
  const abandonedAt = 100 * second;

  test.each([
    ["queued", { messages, queuedAt: 30 * second }, 70],
    ["requested", { messages: [customer(10)], createdAt: 0 }, 100],
    ["the first customer message, not a bot's greeting", { messages }, 90],
  ])("%s", (_, facts, seconds) => {
    expect(valuesOf(metric, conversation({ ...facts, abandonedAt }))).toEqual([seconds * second]);
  });
});

test("what is queued after the customer left, in tidying up, is no request", () => {
  const left = [event("abandoned", 3610, "customer"), event("queued", 3670, "system")];
  expect(valuesOf(metric, conversation({ messages: [customer(0)], events: left }))).toEqual([3610 * second]);
  const listed = conversation({ createdAt: 0, queuedAt: 70 * minute, abandonedAt: hour, status: "abandoned" });
  expect(valuesOf(metric, listed)).toEqual([hour]);
  for (const one of [conversation({ messages: [customer(0)], events: left }), listed]) {
    expect(valuesOf(missedRate, one)).toEqual([1]);
    expect(valuesOf(serviceLevel, one)).toEqual([0]);
  }
});

test("what is queued after a first response that the messages show to be a bot's is a request", () => {
  const facts = { messages: [customer(0), bot(5)], firstResponseAt: 5 * second, queuedAt: 61 * second };
  expect(valuesOf(metric, conversation({ ...facts, abandonedAt: 601 * second }))).toEqual([540 * second]);
});

describe("bots and notes counted as replies", () => {
  test("they answer nothing", () => {
    const greeted = conversation({ messages: [customer(0), bot(1), note(2)], abandonedAt: minute });
    expect(valuesOf(metric, greeted)).toEqual([minute]);
  });
});

test("a reply after the customer left comes too late, one before is an answer", () => {
  const messages = [customer(0), agent(130)];
  expect(valuesOf(metric, conversation({ messages, abandonedAt: minute }))).toEqual([minute]);
  expect(reasonsOf(metric, conversation({ messages, abandonedAt: 3 * minute }))).toEqual(["answered"]);
});

test("whoever resolved it afterwards, the customer had left; not who wrote again", () => {
  const tidied = (...messages: readonly Message[]) =>
    conversation({ messages: [customer(0), ...messages], abandonedAt: 20 * second, resolvedAt: day });
  expect(measuredOf(metric, tidied())).toMatchObject([{ value: 20 * second, at: 20 * second, source: "fields" }]);
  expect(reasonsOf(metric, tidied(customer(50)))).toEqual(["not-abandoned"]);
});

describe("no abandon time", () => {
  const missed = { status: "missed", closedAt: hour } as const;

  test("the last sign of life of the customer counts, approximately", () => {
    const messages = [customer(0), customer(40), bot(300)];
    expect(measuredOf(metric, conversation({ ...missed, messages }))).toMatchObject([
      { value: 40 * second, at: 40 * second, source: "messages", approximate: true },
    ]);
    const events = [event("opened", 30, "customer")];
    expect(measuredOf(metric, conversation({ ...missed, createdAt: 0, events }))).toMatchObject([
      { value: 30 * second, source: "events", approximate: true },
    ]);
    expect(summaryOf(metric, [conversation({ ...missed, messages }), abandonedAfter(5)])).toMatchObject({
      n: 2,
      approximate: 1,
    });
  });

  test("without any there is no time: closing is housekeeping", () => {
    expect(reasonsOf(metric, conversation({ ...missed, createdAt: 0 }))).toEqual(["no-time"]);
  });

  test("zero for no data: the asking itself tells nothing of the leaving", () => {
    expect(reasonsOf(metric, conversation({ ...missed, messages: [customer(0), bot(1)] }))).toEqual(["no-time"]);
    const handed = conversation({ ...missed, messages: [customer(0), customer(40)], queuedAt: minute });
    expect(reasonsOf(metric, handed)).toEqual(["no-time"]);
  });
});

test("who leaves after the clock of the report has not left yet", () => {
  const now = { ...always, asOf: 89 * second };
  expect(reasonsOf(metric, abandonedAfter(90), now)).toEqual(["pending"]);
  expect(valuesOf(metric, abandonedAfter(90), { ...always, asOf: 90 * second })).toEqual([90 * second]);
});

test("each reason to leave it out", () => {
  expectExclusions(metric, {
    answered: conversation({ messages: [customer(0), agent(5)] }),
    "not-told": fragment(),
    pending: conversation({ messages: [customer(0)] }),
    "not-abandoned": conversation({ messages: [customer(0)], status: "closed" }),
    negative: conversation({ createdAt: minute, abandonedAt: second }),
    "day-alone": conversation({ createdAt: minute, abandonedAt: 0, daysAlone: [0] }),
    implausible: [conversation({ createdAt: 0, abandonedAt: 4000 * day }), { ...always, asOf: 5000 * day }],
    "no-time": conversation({ abandonedAt: minute, reported: reported({ replies: 0 }) }),
    "no-calendar": [abandonedAfter(90), inBusinessHours],
  });
});
