import { describe, expect, test } from "vitest";
import type { EventKind, Role } from "../../../src/model/conversation.ts";
import { EventLog } from "../../../src/model/logs/event-log.ts";
import { Dictionary, missing } from "../../../src/model/texts/dictionary.ts";

type Happening = readonly [at: number, kind: EventKind, actor?: string, role?: Role | undefined, target?: string];

function logOf(...events: readonly Happening[]): EventLog {
  const people = new Dictionary();
  const code = (name: string | undefined) => (name === undefined ? missing : people.codeOf(name));
  const log = new EventLog(people);
  for (const [at, kind, actor, role, target] of events) log.add(3, at, kind, code(actor), role, code(target));
  return log;
}

test("all that is told of an event comes back", () => {
  const log = logOf([4_102_444_799_999, "assigned", "Sari", "system", "Budi"], [-1, "opened"]);
  expect(log.length).toBe(2);
  expect([log.conversationOf(0), log.at(0), log.kind(0)]).toEqual([3, 4_102_444_799_999, "assigned"]);
  expect([log.actor(0), log.actorRole(0), log.target(0)]).toEqual([0, "system", 1]);
  expect([log.at(1), log.kind(1)]).toEqual([-1, "opened"]);
  expect([log.actor(1), log.actorRole(1), log.target(1)]).toEqual([missing, undefined, missing]);
});

describe("the order", () => {
  const later: readonly (readonly [string, Happening, Happening])[] = [
    ["by time", [2, "queued"], [1, "closed"]],
    ["at one time by the course of a conversation", [1, "closed"], [1, "resolved"]],
    ["at one time from whom it was taken before to whom it was given", [1, "assigned"], [1, "transferred"]],
    ["then by the actor's name, not the order of the names", [1, "resolved", "Budi"], [1, "resolved", "Ani"]],
    ["nobody before somebody", [1, "resolved", "Budi"], [1, "resolved"]],
    ["then by the target's name", [1, "assigned", "A", "agent", "Y"], [1, "assigned", "A", "agent", "X"]],
    ["then by the actor's role", [1, "resolved", "A", "agent"], [1, "resolved", "A", "customer"]],
  ];
  test.each(later)("%s", (_, after, before) => {
    expect(logOf(after, before).compare(0, 1)).toBeGreaterThan(0);
    expect(logOf(before, after).compare(0, 1)).toBeLessThan(0);
  });
});

test("two events are one only where everything is the same", () => {
  const event: Happening = [1, "assigned", "Sari", "agent", "Budi"];
  const others: readonly Happening[] = [
    [2, "assigned", "Sari", "agent", "Budi"],
    [1, "transferred", "Sari", "agent", "Budi"],
    [1, "assigned", "Ani", "agent", "Budi"],
    [1, "assigned", "Sari", undefined, "Budi"],
    [1, "assigned", "Sari", "agent"],
  ];
  expect(logOf(event, event).isSame(0, 1)).toBe(true);
  for (const other of others) expect(logOf(event, other).isSame(0, 1)).toBe(false);
});
