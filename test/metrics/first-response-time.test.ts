import { describe, expect, test } from "vitest";
import { firstResponseTime as metric } from "../../src/metrics/first-response-time.ts";
import type { Message } from "../../src/model/conversation.ts";
import {
  agent,
  bot,
  business,
  calendar,
  conversation,
  customer,
  event,
  fragment,
  note,
  reported,
  system,
} from "../support/conversation.ts";
import {
  always,
  day,
  expectExclusions,
  hour,
  inBusinessHours,
  leftOutOf,
  measuredOf,
  minute,
  reasonsOf,
  second,
  summaryOf,
  valuesOf,
} from "./measure.ts";

const said = (...messages: readonly Message[]) => conversation({ messages });

describe("worked values", () => {
  test("first responses of 31, 671, 3665 and 90000 s", () => {
    const conversations = [31, 671, 3665, 90_000].map((seconds) => said(customer(0), agent(seconds)));
    expect(summaryOf(metric, conversations)).toEqual({
      n: 4,
      mean: 23_591.75,
      median: 2168,
      p90: 64_099.5,
      min: 31,
      max: 90_000,
      ci95: null,
    });
  });

  test("created t, handoff +20 s, reply +62 s: 42 s, customer-felt 62", () => {
    const handedOver = conversation({
      messages: [customer(0), bot(1), agent(62)],
      events: [event("handoff", 20, "bot")],
    });
    expect(valuesOf(metric, handedOver)).toEqual([42 * second]);
    expect(valuesOf(metric, handedOver, always, "customer")).toEqual([62 * second]);
  });

  test("created Mon 09:00, bot resolves 09:05, reopened Fri 14:00, reply 14:10: 600 s", () => {
    const friday = 4 * 86_400 + 5 * 3600;
    const reopened = conversation({
      messages: [customer(0), bot(10), customer(friday), agent(friday + 600)],
      events: [event("resolved", 300, "bot"), event("closed", 86_400, "system"), event("reopened", friday, "customer")],
    });
    expect(valuesOf(metric, reopened)).toEqual([600 * second]);
  });
});

describe("bots and notes counted as replies", () => {
  test("neither bot, system line nor internal note stops the clock", () => {
    expect(valuesOf(metric, said(customer(0), bot(1), system(2), note(3), agent(60)))).toEqual([minute]);
  });

  test("a bot's greeting before the customer's first message does not start it", () => {
    expect(valuesOf(metric, said(bot(0), customer(100), agent(160)))).toEqual([minute]);
  });

  test("what a bot alone answered is unanswered", () => {
    expect(reasonsOf(metric, said(customer(0), bot(1)))).toEqual(["unanswered"]);
  });
});

describe("the start", () => {
  const opened = { messages: [customer(0), agent(600)] };

  test("a reopening of what a human had resolved does not move it", () => {
    const events = [event("resolved", 100, "agent"), event("reopened", 300)];
    expect(valuesOf(metric, conversation({ ...opened, events }))).toEqual([10 * minute]);
  });

  test("nor does a handoff after the reply, or one between agents", () => {
    const events = [event("handoff", 300, "agent"), event("handoff", 700, "bot")];
    expect(valuesOf(metric, conversation({ ...opened, events }))).toEqual([10 * minute]);
  });

  test("is the creation where the customer's words are not among the messages", () => {
    const ticket = conversation({ createdAt: 0, initiator: "customer", messages: [agent(90)] });
    expect(valuesOf(metric, ticket)).toEqual([90 * second]);
  });
});

test("belongs to the reply: its time and its sender", () => {
  const reassigned = conversation({ assignee: "Budi", messages: [customer(0), agent(60, "Sari"), agent(90, "Budi")] });
  expect(measuredOf(metric, reassigned)[0]).toMatchObject({ at: minute, agent: "Sari", source: "messages" });
});

