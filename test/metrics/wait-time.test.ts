import { describe, expect, test } from "vitest";
import type { Context } from "../../src/metrics/context.ts";
import { answerFacts } from "../../src/metrics/conversation/answer.ts";
import { missedRate } from "../../src/metrics/missed-rate.ts";
import { waitTime as metric } from "../../src/metrics/wait-time.ts";
import type { Conversation, ConversationEvent } from "../../src/model/conversation.ts";
import { serviceLevel } from "../support/by-default.ts";
import {
  agent,
  bot,
  business,
  calendar,
  conversation,
  customer,
  event,
  fragment,
  reported,
} from "../support/conversation.ts";
import {
  always,
  expectExclusions,
  inBusinessHours,
  measuredOf,
  minute,
  reasonsOf,
  second,
  valuesOf,
} from "./measure.ts";

const answered = [customer(0), bot(5), agent(200, "Sari")];

describe("ends with the acceptance or the first reply, whichever came first", () => {
  test("accepted", () => {
    const accepted = conversation({
      messages: answered,
      events: [event("queued", 20), event("accepted", 80, "agent", "Budi")],
    });
    expect(measuredOf(metric, accepted)[0]).toMatchObject({
      value: minute,
      at: 80 * second,
      agent: "Budi",
      source: "events",
    });
  });

  test("an acceptance after the first reply is another's, or the desk's entry of it", () => {
    const passedOn = conversation({
      messages: [customer(0), agent(45, "Sari"), agent(240, "Budi")],
      events: [event("transferred", 60, "agent", "Sari"), event("accepted", 185, "agent", "Budi")],
    });
    expect(measuredOf(metric, passedOn)[0]).toMatchObject({ value: 45 * second, agent: "Sari", source: "messages" });
    expect(valuesOf(serviceLevel, passedOn)).toEqual([1]);
    const entered = conversation({ messages: [customer(0), agent(45)], events: [event("accepted", 46, "agent")] });
    expect(valuesOf(metric, entered)).toEqual([45 * second]);
    const listed = conversation({ createdAt: 0, acceptedAt: 185 * second, firstResponseAt: 45 * second });
    // What is only stated may be a bot's.
    expect(valuesOf(metric, listed)).toEqual([185 * second]);
  });

  test("a reply that is told to the minute may have come after the acceptance", () => {
    const messages = [customer(30), agent(60)];
    expect(valuesOf(metric, conversation({ messages, acceptedAt: 77 * second }))).toEqual([47 * second]);
  });

  test("queued after the answer, as for a second line, is no request", () => {
    const chat = (...events: readonly ConversationEvent[]) =>
      conversation({ messages: [customer(0), agent(301)], events });
    expect(valuesOf(metric, chat(event("queued", 900)))).toEqual([301 * second]);
    expect(valuesOf(serviceLevel, chat(event("queued", 900)))).toEqual([0]);
    expect(valuesOf(metric, chat(event("queued", 301)))).toEqual([0]);
    expect(valuesOf(metric, chat(event("queued", 100), event("queued", 900)))).toEqual([201 * second]);
    const stamped = conversation({ ...chat(event("queued", 900)), queuedAt: 200 * second });
    expect(valuesOf(metric, stamped)).toEqual([101 * second]);
    const taken = event("accepted", 61, "agent");
    expect(valuesOf(metric, chat(taken, event("queued", 900), event("accepted", 1400, "agent")))).toEqual([
      61 * second,
    ]);
  });

  test("nor is it known whether it was after an answer that is told to the minute", () => {
    const told = (at: number) => conversation({ messages: [customer(0), agent(300)], events: [event("queued", at)] });
    expect(reasonsOf(metric, told(359))).toEqual(["negative"]);
    expect(valuesOf(metric, told(360))).toEqual([300 * second]);
  });

  test("queued after it was taken is no request by a time stamp either", () => {
    const listed = { createdAt: 0, queuedAt: 10 * minute, acceptedAt: 17 * second, firstResponseAt: minute };
    expect(valuesOf(metric, conversation(listed))).toEqual([17 * second]);
    expect(valuesOf(serviceLevel, conversation(listed))).toEqual([1]);
  });

  test("queued after the instant of the report is not yet known", () => {
    const chat = conversation({ messages: [customer(0), agent(600)], events: [event("queued", 900)] });
    expect(valuesOf(metric, chat, { ...always, asOf: 700 * second })).toEqual([600 * second]);
  });

  test("a bot's acceptance is none", () => {
    const accepted = conversation({ messages: answered, events: [event("queued", 20), event("accepted", 21, "bot")] });
    expect(measuredOf(metric, accepted)[0]).toMatchObject({ value: 180 * second, agent: "Sari", source: "messages" });
  });

  test("time stamps", () => {
    const stamps = { createdAt: 0, queuedAt: 10 * second, assignee: "Ani" };
    const accepted = conversation({ ...stamps, acceptedAt: minute, firstResponseAt: 90 * second });
    expect(measuredOf(metric, accepted)[0]).toMatchObject({ value: 50 * second, agent: "Ani", source: "fields" });
    expect(valuesOf(metric, conversation({ ...stamps, firstResponseAt: 90 * second }))).toEqual([80 * second]);
  });
});

describe("begins when it was queued, else requested, else with the first customer message", () => {
  test("queued", () => {
    expect(valuesOf(metric, conversation({ messages: answered, queuedAt: 50 * second }))).toEqual([150 * second]);
  });

  test("requested", () => {
    expect(valuesOf(metric, conversation({ messages: [customer(10), agent(40)], createdAt: 0 }))).toEqual([
      40 * second,
    ]);
  });

  test("a bot's greeting is no request", () => {
    expect(valuesOf(metric, conversation({ messages: [bot(0), customer(100), agent(130)] }))).toEqual([30 * second]);
  });
});

