import { describe, expect, test } from "vitest";
import { backlog } from "../../../src/metrics/backlog.ts";
import { chatDuration } from "../../../src/metrics/chat-duration.ts";
import { whyUnanswered } from "../../../src/metrics/conversation/answer.ts";
import { firstResponseTime } from "../../../src/metrics/first-response-time.ts";
import { handleTime } from "../../../src/metrics/handle-time.ts";
import { missedRate } from "../../../src/metrics/missed-rate.ts";
import { timeToAbandon } from "../../../src/metrics/time-to-abandon.ts";
import { waitTime } from "../../../src/metrics/wait-time.ts";
import type { Conversation, Message } from "../../../src/model/conversation.ts";
import { serviceLevel, successRate } from "../../support/by-default.ts";
import { agent, conversation, customer, event } from "../../support/conversation.ts";
import { always, calendarOf, day, hour, measuredOf, minute, reasonsOf, second, valuesOf } from "../measure.ts";

/** Asked at 9:00:00 as the clock of these tests begins; the customer left after two minutes. */
const left = (...messages: readonly Message[]) =>
  conversation({ messages: [customer(0), ...messages], events: [event("abandoned", 120, "customer")] });

const why = (one: Conversation, asOf = always.asOf) => whyUnanswered(one, { ...always, asOf });

/** The same, resolved by automation after 40 minutes. */
const leftAndResolved = (...messages: readonly Message[]) =>
  conversation({
    ...left(...messages),
    events: [event("abandoned", 120, "customer"), event("resolved", 2400, "system")],
  });

describe("who left was not answered afterwards", () => {
  test("but by the end of the minute that may be all that is told of it", () => {
    expect(why(left(agent(1200)))).toBe("unanswered");
    expect(why(left(agent(180)))).toBe("unanswered");
    expect(why(left(agent(179)))).toBeUndefined();
    const toTheSecond = conversation({ messages: [customer(0), agent(122)], events: [event("abandoned", 121)] });
    expect(why(toTheSecond)).toBe("unanswered");
    expect(why(left(agent(150)), 140 * second)).toBe("unanswered");
  });

  test("unless they wrote again: then they had not left", () => {
    const back = left(customer(600), agent(1200));
    expect(why(back)).toBeUndefined();
    expect(why(left(agent(600), customer(1200)))).toBeUndefined();
    expect(why(left(agent(600), customer(1200)), 1000 * second)).toBe("unanswered");
  });

  test("nor does a resolution bring them back", () => {
    expect(why(leftAndResolved())).toBe("unanswered");
    expect(why(leftAndResolved(agent(1200)))).toBe("unanswered");
    expect(why(leftAndResolved(agent(119)))).toBeUndefined();
    expect(why(leftAndResolved(agent(600), customer(1200)))).toBeUndefined();
    expect(why(conversation({ ...left(agent(1200)), status: "resolved" }))).toBe("unanswered");
  });

  test("but a reopening does", () => {
    const leaving = [event("abandoned", 120), event("resolved", 130), event("reopened", 1100)];
    const messages = [customer(0), agent(1200)];
    expect(why(conversation({ messages, events: [...leaving, event("resolved", 2400)] }))).toBeUndefined();
    expect(why(conversation({ messages, events: leaving, status: "closed" }))).toBeUndefined();
    expect(why(conversation({ messages, events: leaving, status: "abandoned" }))).toBe("unanswered");
  });

  test("of a day alone nothing tells when on it they left, but that it was on it", () => {
    const stamps = { createdAt: 5 * hour, firstResponseAt: 6 * hour, abandonedAt: 0 };
    expect(why(conversation(stamps))).toBeUndefined();
    expect(why(conversation({ ...stamps, firstResponseAt: day - 1 }))).toBeUndefined();
    expect(why(conversation({ ...stamps, firstResponseAt: day }))).toBe("unanswered");
    const inJakarta = { asOf: day, calendar: calendarOf("Asia/Jakarta") };
    expect(whyUnanswered(conversation(stamps), inJakarta)).toBe("unanswered");
    expect(whyUnanswered(conversation({ ...stamps, abandonedAt: -7 * hour }), inJakarta)).toBeUndefined();
  });
});

test("every metric calls the same conversation answered", () => {
  const back = left(customer(600), agent(1200, "Sari"));
  expect(valuesOf(firstResponseTime, back)).toEqual([20 * minute]);
  expect(valuesOf(waitTime, back)).toEqual([20 * minute]);
  expect(valuesOf(missedRate, back)).toEqual([0]);
  expect(valuesOf(serviceLevel, back)).toEqual([0]);
  expect(reasonsOf(timeToAbandon, back)).toEqual(["answered"]);
  for (const metric of [chatDuration, handleTime]) expect(reasonsOf(metric, back)).toEqual(["open"]);
  const resolved = leftAndResolved(customer(600), agent(1200, "Sari"));
  expect(valuesOf(chatDuration, resolved)).toEqual([0]);
  expect(reasonsOf(handleTime, resolved)).toEqual(["no-time"]);
});

test("every metric has who wrote again and was not answered wait", () => {
  const waits = left(customer(600));
  for (const metric of [firstResponseTime, waitTime]) expect(reasonsOf(metric, waits)).toEqual(["unanswered"]);
  for (const metric of [missedRate, serviceLevel, successRate, timeToAbandon]) {
    expect(reasonsOf(metric, waits)).toEqual(["pending"]);
  }
  expect(measuredOf(backlog, waits)).toMatchObject([{ value: 1 }]);
});

test.each([
  ["and is ended by that", left],
  ["also where it is resolved afterwards", leftAndResolved],
])("every metric calls the same conversation missed %s", (_, leaving) => {
  const gone = leaving(agent(1200, "Sari"));
  expect(reasonsOf(firstResponseTime, gone)).toEqual(["unanswered-closed"]);
  for (const metric of [waitTime, chatDuration, handleTime]) expect(reasonsOf(metric, gone)).toEqual(["unanswered"]);
  expect(valuesOf(missedRate, gone)).toEqual([1]);
  expect(valuesOf(serviceLevel, gone)).toEqual([0]);
  expect(valuesOf(timeToAbandon, gone)).toEqual([2 * minute]);
});
