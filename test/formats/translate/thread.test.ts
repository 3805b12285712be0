import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { Thread } from "../../../src/formats/translate/thread.ts";
import type { ToldMessage } from "../../../src/formats/write/told.ts";

const minute = 60_000;
const by = (role: ToldMessage["role"], at: number, internal = false): ToldMessage => ({ at, role, internal });

const threadOf = (messages: readonly ToldMessage[], first: number | undefined, last: number | undefined): Thread => {
  const thread = new Thread();
  for (const message of messages) thread.see(message);
  thread.state(first, last);
  return thread;
};

describe("a thread of messages is whole", () => {
  test("where nothing is said of replies, whether there are some or none", () => {
    expect(threadOf([], undefined, undefined).isWhole).toBe(true);
    expect(threadOf([by("agent", 5)], undefined, undefined).isWhole).toBe(true);
  });

  test("where the first reply and the last act that are stated were read, give or take a minute", () => {
    const messages = [by("customer", 0), by("agent", 10 * minute), by("agent", 50 * minute)];
    expect(threadOf(messages, 9 * minute, 51 * minute).isWhole).toBe(true);
    expect(threadOf(messages, 9 * minute - 1, 51 * minute).isWhole).toBe(false);
    expect(threadOf(messages, 9 * minute, 51 * minute + 1).isWhole).toBe(false);
  });

  test("not where only a bot, the customer or a note stands where a reply should", () => {
    for (const message of [by("bot", 5), by("customer", 5), by("agent", 5, true)]) {
      expect(threadOf([message], 5, undefined).isWhole).toBe(false);
    }
  });

  test("where the last act was a note, or none that says anything", () => {
    const messages = [by("agent", 0), by("agent", 90 * minute, true)];
    expect(threadOf(messages, 0, 90 * minute).isWhole).toBe(true);
    const thread = threadOf([by("agent", 0)], 0, 90 * minute);
    thread.seeAct(90 * minute);
    expect(thread.isWhole).toBe(true);
  });

  test("not where the export says that it was cut", () => {
    const thread = threadOf([by("agent", 0)], 0, 0);
    thread.isCut = true;
    expect(thread.isWhole).toBe(false);
  });

  test("and the first reply that was read is known, and whether the export states that there was none", () => {
    expect(threadOf([by("agent", 9), by("agent", 5), by("agent", 1, true)], 1, undefined).repliedBy).toBe(5);
    expect(threadOf([by("bot", 5), by("agent", 1, true)], undefined, undefined).repliedBy).toBeUndefined();
    const stating = (messages: readonly ToldMessage[], first?: number, last?: number): boolean => {
      const thread = threadOf(messages, first, last);
      thread.statesReplies = true;
      return thread.isUnanswered;
    };
    expect(stating([by("customer", 5)])).toBe(true);
    expect([stating([by("agent", 5)]), stating([], 5), stating([], undefined, 5)]).toEqual([false, false, false]);
    expect(threadOf([], undefined, undefined).isUnanswered).toBe(false);
  });

  test("whatever the order in which its messages and statements come", () => {
    const message = fc.record({
      at: fc.integer({ min: 0, max: 5 * minute }),
      role: fc.constantFrom("agent", "customer", "bot"),
      internal: fc.boolean(),
    });
    const stated = fc.option(fc.integer({ min: 0, max: 5 * minute }), { nil: undefined });
    fc.assert(
      fc.property(fc.array(message, { maxLength: 5 }), stated, stated, (messages, first, last) => {
        const other = new Thread();
        other.state(undefined, last);
        other.state(first, undefined);
        for (const each of messages.toReversed()) other.see(each);
        expect(other.isWhole).toBe(threadOf(messages, first, last).isWhole);
      }),
    );
  });
});