describe("a mean that leaves out what missed its target", () => {
  test("answered late is in it, however late", () => {
    expect(valuesOf(metric, conversation({ messages: [customer(0), agent(500_000)] }))).toEqual([500_000 * second]);
  });

  test("a customer who joins takes nothing", () => {
    const joined = [event("queued", 0), event("accepted", 1, "customer"), event("accepted", 40, "agent")];
    expect(valuesOf(metric, conversation({ messages: [customer(0), agent(60)], events: joined }))).toEqual([
      40 * second,
    ]);
  });

  test("missed and abandoned ones never are", () => {
    const accepted = [event("accepted", 5, "agent")];
    expect(reasonsOf(metric, conversation({ messages: [customer(0)], events: accepted }))).toEqual(["unanswered"]);
    expect(
      reasonsOf(metric, conversation({ createdAt: 0, status: "missed", reported: reported({ wait: calendar(9) }) })),
    ).toEqual(["unanswered"]);
    const left = conversation({ messages: [customer(0), agent(300)], events: [event("abandoned", 100)] });
    expect(reasonsOf(metric, left)).toEqual(["unanswered"]);
  });
});

test("a reported wait counts where nothing else tells it", () => {
  const summary = { status: "resolved", reported: reported({ wait: calendar(45), replies: 2 }) } as const;
  expect(measuredOf(metric, conversation({ ...summary, createdAt: 0 }))[0]).toMatchObject({
    value: 45 * second,
    at: 45 * second,
    source: "reported",
  });
  const responded = conversation({ ...summary, firstResponseAt: 2 * minute });
  expect(measuredOf(metric, responded)[0]).toMatchObject({ value: 45 * second, at: 2 * minute });
  const stamped = conversation({ ...summary, acceptedAt: minute, firstResponseAt: 2 * minute });
  expect(measuredOf(metric, stamped)[0]).toMatchObject({ value: 45 * second, at: minute });
});

describe("a call centre's list states waits and no replies", () => {
  const listed: Context = { ...always, told: new Set() };
  const call = (status: Conversation["status"], facts: Partial<Conversation> = {}) =>
    conversation({ createdAt: 0, status, reported: reported({ wait: calendar(45) }), ...facts });

  test("of what was dealt with, or of which nothing tells how it stands, somebody took it when the wait was over", () => {
    for (const status of ["resolved", "closed", undefined] as const) {
      expect(valuesOf(metric, call(status), listed)).toEqual([45 * second]);
    }
    expect(valuesOf(metric, call(undefined, { resolvedAt: minute }), listed)).toEqual([45 * second]);
  });

  test("of what is open it may be going on, and what was missed or abandoned nobody took", () => {
    for (const status of ["open", "pending", "missed", "abandoned"] as const) {
      expect(reasonsOf(metric, call(status), listed)).toEqual(["unanswered"]);
    }
    for (const status of [undefined, "closed", "resolved"] as const) {
      expect(reasonsOf(metric, call(status, { abandonedAt: minute }), listed)).toEqual(["unanswered"]);
    }
    expect(reasonsOf(metric, call(undefined, { queuedAt: 0, events: [event("queued", 0)] }), listed)).toEqual([
      "unanswered",
    ]);
    expect(valuesOf(metric, call("open", { acceptedAt: minute }), listed)).toEqual([minute]);
  });

  test("a call that nobody worked on was not taken, though it is a bare record", () => {
    const handled = (seconds: number) => ({ reported: reported({ wait: calendar(45), handle: calendar(seconds) }) });
    expect(valuesOf(metric, call(undefined, handled(300)), listed)).toEqual([45 * second]);
    expect(reasonsOf(metric, call(undefined, handled(0)), listed)).toEqual(["unanswered"]);
  });

  test.each(answerFacts)("where the input tells of %s, a row without says that nobody answered", (fact) => {
    expect(reasonsOf(metric, call("closed"), { ...always, told: new Set([fact]) })).toEqual(["unanswered"]);
  });

  test("the service level is theirs; whether a chat was missed no wait tells", () => {
    expect(valuesOf(serviceLevel, call("resolved"), listed)).toEqual([1]);
    expect(valuesOf(serviceLevel, call("resolved", { reported: reported({ wait: calendar(61) }) }), listed)).toEqual([
      0,
    ]);
    expect(
      valuesOf(missedRate, call("closed", { reported: reported({ wait: calendar(45), replies: 0 }) }), listed),
    ).toEqual([1]);
  });
});

test("each reason to leave it out", () => {
  const stated = (wait: ReturnType<typeof calendar>) =>
    conversation({ createdAt: 0, reported: reported({ wait, replies: 1 }) });
  expectExclusions(metric, {
    unanswered: conversation({ messages: [customer(0)] }),
    "not-told": fragment(),
    negative: conversation({ createdAt: minute, acceptedAt: second }),
    "day-alone": conversation({ createdAt: 0, acceptedAt: minute, daysAlone: [0] }),
    implausible: stated(calendar(1e10)),
    "other-clock": stated(business(5)),
    "no-time": conversation({ createdAt: 0, reported: reported({ replies: 1 }) }),
    "no-calendar": [conversation({ messages: [customer(0), agent(60)] }), inBusinessHours],
  });
});

test("what is accepted after the clock of the report is not answered yet", () => {
  const accepted = conversation({ createdAt: 0, acceptedAt: minute });
  expect(reasonsOf(metric, accepted, { ...always, asOf: minute - 1 })).toEqual(["unanswered"]);
  expect(valuesOf(metric, accepted, { ...always, asOf: minute })).toEqual([minute]);
});
