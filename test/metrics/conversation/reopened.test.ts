import { expect, test } from "vitest";
import { wasReopened, wasReopenedWithin } from "../../../src/metrics/conversation/reopened.ts";
import { conversation, event, reported } from "../../support/conversation.ts";
import { second } from "../measure.ts";

const late = 1_000_000;
const reopenedAfter8Seconds = conversation({ events: [event("resolved", 1), event("reopened", 9)] });

test("within a window, its end included", () => {
  expect(wasReopened(reopenedAfter8Seconds, late)).toBe(true);
  expect(wasReopenedWithin(reopenedAfter8Seconds, 8 * second, late)).toBe(true);
  expect(wasReopenedWithin(reopenedAfter8Seconds, 8 * second - 1, late)).toBe(false);
});

test("not before it has happened", () => {
  expect(wasReopened(reopenedAfter8Seconds, 9 * second - 1)).toBe(false);
  expect(wasReopenedWithin(reopenedAfter8Seconds, 8 * second, 9 * second - 1)).toBe(false);
});

test("a reopening whose time, or that of its resolution, nothing tells counts as one within", () => {
  const counted = conversation({ createdAt: 0, resolvedAt: 5, reported: reported({ reopens: 1 }) });
  const untold = conversation({ events: [event("opened", 0), event("reopened", 9)] });
  for (const one of [counted, untold]) {
    expect(wasReopened(one, late)).toBe(true);
    expect(wasReopenedWithin(one, 1, late)).toBe(true);
  }
});

test("a customer who comes back after leaving has reopened nothing that was resolved", () => {
  const back = conversation({ events: [event("abandoned", 1), event("reopened", 2), event("resolved", 9)] });
  expect(wasReopened(back, late)).toBe(false);
  expect(wasReopenedWithin(back, late, late)).toBe(false);
});

test("what a pause had opened again is not reopened once more when it wakes", () => {
  const left = conversation({ events: [event("abandoned", 1), event("snoozed", 2), event("reopened", 9)] });
  expect(wasReopened(left, late)).toBe(false);
  expect(wasReopenedWithin(left, late, late)).toBe(false);
  const resolved = conversation({ events: [event("resolved", 1), event("snoozed", 20), event("reopened", 21)] });
  expect(wasReopened(resolved, late)).toBe(true);
  expect(wasReopenedWithin(resolved, 18 * second, late)).toBe(false);
  expect(wasReopenedWithin(resolved, 19 * second, late)).toBe(true);
});

test("events of ends are believed rather than the export's count, and the count rather than others", () => {
  const resolved = conversation({ events: [event("resolved", 1)], reported: reported({ reopens: 2 }) });
  expect(wasReopened(resolved, late)).toBe(false);
  expect(wasReopened(conversation({ createdAt: 0, reported: reported({ reopens: 0 }) }), late)).toBe(false);
  const assigned = conversation({ events: [event("assigned", 1)], reported: reported({ reopens: 2 }) });
  expect(wasReopened(assigned, late)).toBe(true);
  expect(wasReopenedWithin(assigned, 1, late)).toBe(true);
});
