import { describe, expect, test } from "vitest";
import { calendarsBy } from "../../src/metrics/calendars.ts";
import { missedRate as metric } from "../../src/metrics/missed-rate.ts";
import type { Message } from "../../src/model/conversation.ts";
import { calendarWith, mondayToFriday } from "../support/business-hours.ts";
import {
  agent,
  bot,
  calendar,
  conversation,
  customer,
  event,
  fragment,
  note,
  reported,
} from "../support/conversation.ts";
import {
  always,
  day,
  expectExclusions,
  inOfficeHours,
  measuredOf,
  minute,
  reasonsOf,
  second,
  summaryOf,
  valuesOf,
} from "./measure.ts";

const abandonedAfter = (seconds: number) =>
  conversation({ messages: [customer(0)], events: [event("abandoned", seconds, "customer")] });

describe("worked values", () => {
  test("abandoned after 59 s: short-abandon", () => {
    expect(reasonsOf(metric, abandonedAfter(59))).toEqual(["short-abandon"]);
  });

  test("after 60 s: missed", () => {
    expect(valuesOf(metric, abandonedAfter(60))).toEqual([1]);
  });
});

test("missed over answered and missed, in the period of the creation", () => {
  const answered = conversation({ messages: [customer(5), agent(500)] });
  expect(summaryOf(metric, [answered, answered, abandonedAfter(90), abandonedAfter(5)])).toMatchObject({
    numerator: 1,
    denominator: 3,
  });
  expect(measuredOf(metric, answered)[0]).toMatchObject({ at: 5 * second, source: "messages" });
  expect(measuredOf(metric, conversation({ createdAt: 0, acceptedAt: 5 }))[0].source).toBe("fields");
});

describe("bots and notes counted as replies", () => {
  test("a greeted chat that nobody took is missed", () => {
    const greeted = conversation({ status: "closed", messages: [customer(0), bot(1), note(2), bot(99)] });
    expect(valuesOf(metric, greeted)).toEqual([1]);
  });
});

describe("the reply", () => {
  test("after the customer left comes too late", () => {
    const late = conversation({ messages: [customer(0), agent(200)], events: [event("abandoned", 100)] });
    expect(valuesOf(metric, late)).toEqual([1]);
  });

  test("before the customer left is an answer", () => {
    const dropped = conversation({ messages: [customer(0), agent(50)], events: [event("abandoned", 100)] });
    expect(valuesOf(metric, dropped)).toEqual([0]);
  });

  test.each([
    [
      "a first response at a time that nothing tells",
      conversation({ createdAt: 0, repliedBy: Number.NEGATIVE_INFINITY, status: "resolved" }),
      0,
    ],
    ["a first response stamp", conversation({ createdAt: 0, firstResponseAt: 5, status: "resolved" }), 0],
    [
      "a first response before the customer left",
      conversation({ createdAt: 0, firstResponseAt: 90, abandonedAt: 90 }),
      0,
    ],
    ["an acceptance", conversation({ createdAt: 0, acceptedAt: 5, status: "abandoned" }), 0],
    [
      "a reported first response",
      conversation({ createdAt: 0, reported: reported({ firstResponse: calendar(5) }) }),
      0,
    ],
    ["a reported number of replies", conversation({ createdAt: 0, reported: reported({ replies: 2 }) }), 0],
    [
      "no replies, by the report",
      conversation({ createdAt: 0, status: "closed", reported: reported({ replies: 0 }) }),
      1,
    ],
    ["nothing, and closed", conversation({ createdAt: 0, status: "closed" }), 1],
    [
      "missed, whatever a bot's first response",
      conversation({ createdAt: 0, status: "missed", firstResponseAt: 5 }),
      1,
    ],
  ])("%s", (_, one, value) => {
    expect(valuesOf(metric, one)).toEqual([value]);
  });
});

