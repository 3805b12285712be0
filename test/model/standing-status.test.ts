import { expect, test } from "vitest";
import { statuses } from "../../src/model/conversation.ts";
import { isEndStatus, isOpenStatus } from "../../src/model/standing-status.ts";

test("a status says that a conversation is open, that it has ended, or neither", () => {
  expect(statuses.filter(isOpenStatus)).toEqual(["open", "pending", "on-hold", "snoozed"]);
  expect(statuses.filter(isEndStatus)).toEqual(["resolved", "closed", "missed", "abandoned", "offline"]);
});

test("no status says neither", () => {
  expect([isOpenStatus(undefined), isEndStatus(undefined)]).toEqual([false, false]);
});
