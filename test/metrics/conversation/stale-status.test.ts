import { describe, expect, test } from "vitest";
import { isOvertaken, isStateOvertaken } from "../../../src/metrics/conversation/stale-status.ts";
import type { Conversation, EventKind, Status } from "../../../src/model/conversation.ts";
import { conversation, event } from "../../support/conversation.ts";
import { minute } from "../measure.ts";

const nine = Date.UTC(2026, 2, 2, 9, 1);
const written = (facts: Partial<Conversation>) => conversation({ statusAt: nine, ...facts });
const since = (milliseconds: number, kind: EventKind, status: Status, statusAt = nine) =>
  isOvertaken(written({ status, statusAt, events: [{ ...event(kind, 0), at: statusAt + milliseconds }] }));

describe("a status is overtaken", () => {
  test.each(["open", "pending", "on-hold", "snoozed"] as const)("%s by an end", (status) => {
    expect(since(minute, "resolved", status)).toBe(true);
    expect(since(minute, "closed", status)).toBe(true);
    expect(since(minute, "reopened", status)).toBe(false);
  });

  test.each(["resolved", "closed", "missed", "abandoned", "offline"] as const)("%s by a reopening", (status) => {
    expect(since(minute, "reopened", status)).toBe(true);
    expect(since(minute, "opened", status)).toBe(true);
    expect(since(minute, "resolved", status)).toBe(false);
  });

  test("by nothing that is neither an end nor a reopening, and where it is of no population", () => {
    expect(since(minute, "assigned", "open")).toBe(false);
    expect(since(minute, "unsnoozed", "closed")).toBe(false);
    expect(since(minute, "resolved", "spam")).toBe(false);
    expect(isOvertaken(written({ status: "open" }))).toBe(false);
  });

  test("by the last of several events only", () => {
    const [resolved, reopened] = [event("resolved", 0), event("reopened", 0)];
    const events = [
      { ...resolved, at: nine + minute },
      { ...reopened, at: nine + 2 * minute },
    ];
    expect(isOvertaken(written({ status: "open", events }))).toBe(false);
    expect(isOvertaken(written({ status: "closed", events }))).toBe(true);
  });
});

describe("when a status was written", () => {
  test("is known to the minute", () => {
    expect(since(minute - 1, "resolved", "open")).toBe(false);
    expect(since(-minute, "resolved", "open")).toBe(false);
  });

  test("is not known of every list", () => {
    const events = [event("resolved", nine)];
    expect(isOvertaken(conversation({ status: "open", events }))).toBe(false);
    expect(isStateOvertaken(conversation({ status: "open", events }))).toBe(false);
  });
});

test("the state is overtaken by any later change of state, a pause too", () => {
  const at = (milliseconds: number, kind: EventKind) =>
    isStateOvertaken(written({ status: "open", events: [{ ...event(kind, 0), at: nine + milliseconds }] }));
  expect([at(minute, "pending"), at(minute, "unsnoozed"), at(minute, "assigned")]).toEqual([true, true, false]);
  expect([at(0, "pending"), at(-minute, "pending")]).toEqual([false, false]);
});
