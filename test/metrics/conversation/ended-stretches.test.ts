import { expect, test } from "vitest";
import { endedStretches } from "../../../src/metrics/conversation/ended-stretches.ts";
import { conversation, customer, event } from "../../support/conversation.ts";

const late = 1_000_000;

test("from each end to the reopening that follows; a closing after a resolution begins nothing", () => {
  const events = [
    event("resolved", 1),
    event("closed", 5),
    event("reopened", 9),
    event("opened", 9),
    event("missed", 20),
  ];
  expect(endedStretches(conversation({ events }), late)).toEqual([
    { as: "resolved", from: 1000, to: 9000 },
    { as: "abandoned", from: 20_000, to: undefined },
  ]);
});

test("only what has happened by the instant, which is included", () => {
  const ended = conversation({ events: [event("closed", 1), event("reopened", 9)] });
  expect(endedStretches(ended, 999)).toEqual([]);
  expect(endedStretches(ended, 1000)).toEqual([{ as: "resolved", from: 1000, to: undefined }]);
  expect(endedStretches(ended, 9000)).toEqual([{ as: "resolved", from: 1000, to: 9000 }]);
});

test("time stamps tell of the last end, and a closing of what was missed is no resolution", () => {
  expect(endedStretches(conversation({ createdAt: 0, resolvedAt: 5, closedAt: 9 }), late)).toEqual([
    { as: "resolved", from: 5, to: undefined },
  ]);
  expect(endedStretches(conversation({ createdAt: 0, closedAt: 9, status: "missed" }), late)).toEqual([
    { as: "abandoned", from: 9, to: undefined },
  ]);
});

test("that it was missed or abandoned is told of its last end only", () => {
  const events = [event("closed", 1), event("reopened", 9), event("closed", 20), event("closed", 30)];
  expect(endedStretches(conversation({ status: "abandoned", events }), late)).toEqual([
    { as: "resolved", from: 1000, to: 9000 },
    { as: "abandoned", from: 20_000, to: undefined },
  ]);
});

test("one reopening where a pause opened it again before: every end is told", () => {
  const events = [event("resolved", 1), event("pending", 5), event("reopened", 9), event("reopened", 12)];
  expect(endedStretches(conversation({ events }), late)).toEqual([{ as: "resolved", from: 1000, to: 5000 }]);
});

test("who left and wrote again had ended it until then", () => {
  const back = conversation({ messages: [customer(0), customer(300)], events: [event("abandoned", 30)] });
  expect(endedStretches(back, late)).toEqual([{ as: "abandoned", from: 30_000, to: 300_000 }]);
});

test("a reopening of which no end is told", () => {
  expect(endedStretches(conversation({ events: [event("opened", 0), event("reopened", 9)] }), late)).toEqual([
    { as: "resolved", from: undefined, to: 9000 },
  ]);
});
