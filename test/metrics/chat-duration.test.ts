import { describe, expect, test } from "vitest";
import { chatDuration as metric } from "../../src/metrics/chat-duration.ts";
import type { Conversation } from "../../src/model/conversation.ts";
import { agent, bot, conversation, customer, event, fragment, note } from "../support/conversation.ts";
import {
  always,
  day,
  expectExclusions,
  inBusinessHours,
  leftOutOf,
  measuredOf,
  minute,
  reasonsOf,
  second,
  valuesOf,
} from "./measure.ts";

const messages = [customer(0), agent(60, "Sari"), customer(200), agent(260, "Budi")];
const chat = (facts: Partial<Conversation> = {}) => conversation({ messages, status: "resolved", ...facts });

const taken = [event("queued", 10), event("accepted", 40, "agent", "Sari"), event("resolved", 900, "agent")];

test("from the first reply to the last word, credited to the last human replier", () => {
  expect(measuredOf(metric, chat())).toMatchObject([
    { value: 200 * second, at: 260 * second, agent: "Budi", source: "messages" },
  ]);
});

test("from the acceptance where that is told", () => {
  expect(valuesOf(metric, chat({ events: taken }))).toEqual([220 * second]);
  expect(valuesOf(metric, chat({ acceptedAt: 50 * second }))).toEqual([210 * second]);
  // Who accepts after the first reply is of a second line.
  expect(valuesOf(metric, chat({ acceptedAt: 245 * second }))).toEqual([200 * second]);
});

test("the last word may be the customer's; a bot's and a note are none", () => {
  const thanked = [...messages, customer(300), bot(310), note(400), { ...customer(500), internal: true }];
  expect(valuesOf(metric, chat({ messages: thanked }))).toEqual([240 * second]);
});

describe("closed", () => {
  test("is not told by a leaving before the answer, after which the customer wrote again", () => {
    const again = [customer(0), customer(100), agent(160, "Sari")];
    const events = [event("abandoned", 30, "customer")];
    expect(reasonsOf(metric, conversation({ messages: again, events }))).toEqual(["open"]);
    const left = conversation({ messages: again, events, status: "abandoned" });
    expect(valuesOf(metric, left)).toEqual([0]);
    expect(leftOutOf(metric, left)).toMatchObject([{ excluded: "no-time", part: "closed" }]);
  });

  test("to the resolution", () => {
    const [closed] = measuredOf(metric, chat({ events: taken }), always, "closed");
    expect(closed).toMatchObject({ value: 860 * second, at: 900 * second, source: "events" });
  });

  test("to the closing, or to the customer's leaving", () => {
    expect(valuesOf(metric, chat({ closedAt: 15 * minute }), always, "closed")).toEqual([14 * minute]);
    expect(valuesOf(metric, chat({ status: "abandoned", abandonedAt: 5 * minute }), always, "closed")).toEqual([
      4 * minute,
    ]);
  });

  test("an end without a time is none, and the customer's last word is no estimate of it", () => {
    expect(leftOutOf(metric, chat())).toMatchObject([{ excluded: "no-time", part: "closed" }]);
    expect(leftOutOf(metric, chat({ status: "abandoned" }))).toMatchObject([{ excluded: "no-time", part: "closed" }]);
  });
});

test("requested: from the request to the last word", () => {
  expect(valuesOf(metric, chat(), always, "requested")).toEqual([260 * second]);
  expect(valuesOf(metric, chat({ events: taken }), always, "requested")).toEqual([250 * second]);
  // Queued once more, for the second line, after the first reply.
  expect(valuesOf(metric, chat({ events: [event("queued", 150)] }), always, "requested")).toEqual([260 * second]);
});

test("the clock of business hours is not asked", () => {
  expect(valuesOf(metric, chat(), inBusinessHours)).toEqual([200 * second]);
  expect(metric.clocked).toBe(false);
});

test("what is said and done after the clock of the report has not happened yet", () => {
  const now = { ...always, asOf: 400 * second };
  expect(reasonsOf(metric, chat({ events: taken }), now)).toEqual(["open"]);
  const resolved = chat({ messages: [...messages, customer(401)], events: [event("resolved", 300)] });
  expect(valuesOf(metric, resolved, now)).toEqual([200 * second]);
  expect(valuesOf(metric, resolved, { ...now, asOf: 401 * second })).toEqual([341 * second]);
});

test("each reason to leave it out", () => {
  expectExclusions(metric, {
    unanswered: conversation({ messages: [customer(0), bot(1)], status: "closed" }),
    open: conversation({ messages, status: "open" }),
    "not-told": fragment(),
    negative: chat({ messages: [customer(0), agent(60)], acceptedAt: 90 * second }),
    "day-alone": chat({ acceptedAt: 0, daysAlone: [0] }),
    implausible: [
      chat({ messages: [customer(0), agent(1), customer((4000 * day) / second)] }),
      { ...always, asOf: 5000 * day },
    ],
    "no-time": conversation({ createdAt: 0, acceptedAt: minute, closedAt: 2 * minute }),
  });
});
