import { describe, expect, test } from "vitest";
import { repliesPerTicket as metric } from "../../src/metrics/replies-per-ticket.ts";
import type { Message } from "../../src/model/conversation.ts";
import { agent, bot, conversation, customer, event, fragment, note, reported } from "../support/conversation.ts";
import { always, expectExclusions, measuredOf, minute, summaryOf, valuesOf } from "./measure.ts";

const resolved = (...messages: readonly Message[]) => conversation({ messages, resolvedAt: minute, status: "closed" });

describe("bots and notes counted as replies", () => {
  test("bursts are one reply, which bots and notes do not divide", () => {
    expect(valuesOf(metric, resolved(customer(0), agent(1), bot(2), note(3), agent(4), customer(5), agent(6)))).toEqual(
      [2],
    );
    expect(valuesOf(metric, resolved(customer(0), bot(1), note(2)))).toEqual([0]);
  });
});

test("shares of 0, 1, 2, 3 and more", () => {
  const withReplies = (count: number) =>
    conversation({ createdAt: 0, status: "resolved", reported: reported({ replies: count }) });
  const summary = summaryOf(metric, [1, 0, 7, 2, 1, 3].map(withReplies));
  expect(summary).toMatchObject({ n: 6, mean: 14 / 6, median: 1.5, distribution: { 0: 1, 1: 2, 2: 1, "3+": 2 } });
});

test("belongs to the resolution and the resolver, else to the creation", () => {
  const events = [event("resolved", 60, "agent", "Budi")];
  const known = conversation({ messages: [customer(0), agent(5, "Sari")], events });
  expect(measuredOf(metric, known)[0]).toMatchObject({ value: 1, at: minute, agent: "Budi" });
  const untimed = conversation({ createdAt: 7, status: "resolved", reported: reported({ replies: 1 }) });
  expect(measuredOf(metric, untimed)[0]).toMatchObject({ at: 7, source: "reported" });
});

test("each reason to leave it out", () =>
  expectExclusions(metric, {
    unresolved: conversation({ messages: [customer(0), agent(1)] }),
    "no-replies": conversation({ createdAt: 0, status: "closed" }),
    "not-told": fragment(),
    "no-time": conversation({ status: "resolved", reported: reported({ replies: 1 }) }),
  }));

test("replies up to the very instant of the report count, later ones do not", () => {
  const events = [event("resolved", 1)];
  const one = conversation({
    messages: [customer(0), agent(1), customer(2), agent(60), customer(61), agent(62)],
    events,
  });
  expect(valuesOf(metric, one, { ...always, asOf: minute })).toEqual([2]);
});