test("credit to the assignee instead of the sender: only where no sender is known", () => {
  expect(measuredOf(metric, conversation({ assignee: "Budi", messages: [customer(0), agent(60)] }))[0].agent).toBe(
    "Budi",
  );
});

test("a reply after the clock of the report has not been written yet", () => {
  expect(reasonsOf(metric, said(customer(0), agent(60)), { ...always, asOf: 59 * second })).toEqual(["unanswered"]);
  const stamped = conversation({ createdAt: 0, firstResponseAt: minute });
  expect(reasonsOf(metric, stamped, { ...always, asOf: 59 * second })).toEqual(["unanswered"]);
});

describe("without messages", () => {
  const ticket = { createdAt: hour, assignee: "Budi" };

  test("time stamps tell it", () => {
    const observation = measuredOf(metric, conversation({ ...ticket, firstResponseAt: hour + minute }))[0];
    expect(observation).toMatchObject({ value: minute, at: hour + minute, source: "fields", agent: "Budi" });
  });

  test("time stamps come before what the export reports", () => {
    const both = { ...ticket, firstResponseAt: hour + minute, reported: reported({ firstResponse: calendar(999) }) };
    expect(valuesOf(metric, conversation(both))).toEqual([minute]);
  });

  test("a reported value counts from the creation", () => {
    const summary = conversation({ ...ticket, reported: reported({ firstResponse: calendar(120) }) });
    expect(measuredOf(metric, summary)[0]).toMatchObject({
      value: 2 * minute,
      at: hour + 2 * minute,
      source: "reported",
    });
  });

  test("a reported value with a stamp belongs to the stamp", () => {
    const summary = conversation({ firstResponseAt: day, reported: reported({ firstResponse: calendar(120) }) });
    expect(measuredOf(metric, summary)[0].at).toBe(day);
  });

  test("one of which only that it was there is known is no value, and not unanswered", () => {
    const replied = conversation({ ...ticket, status: "closed", repliedBy: Number.NEGATIVE_INFINITY });
    expect(reasonsOf(metric, replied)).toEqual(["no-time"]);
  });

  test("what the export calls missed has no first response, whatever a bot's may be", () => {
    const missed = conversation({ ...ticket, status: "missed", reported: reported({ firstResponse: calendar(1) }) });
    expect(reasonsOf(metric, missed)).toEqual(["unanswered-closed"]);
  });
});

describe("business hours 0 when no schedule is set", () => {
  test("what would have to be computed is left out, never 0", () => {
    expect(reasonsOf(metric, said(customer(0), agent(60)), inBusinessHours)).toEqual(["no-calendar"]);
    expect(measuredOf(metric, said(customer(0), agent(60)), inBusinessHours)).toEqual([]);
  });

  test("what the export states in business hours is taken, also beside messages", () => {
    const stated = { reported: reported({ firstResponse: business(30) }) };
    expect(valuesOf(metric, conversation({ createdAt: 0, ...stated }), inBusinessHours)).toEqual([30 * second]);
    const logged = conversation({ ...stated, messages: [customer(0), agent(60)] });
    expect(valuesOf(metric, logged, inBusinessHours)).toEqual([30 * second]);
    expect(valuesOf(metric, logged)).toEqual([minute]);
  });

  test("a real 0 stays 0", () => {
    const atNight = conversation({ createdAt: 0, reported: reported({ firstResponse: business(0) }) });
    expect(valuesOf(metric, atNight, inBusinessHours)).toEqual([0]);
  });
});