describe("no abandon time", () => {
  const missed = { status: "missed" } as const;

  test("the last sign of life of the customer counts, approximately", () => {
    const waited = conversation({ ...missed, messages: [customer(0), customer(60), bot(300)] });
    expect(measuredOf(metric, waited)[0]).toMatchObject({ value: 1, approximate: true });
    expect(summaryOf(metric, [waited, abandonedAfter(60)])).toMatchObject({ numerator: 2, approximate: 1 });
    expect(reasonsOf(metric, conversation({ ...missed, messages: [customer(0), customer(59)] }))).toEqual([
      "short-abandon",
    ]);
  });

  const seen = [customer(0), customer(30)];

  test.each([
    ["said after the report", { messages: [...seen, customer(90)], events: [event("closed", 70)] }],
    ["said by others", { messages: [...seen, bot(70)] }],
    ["done after the report", { messages: seen, events: [event("closed", 70), event("opened", 90, "customer")] }],
    ["done by others", { messages: seen, events: [event("assigned", 70, "system")] }],
    ["done before the last word", { messages: [customer(0), customer(50)], events: [event("opened", 10, "customer")] }],
  ] as const)("not what is %s", (_, facts) => {
    const now = { ...always, asOf: 80 * second };
    expect(reasonsOf(metric, conversation({ ...missed, ...facts }), now)).toEqual(["short-abandon"]);
  });

  test("at the very instant of the report it has happened", () => {
    const now = { ...always, asOf: minute };
    expect(valuesOf(metric, conversation({ ...missed, messages: [customer(0), customer(60)] }), now)).toEqual([1]);
    const events = [event("opened", 60, "customer")];
    expect(valuesOf(metric, conversation({ ...missed, messages: [customer(0)], events }), now)).toEqual([1]);
    expect(valuesOf(metric, conversation({ ...missed, createdAt: 0, events }), now)).toEqual([1]);
  });

  test("so does what the customer did", () => {
    const events = [event("queued", 1, "bot"), event("opened", 61, "customer"), event("assigned", 90, "system")];
    expect(valuesOf(metric, conversation({ ...missed, messages: [customer(0)], events }))).toEqual([1]);
  });

  test("which may be all that the customer did", () => {
    const events = [event("opened", 30, "customer")];
    expect(reasonsOf(metric, conversation({ ...missed, createdAt: 0, events }))).toEqual(["short-abandon"]);
  });

  test("without any after the asking it is missed: nothing tells that the customer left soon", () => {
    const asked = conversation({ ...missed, messages: [customer(0), bot(70)] });
    expect(measuredOf(metric, asked)[0]).toMatchObject({ value: 1, approximate: true });
    const bare = conversation({ ...missed, createdAt: 0, closedAt: 5 * minute });
    expect(measuredOf(metric, bare)[0]).toMatchObject({ value: 1, approximate: true });
  });
});

test("the wait before leaving begins with the queue", () => {
  const queued = conversation({ messages: [customer(0)], queuedAt: 100 * second, abandonedAt: 150 * second });
  expect(reasonsOf(metric, queued)).toEqual(["short-abandon"]);
});

test("who left and was resolved afterwards, unanswered, left all the same; who wrote again had not", () => {
  const tidied = (at: number, ...messages: readonly Message[]) =>
    conversation({ messages: [customer(0), ...messages], abandonedAt: at * second, resolvedAt: day });
  expect(reasonsOf(metric, tidied(59))).toEqual(["short-abandon"]);
  expect(valuesOf(metric, tidied(60))).toEqual([1]);
  expect(valuesOf(metric, tidied(500, agent(2000)))).toEqual([1]);
  expect(valuesOf(metric, tidied(500, agent(499)))).toEqual([0]);
  expect(valuesOf(metric, tidied(20, customer(30)))).toEqual([1]);
});

test("a ring that one agent missed and another took is nobody's leaving, nor is what an agent takes after it", () => {
  const taken = (lost: "missed" | "abandoned") =>
    conversation({
      messages: [customer(0), agent(120)],
      events: [event(lost, 40), event("accepted", 90, "agent", "Budi"), event("resolved", 600, "agent", "Budi")],
    });
  expect(valuesOf(metric, taken("missed"))).toEqual([0]);
  expect(valuesOf(metric, taken("abandoned"))).toEqual([0]);
  const left = [
    event("abandoned", 70, "customer", "Ani"),
    event("accepted", 90, "agent", "Budi"),
    event("resolved", 600),
  ];
  expect(valuesOf(metric, conversation({ messages: [customer(0), agent(120)], events: left }))).toEqual([1]);
  const missed = [event("missed", 40), event("resolved", 600, "agent", "Budi")];
  expect(valuesOf(metric, conversation({ messages: [customer(0), agent(120)], events: missed }))).toEqual([0]);
});

