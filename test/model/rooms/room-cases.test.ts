import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { eventKinds, type Role, roles } from "../../../src/model/conversation.ts";
import { casesOf, isFresh, isSaid, type RoomEvent, type RoomMessage } from "../../../src/model/rooms/room-cases.ts";

const hour = 3_600_000;
const day = 24 * hour;

const said = (at: number, role: Role = "customer"): RoomMessage => ({ at, role, internal: false, campaign: false });
const campaign = (at: number): RoomMessage => ({ ...said(at, "bot"), campaign: true });
const note = (at: number): RoomMessage => ({ ...said(at, "agent"), internal: true });

test("a room without messages is one case", () => {
  expect(casesOf([], [{ at: 5, kind: "resolved" }], day)).toEqual([{ first: 0, after: undefined }]);
});

describe("silence", () => {
  test("of exactly the gap ends no case", () => {
    expect(casesOf([said(0), said(day), said(2 * day)], [], day)).toHaveLength(1);
  });

  test("longer than the gap ends one", () => {
    expect(casesOf([said(0), said(hour), said(hour + day + 1)], [], day)).toEqual([
      { first: 0, after: undefined },
      { first: 2, after: "silence" },
    ]);
  });

  test("is not broken by notes and system lines, which stay with the case before it", () => {
    const messages = [said(0), note(20 * hour), said(22 * hour, "system"), said(25 * hour)];
    expect(casesOf(messages, [], day)).toEqual([
      { first: 0, after: undefined },
      { first: 3, after: "silence" },
    ]);
  });

  test("is broken by a bot", () => {
    expect(casesOf([said(0), said(20 * hour, "bot"), said(25 * hour)], [], day)).toHaveLength(1);
  });
});

describe("a resolution", () => {
  const resolved: RoomEvent = { at: 10, kind: "resolved" };

  test.each(["resolved", "closed", "abandoned", "missed"] as const)(
    "that is %s ends a case when a person speaks again",
    (kind) => {
      expect(casesOf([said(0), said(20)], [{ at: 10, kind }], day)).toEqual([
        { first: 0, after: undefined },
        { first: 1, after: "resolution" },
      ]);
    },
  );

  test("ends none where nothing follows", () => {
    expect(casesOf([said(0), said(10)], [resolved], day)).toHaveLength(1);
  });

  test("keeps what a machine adds to it", () => {
    expect(casesOf([said(0), said(12, "bot"), said(20)], [resolved], day)).toEqual([
      { first: 0, after: undefined },
      { first: 2, after: "resolution" },
    ]);
  });

  test("keeps what a machine adds to it however late, such as the question how it was", () => {
    expect(casesOf([said(0), said(2 * day, "bot")], [resolved], day)).toHaveLength(1);
    expect(casesOf([said(0), said(2 * day, "bot"), said(2 * day + 5)], [resolved], day)).toEqual([
      { first: 0, after: undefined },
      { first: 2, after: "resolution" },
    ]);
  });

  test("that was taken back keeps nothing from beyond a silence", () => {
    const events: readonly RoomEvent[] = [resolved, { at: 15, kind: "reopened" }];
    expect(casesOf([said(0), said(2 * day, "bot")], events, day)[1]).toEqual({ first: 1, after: "silence" });
  });

  test("is followed by the case that a campaign begins", () => {
    expect(casesOf([said(0), campaign(12), said(20)], [resolved], day)).toEqual([
      { first: 0, after: undefined },
      { first: 1, after: "resolution" },
    ]);
  });

  test("that was taken back ends none", () => {
    expect(casesOf([said(0), said(20)], [resolved, { at: 15, kind: "reopened" }], day)).toHaveLength(1);
  });

  test.each(["assigned", "escalated", "pending"] as const)("that is only followed by something %s stands", (kind) => {
    expect(casesOf([said(0), said(20)], [resolved, { at: 15, kind }], day)).toEqual([
      { first: 0, after: undefined },
      { first: 1, after: "resolution" },
    ]);
  });

  test("is what ended a case that was silent as well", () => {
    expect(casesOf([said(0), said(2 * day)], [resolved], day)[1].after).toBe("resolution");
  });

  test("before the first message makes a case of which no message was read", () => {
    expect(casesOf([said(20)], [resolved], day)).toEqual([
      { first: 0, after: undefined },
      { first: 0, after: "resolution" },
    ]);
  });
});

test("fresh is what a person or a campaign says to somebody, but no note and no line of the system", () => {
  const announced: RoomMessage = { ...campaign(0), internal: true };
  expect([said(0), said(0, "agent"), campaign(0)].map(isFresh)).toEqual([true, true, true]);
  expect([said(0, "bot"), said(0, "system"), note(0), announced].map(isFresh)).toEqual([false, false, false, false]);
});

const instant = fc.integer({ min: 0, max: 60 });
const messages = fc
  .array(fc.record({ at: instant, role: fc.constantFrom(...roles), internal: fc.boolean(), campaign: fc.boolean() }), {
    maxLength: 12,
  })
  .map((all) => all.toSorted((a, b) => a.at - b.at));
const events = fc
  .array(fc.record({ at: instant, kind: fc.constantFrom(...eventKinds) }), { maxLength: 5 })
  .map((all) => all.toSorted((a, b) => a.at - b.at));
const gap = fc.integer({ min: 1, max: 20 });

describe("of any room", () => {
  test("every message is in one case, in order", () => {
    fc.assert(
      fc.property(messages, events, gap, (all, happened, silence) => {
        const firsts = casesOf(all, happened, silence).map(({ first }) => first);
        expect(firsts[0]).toBe(0);
        expect(firsts).toEqual(firsts.toSorted((a, b) => a - b));
        expect(firsts.every((first) => first === 0 || first < all.length)).toBe(true);
      }),
    );
  });

  const ends = new Set(["resolved", "closed", "abandoned", "missed"]);

  test("nothing is said in a case after a silence longer than the gap, but by a machine once it was resolved", () => {
    fc.assert(
      fc.property(messages, events, gap, (all, happened, silence) => {
        const cases = casesOf(all, happened, silence);
        const begins = new Map(cases.slice(1).map(({ first, after }) => [first, after]));
        let previous: number | undefined;
        for (const [index, message] of all.entries()) {
          if (!isSaid(message)) {
            expect(begins.has(index)).toBe(false);
            continue;
          }
          const isSilent = previous !== undefined && message.at - previous > silence;
          const isEnded = happened.some(({ at, kind }) => at < message.at && ends.has(kind));
          if (isSilent && (isFresh(message) || !isEnded)) expect(begins.has(index)).toBe(true);
          if (!isSilent && begins.has(index)) expect(begins.get(index)).toBe("resolution");
          previous = message.at;
        }
      }),
    );
  });

  test("a case that follows a resolution has an end before it that was not taken back", () => {
    fc.assert(
      fc.property(messages, events, gap, (all, happened, silence) => {
        for (const { first, after } of casesOf(all, happened, silence)) {
          const last = happened.findLast(
            ({ at, kind }) => at < all[first]?.at && (ends.has(kind) || kind === "reopened"),
          );
          if (after === "resolution") expect(ends.has(last?.kind ?? "")).toBe(true);
        }
      }),
    );
  });

  test("without silences, it is divided only where a person or a campaign speaks", () => {
    fc.assert(
      fc.property(messages, events, (all, happened) => {
        for (const { first } of casesOf(all, happened, 1000).slice(1)) expect(isFresh(all[first])).toBe(true);
      }),
    );
  });
});