test("each reason to leave it out", () => {
  const stated = (seconds: number) =>
    conversation({ createdAt: 0, reported: reported({ firstResponse: calendar(seconds) }) });
  expectExclusions(metric, {
    unanswered: said(customer(0)),
    "unanswered-closed": conversation({ status: "closed", messages: [customer(0)] }),
    "not-told": fragment(),
    negative: conversation({ initiator: "customer", messages: [agent(0), customer(60), agent(90)] }),
    implausible: stated(3653 * 86_400 + 1),
    "day-alone": conversation({ createdAt: 0, firstResponseAt: hour, daysAlone: [0] }),
    "other-clock": conversation({ createdAt: 0, reported: reported({ firstResponse: business(30) }) }),
    "no-time": conversation({ firstResponseAt: minute }),
    "no-calendar": [said(customer(0), agent(60)), inBusinessHours],
  });
  expect(reasonsOf(metric, stated(-1))).toEqual(["negative"]);
  expect(reasonsOf(metric, stated(Number.NaN))).toEqual(["implausible"]);
  expect(valuesOf(metric, stated(3653 * 86_400))).toEqual([3653 * day]);
  expect(reasonsOf(metric, conversation({ reported: reported({ firstResponse: calendar(5) }) }))).toEqual(["no-time"]);
  expect(reasonsOf(metric, conversation({ createdAt: undefined, messages: [agent(60)] }))).toEqual(["no-time"]);
});

test("what is left out belongs to the creation", () => {
  expect(leftOutOf(metric, said(customer(30)))[0]).toMatchObject({ at: 30 * second });
});

describe("a reply after the customer left", () => {
  test("answers nobody, as messages or time stamps tell it", () => {
    const late = conversation({ messages: [customer(0), agent(7200)], events: [event("abandoned", 14, "customer")] });
    expect(reasonsOf(metric, late)).toEqual(["unanswered-closed"]);
    expect(valuesOf(metric, late, always, "customer")).toEqual([]);
    const stamps = { createdAt: 0, firstResponseAt: 7200 * second, abandonedAt: 14 * second };
    expect(reasonsOf(metric, conversation(stamps))).toEqual(["unanswered-closed"]);
  });

  test("is one where the customer came back, or left at that very instant", () => {
    const messages = [customer(0), agent(7200)];
    const back = [event("abandoned", 14, "customer"), event("reopened", 3600, "customer")];
    expect(valuesOf(metric, conversation({ messages, events: back }))).toEqual([2 * hour]);
    const leaving = [event("abandoned", 7200, "customer")];
    expect(valuesOf(metric, conversation({ messages, events: leaving }))).toEqual([2 * hour]);
  });

  test("is one where nobody had picked up and the customer went on writing", () => {
    const messages = [customer(0), agent(9000), customer(9060), agent(9600)];
    expect(valuesOf(metric, conversation({ messages, events: [event("missed", 300)] }))).toEqual([9000 * second]);
    const before = { ...always, asOf: 9030 * second };
    expect(reasonsOf(metric, conversation({ messages, events: [event("missed", 300)] }), before)).toEqual([
      "unanswered-closed",
    ]);
  });

  test("is one within the minute that may be all that is told of the leaving, and of a day alone nothing tells", () => {
    const leftAt = (abandonedAt: number) =>
      conversation({ createdAt: 5 * hour, firstResponseAt: 6 * hour + 30 * second, abandonedAt });
    expect(valuesOf(metric, leftAt(6 * hour))).toEqual([hour + 30 * second]);
    expect(reasonsOf(metric, leftAt(6 * hour - minute))).toEqual(["unanswered-closed"]);
    expect(valuesOf(metric, leftAt(0))).toEqual([hour + 30 * second]);
  });
});

test("a reply at the very instant of the report has been written", () => {
  const now = { ...always, asOf: minute };
  expect(valuesOf(metric, said(customer(0), agent(60)), now)).toEqual([minute]);
  expect(valuesOf(metric, conversation({ createdAt: 0, firstResponseAt: minute }), now)).toEqual([minute]);
});

test("a handoff at the instant of the reply comes before it", () => {
  const events = [event("handoff", 60, "bot")];
  expect(valuesOf(metric, conversation({ messages: [customer(0), agent(60)], events }))).toEqual([0]);
});