test("an unanswered conversation that was closed soon is missed: nobody abandoned it", () => {
  expect(valuesOf(metric, conversation({ messages: [customer(0)], events: [event("closed", 5, "agent")] }))).toEqual([
    1,
  ]);
});

test("what ends after the clock of the report is still pending", () => {
  expect(reasonsOf(metric, abandonedAfter(90), { ...always, asOf: 89 * second })).toEqual(["pending"]);
});

test("a message log alone has no ends, and needs more", () => {
  expect(metric.needs).toContainEqual(["messages", "status"]);
  expect(metric.needs).toContainEqual(["messages", "abandonedAt"]);
  expect(metric.needs.every((facts) => facts.length > 1)).toBe(true);
});

test("each reason to leave it out", () =>
  expectExclusions(metric, {
    offline: [conversation({ messages: [customer(0)] }), inOfficeHours],
    "no-time": conversation({ status: "missed" }),
    pending: conversation({ messages: [customer(0)] }),
    "not-told": fragment(),
    "short-abandon": abandonedAfter(0),
  }));

describe("asked while staffed, Monday to Friday from 9 to 17 o'clock", () => {
  /** Monday, 1970-01-05. */
  const at = (hours: number) => (4 * 24 + hours) * 3600;
  const closed = (asked: number, ...answers: ReturnType<typeof agent>[]) =>
    conversation({ status: "closed", messages: [customer(asked), ...answers] });
  const calendarHours = { ...inOfficeHours, hours: "calendar" as const };

  test("what was asked outside business hours is offline, answered or not, on either clock", () => {
    for (const context of [inOfficeHours, calendarHours]) {
      const offline = [closed(at(8)), closed(at(8), agent(at(9))), closed(at(17))];
      for (const one of offline) expect(reasonsOf(metric, one, context)).toEqual(["offline"]);
      expect(valuesOf(metric, closed(at(9)), context)).toEqual([1]);
      expect(valuesOf(metric, closed(at(16), agent(at(20))), context)).toEqual([0]);
    }
  });

  test("a response rate whose denominator ignores the filter", () => {
    const asked = [closed(at(8)), closed(at(8), agent(at(9))), closed(at(10)), closed(at(11), agent(at(12)))];
    expect(summaryOf(metric, asked, calendarHours)).toMatchObject({ numerator: 1, denominator: 2 });
    expect(summaryOf(metric, asked, always)).toMatchObject({ numerator: 2, denominator: 4 });
  });

  test("a customer asks with the first message, else with the creation", () => {
    const greeted = conversation({
      status: "closed",
      createdAt: at(8) * second,
      messages: [bot(at(8)), customer(at(9))],
    });
    expect(valuesOf(metric, greeted, calendarHours)).toEqual([1]);
    const untold = conversation({ status: "missed", createdAt: at(8) * second });
    expect(reasonsOf(metric, untold, calendarHours)).toEqual(["offline"]);
  });

  test("not with the queue: before the first message nobody had asked, and a bot's customer had before it", () => {
    const ended = { status: "closed" } as const;
    const early = conversation({ ...ended, queuedAt: at(16.9) * second, messages: [customer(at(17))] });
    expect(reasonsOf(metric, early, calendarHours)).toEqual(["offline"]);
    const late = conversation({ ...ended, queuedAt: at(9) * second, messages: [customer(at(8)), bot(at(8))] });
    expect(reasonsOf(metric, late, calendarHours)).toEqual(["offline"]);
  });

  test("where no calendar tells of the time, all are judged", () => {
    const later = calendarWith("UTC", { from: "1970-02-01", week: mondayToFriday("09:00-17:00") });
    expect(valuesOf(metric, closed(at(8)), { ...always, calendars: calendarsBy([], later) })).toEqual([1]);
    expect(valuesOf(metric, closed(at(8)))).toEqual([1]);
  });
});
