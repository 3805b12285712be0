import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { eventsOf, inOrder, type Update } from "../../../src/formats/servicenow/incident.ts";
import { eventKinds } from "../../../src/model/conversation.ts";

const minute = 60_000;

const update = (count: number, at: number, status: Update["status"], more: Partial<Update> = {}): Update => ({
  count,
  at: at * minute,
  status,
  reopens: 0,
  reassignments: 0,
  actor: `user ${count}`,
  team: "Network",
  assignee: undefined,
  resolvedBy: undefined,
  resolvedAt: undefined,
  closedAt: undefined,
  ...more,
});

const happened = (...updates: readonly [Update, ...Update[]]) =>
  eventsOf(updates).map(({ at, kind }) => [kind, at / minute]);

describe("the updates of an incident", () => {
  test("are put in the order of their counts, whatever the order of the rows", () => {
    const [a, b, c] = [update(0, 1, "open"), update(2, 5, "resolved"), update(3, 9, "closed")];
    expect(inOrder([c, a, b])).toEqual([a, b, c]);
  });

  test("of two rows with the same count the one that was changed later is meant", () => {
    const stale = update(3, 0, "open");
    const final = update(3, 9, "closed");
    expect(inOrder([final, update(1, 2, "open"), stale])).toEqual([update(1, 2, "open"), final]);
  });

  test("into a state that nobody knows leave the incident in the one that it had", () => {
    const statuses = inOrder([
      update(0, 1, undefined),
      update(1, 2, "pending"),
      update(2, 5, undefined),
      update(3, 9, undefined),
    ])?.map(({ status }) => status);
    expect(statuses).toEqual([undefined, "pending", "pending", "pending"]);
  });

  test("into a state that nobody knows do not leave it ended where it was reopened", () => {
    const updates = inOrder([
      update(0, 1, "open"),
      update(1, 2, "resolved"),
      update(2, 5, undefined, { reopens: 1 }),
      update(3, 9, undefined, { reopens: 1 }),
    ]);
    expect(updates?.map(({ status }) => status)).toEqual(["open", "resolved", "open", "open"]);
    expect(updates === undefined ? [] : happened(...updates)).toEqual([
      ["resolved", 2],
      ["reopened", 5],
    ]);
  });

  test("changes of state are events; a state that lasts is none", () => {
    const rows = [
      update(0, 0, "open"),
      update(1, 10, "pending"),
      update(2, 11, "pending"),
      update(3, 20, "open"),
      update(4, 30, "resolved"),
      update(5, 40, "closed"),
    ] as const;
    expect(happened(...rows)).toEqual([
      ["pending", 10],
      ["opened", 20],
      ["resolved", 30],
      ["closed", 40],
    ]);
  });

  test("the growth of reopen_count is a reopening, once", () => {
    const rows = [
      update(0, 0, "open"),
      update(1, 10, "resolved"),
      update(2, 20, "open", { reopens: 1 }),
      update(3, 30, "resolved", { reopens: 1 }),
    ] as const;
    expect(happened(...rows)).toEqual([
      ["resolved", 10],
      ["reopened", 20],
      ["resolved", 30],
    ]);
  });

  test("what is open again was reopened, also where nobody counts", () => {
    const uncounted = { reopens: Number.NaN };
    const kinds = happened(update(0, 0, "resolved", uncounted), update(1, 9, "pending", uncounted)).map(
      ([kind]) => kind,
    );
    expect(kinds).toEqual(["resolved", "reopened", "pending"]);
  });

  test("the growth of reassignment_count is a transfer, to the new group or inside it to the new person", () => {
    const rows = [
      update(0, 0, "open"),
      update(1, 5, "open", { reassignments: 1, team: "Mail" }),
      update(2, 9, "open", { reassignments: 2, team: "Mail", assignee: "Ana" }),
    ] as const;
    expect(eventsOf(rows)).toMatchObject([
      { kind: "transferred", to: "Mail" },
      { kind: "transferred", to: "Ana" },
    ]);
  });

  test("a log that begins in the middle does not tell when its first state began", () => {
    expect(happened(update(4, 10, "pending"), update(5, 20, "resolved"))).toEqual([["resolved", 20]]);
  });

  test("a state that nobody knows changes nothing", () => {
    expect(happened(update(0, 0, "open"), update(1, 5, undefined), update(2, 9, "resolved"))).toEqual([
      ["resolved", 9],
    ]);
  });

  test("what happened in one minute keeps its order", () => {
    const rows = [
      update(0, 0, "open"),
      update(1, 5, "resolved"),
      update(2, 9, "open"),
      update(3, 9, "pending"),
    ] as const;
    const [resolved, reopened, pending] = eventsOf(rows);
    expect([resolved?.at, reopened?.at, pending?.at]).toEqual([5 * minute, 9 * minute, 9 * minute + 1]);
    expect(reopened?.kind).toBe("reopened");
  });

  test("a clock that went back does not reverse what happened", () => {
    expect(happened(update(0, 0, "open"), update(1, 9, "resolved"), update(2, 4, "closed"))).toEqual([
      ["resolved", 9],
      ["closed", 9],
    ]);
  });

  test("the last resolution is that of resolved_by; a job of the system is no agent", () => {
    const final = { resolvedBy: "Ana" };
    const rows = [
      update(0, 0, "open", final),
      update(1, 5, "resolved", { actor: "ana", ...final }),
      update(2, 9, "closed", { actor: "system", ...final }),
    ] as const;
    expect(eventsOf(rows)).toMatchObject([
      { kind: "resolved", actor: "Ana", actorRole: undefined },
      { kind: "closed", actor: "system", actorRole: "system" },
    ]);
  });

  test("the last resolution is dated by resolved_at, where that keeps the order; earlier ones by their updates", () => {
    const resolvedAt = (at: number) => {
      const final = { resolvedAt: at * minute };
      return happened(
        update(0, 0, "open", final),
        update(1, 5, "resolved", final),
        update(2, 10, "open", { ...final, reopens: 1 }),
        update(3, 20, "resolved", { ...final, reopens: 1 }),
        update(4, 30, "closed", { ...final, reopens: 1 }),
      ).filter(([kind]) => kind === "resolved");
    };
    const first = ["resolved", 5];
    expect(resolvedAt(25)).toEqual([first, ["resolved", 25]]);
    expect(resolvedAt(12)).toEqual([first, ["resolved", 12]]);
    for (const impossible of [4, 10, 30, 31]) expect(resolvedAt(impossible)).toEqual([first, ["resolved", 20]]);
  });

  test("events never run backwards, by time and by the usual course of what stands at one instant", () => {
    const statuses = fc.constantFrom("open", "pending", "on-hold", "resolved", "closed", undefined);
    const rows = fc.array(fc.tuple(fc.nat(5), statuses, fc.nat(2), fc.nat(2)), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(rows, (drawn) => {
        const updates = inOrder(
          drawn.map(([at, status, reopens, reassignments], count) =>
            update(count, at, status, { reopens, reassignments }),
          ),
        );
        const events = updates === undefined ? [] : eventsOf(updates);
        for (const [index, event] of events.slice(1).entries()) {
          const before = events[index];
          const isLater = before !== undefined && event.at > before.at;
          const isInCourse =
            before !== undefined &&
            event.at === before.at &&
            eventKinds.indexOf(event.kind) >= eventKinds.indexOf(before.kind);
          expect(isLater || isInCourse).toBe(true);
        }
      }),
    );
  });
});
