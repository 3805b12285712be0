import { describe, expect, test } from "vitest";
import { backlog } from "../../../src/metrics/backlog.ts";
import { chatDuration } from "../../../src/metrics/chat-duration.ts";
import { firstContactResolutionDefinition } from "../../../src/metrics/first-contact-resolution.ts";
import { firstResponseTime } from "../../../src/metrics/first-response-time.ts";
import type { Metric } from "../../../src/metrics/metric.ts";
import { missedRate } from "../../../src/metrics/missed-rate.ts";
import { reopenRate } from "../../../src/metrics/reopen-rate.ts";
import { repliesPerTicket } from "../../../src/metrics/replies-per-ticket.ts";
import { replyTime } from "../../../src/metrics/reply-time.ts";
import { sla } from "../../../src/metrics/sla.ts";
import type { SuccessCondition } from "../../../src/metrics/success-conditions.ts";
import { successRateDefinition } from "../../../src/metrics/success-rate.ts";
import { timeToAbandon } from "../../../src/metrics/time-to-abandon.ts";
import { transferRate } from "../../../src/metrics/transfer-rate.ts";
import { waitTime } from "../../../src/metrics/wait-time.ts";
import type { Conversation } from "../../../src/model/conversation.ts";
import { serviceLevel, successRate } from "../../support/by-default.ts";
import { calendar, event, fragment, reported } from "../../support/conversation.ts";
import { always, day, measuredOf, minute, reasonsOf, second, valuesOf } from "../measure.ts";

const aboutAnswers: readonly Metric[] = [
  missedRate,
  successRate,
  serviceLevel,
  firstResponseTime,
  waitTime,
  timeToAbandon,
  chatDuration,
  transferRate,
  replyTime,
];

describe("missed and could not be measured never share a number: of a piece", () => {
  test.each(aboutAnswers.map((metric) => [metric.id, metric] as const))("%s leaves it out", (_, metric) => {
    expect(reasonsOf(metric, fragment())).toEqual(["not-told"]);
    expect(valuesOf(metric, fragment())).toEqual([]);
  });

  test("nothing tells whether anybody has answered what is open or was abandoned either", () => {
    for (const status of ["open", "abandoned"] as const) {
      expect(reasonsOf(missedRate, fragment({ status }))).toEqual(["not-told"]);
      expect(reasonsOf(firstResponseTime, fragment({ status }))).toEqual(["not-told"]);
    }
    expect(reasonsOf(sla, fragment({ channel: "email", status: "open" }))).toEqual(["not-told"]);
  });

  test.each<readonly [string, Partial<Conversation>]>([
    ["a status", { status: "missed" }],
    ["a stated count of no replies", { reported: reported({ replies: 0 }) }],
    [
      "a first response that came after the customer had left",
      { firstResponseAt: 3 * minute, abandonedAt: 2 * minute, status: "abandoned" },
    ],
  ])("%s tells that it was missed", (_, facts) => {
    expect(valuesOf(missedRate, fragment(facts))).toEqual([1]);
  });

  test.each<readonly [string, Partial<Conversation>]>([
    ["the time of the first response", { firstResponseAt: minute }],
    ["the acceptance", { acceptedAt: minute }],
    ["a stated first response", { reported: reported({ firstResponse: calendar(60) }) }],
    ["a stated count of replies", { reported: reported({ replies: 2 }) }],
    ["a reply in the piece that is there", { repliedBy: minute }],
  ])("%s tells that it was answered", (_, facts) => {
    expect(valuesOf(missedRate, fragment(facts))).toEqual([0]);
    expect(valuesOf(successRate, fragment(facts))).toEqual([1]);
  });
});

describe("a reply in the piece", () => {
  const piece = fragment({ repliedBy: 5 * minute });

  test("proves an answer, and tells no time of the first one", () => {
    expect(reasonsOf(firstResponseTime, piece)).toEqual(["no-time"]);
    expect(reasonsOf(waitTime, piece)).toEqual(["no-time"]);
    expect(reasonsOf(repliesPerTicket, piece)).toEqual(["not-told"]);
  });

  test("proves nothing of an instant before it, nor once the customer had left", () => {
    expect(reasonsOf(missedRate, piece, { ...always, asOf: 4 * minute })).toEqual(["not-told"]);
    expect(reasonsOf(missedRate, fragment({ repliedBy: 5 * minute, abandonedAt: minute }))).toEqual(["not-told"]);
  });
});

describe("what happened to it", () => {
  const answered = { firstResponseAt: minute };

  test("is not told where the events are missing too", () => {
    expect(reasonsOf(transferRate, fragment(answered))).toEqual(["not-told"]);
    expect(reasonsOf(reopenRate, fragment(answered))).toEqual(["not-told"]);
    expect(valuesOf(reopenRate, fragment({ reported: reported({ reopens: 0 }) }))).toEqual([0]);
  });

  test("is told by the events where they are there", () => {
    const events = [event("transferred", 60), event("resolved", 90)];
    expect(valuesOf(transferRate, fragment({ ...answered, events }))).toEqual([1]);
    expect(valuesOf(reopenRate, fragment({ ...answered, events }))).toEqual([0]);
  });
});

describe("of one whose messages alone are missing", () => {
  const untold = (facts: Partial<Conversation>) => fragment({ isFragment: false, areMessagesUntold: true, ...facts });

  test("what was written and whether anybody answered is left out, whatever the status says", () => {
    for (const status of ["closed", "missed"] as const) {
      for (const metric of [missedRate, firstResponseTime, successRate, replyTime]) {
        expect(reasonsOf(metric, untold({ status }))).toEqual(["not-told"]);
      }
    }
    expect(reasonsOf(repliesPerTicket, untold({}))).toEqual(["not-told"]);
  });

  test("the events tell what happened, be there none", () => {
    const resolved = { firstResponseAt: minute, resolvedAt: 2 * minute };
    expect(valuesOf(transferRate, untold(resolved))).toEqual([0]);
    expect(valuesOf(reopenRate, untold(resolved))).toEqual([0]);
  });
});

test("an open one is new only where something tells that nobody has answered", () => {
  const newOnes = (facts: Partial<Conversation>) =>
    measuredOf(backlog, fragment({ status: "open", ...facts }), always, "new").map(({ value }) => value);
  expect([newOnes({}), newOnes({ repliedBy: minute }), newOnes({ reported: reported({ replies: 0 }) })]).toEqual([
    [],
    [0],
    [1],
  ]);
});

test("a success that asks what was written cannot be told, one that does not can", () => {
  const requiring = (...conditions: readonly SuccessCondition[]) => successRateDefinition.define({ conditions });
  const piece = fragment({ firstResponseAt: minute });
  expect(reasonsOf(requiring("both-spoke"), piece)).toEqual(["not-told"]);
  expect(reasonsOf(requiring("not-dropped"), piece)).toEqual(["not-told"]);
  expect(valuesOf(requiring("resolved"), fragment())).toEqual([1]);
});

test("one session is one touch only where somebody is known to have answered", () => {
  const oneTouch = firstContactResolutionDefinition.define({ definition: "one-touch" });
  const call = { channel: "phone", resolvedAt: minute };
  expect(reasonsOf(oneTouch, fragment(call))).toEqual(["not-told"]);
  expect(valuesOf(oneTouch, fragment({ ...call, acceptedAt: 30 * second }))).toEqual([1]);
  expect(always.asOf).toBeGreaterThan(8 * day);
});
