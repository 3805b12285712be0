import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Log, LogEntries } from "../../../src/model/logs/log-entries.ts";

/** A message of a small log: its conversation, its time, its id if it has one, and the hash of that. */
interface Entry {
  readonly of: number;
  readonly at: number;
  readonly id?: string;
  readonly hash?: number;
}

/** Entries are in order of time, then of their id; one with an id is the same as another with that id. */
const logOf = (entries: readonly Entry[]): Log => ({
  length: entries.length,
  hasIds: entries.some(({ id }) => id !== undefined),
  conversationOf: (index) => entries[index].of,
  at: (index) => entries[index].at,
  compare: (a, b) => entries[a].at - entries[b].at || order(entries[a].id ?? "", entries[b].id ?? ""),
  idFingerprint: (index) => entries[index].hash ?? entries[index].id?.length,
  isSame(a, b) {
    if ((entries[a].id === undefined) !== (entries[b].id === undefined)) return false;
    return entries[a].id === undefined ? this.compare(a, b) === 0 : entries[a].id === entries[b].id;
  },
});

const order = (a: string, b: string): number => (a === b ? 0 : a < b ? -1 : 1);

/** What comes out for each conversation, and the indexes of what was told again. */
function readAll(entries: readonly Entry[], conversations: number) {
  const repeats: number[] = [];
  const read = new LogEntries(
    logOf(entries),
    conversations,
    (index) => entries[index],
    (index) => repeats.push(index),
  );
  const all = Array.from({ length: conversations }, (_, conversation) => read.of(conversation));
  return { all, repeats };
}

test("an empty log has nothing for any conversation", () => {
  expect(readAll([], 2)).toEqual({ all: [[], []], repeats: [] });
});

test("each conversation has its own, in order", () => {
  const [a, b, c, d] = [
    { of: 2, at: 5 },
    { of: 0, at: 9 },
    { of: 2, at: 1 },
    { of: 2, at: 3 },
  ];
  expect(readAll([a, b, c, d], 3)).toEqual({ all: [[b], [], [c, d, a]], repeats: [] });
});

test("the same of two conversations is no repeat", () => {
  const entries: readonly Entry[] = [
    { of: 0, at: 1, id: "m1" },
    { of: 1, at: 1, id: "m1" },
  ];
  expect(readAll(entries, 2).repeats).toEqual([]);
});

describe("what is told again", () => {
  test("counts once, and each further time is reported", () => {
    const same = { of: 0, at: 4 };
    const { all, repeats } = readAll([same, { of: 0, at: 2 }, same, same], 1);
    expect(all).toEqual([[{ of: 0, at: 2 }, same]]);
    expect(repeats).toHaveLength(2);
  });

  test("is found where the log is in order already, and no entry has an id", () => {
    const { all, repeats } = readAll(
      [
        { of: 0, at: 1 },
        { of: 0, at: 1 },
        { of: 0, at: 2 },
      ],
      1,
    );
    expect(all[0].map(({ at }) => at)).toEqual([1, 2]);
    expect(repeats).toEqual([1]);
  });

  test("with an id is found though another time stands between: the first version stays", () => {
    const entries: readonly Entry[] = [
      { of: 0, at: 30, id: "m1" },
      { of: 0, at: 20, id: "m2" },
      { of: 0, at: 10, id: "m1" },
      { of: 0, at: 40, id: "m1" },
    ];
    const { all, repeats } = readAll(entries, 1);
    expect(all).toEqual([[entries[2], entries[1]]]);
    expect(repeats).toEqual([0, 3]);
  });

  test("is not confused by ids with the same hash", () => {
    const entries: readonly Entry[] = ["m1", "m2", "m3"].map((id, at) => ({ of: 0, at, id, hash: 7 }));
    const again = entries.map((entry) => ({ ...entry, at: entry.at + 10 }));
    const { all, repeats } = readAll([...entries, ...again], 1);
    expect(all).toEqual([entries]);
    expect(repeats).toEqual([3, 4, 5]);
  });

  test("an entry without an id does not repeat one with an id", () => {
    const entries: readonly Entry[] = [
      { of: 0, at: 1, id: "m1" },
      { of: 0, at: 1 },
    ];
    expect(readAll(entries, 1)).toEqual({ all: [[entries[1], entries[0]]], repeats: [] });
  });
});

test("every id stays exactly once, at its earliest time, and every entry is read or reported", () => {
  const entry = fc.record({
    of: fc.constantFrom(0, 1),
    at: fc.integer({ min: 0, max: 5 }),
    id: fc.constantFrom("a", "b", "cc", "dd"),
  });
  fc.assert(
    fc.property(fc.array(entry, { maxLength: 20 }), (entries) => {
      const { all, repeats } = readAll(entries, 2);
      expect(all.flat().length + repeats.length).toBe(entries.length);
      all.forEach((kept, conversation) => {
        const own = entries.filter(({ of }) => of === conversation);
        const earliest = [...new Set(own.map(({ id }) => id))].map((id) => ({
          id,
          at: Math.min(...own.filter((other) => other.id === id).map(({ at }) => at)),
        }));
        expect(kept.map(({ id, at }) => ({ id, at }))).toEqual(
          earliest.sort((a, b) => a.at - b.at || order(a.id, b.id)),
        );
      });
    }),
  );
});

test("what says the same again is told with the first that said it", () => {
  const repeats: (readonly [index: number, first: number])[] = [];
  const entries: readonly Entry[] = [
    { of: 0, at: 5, id: "a" },
    { of: 0, at: 1, id: "a" },
    { of: 0, at: 3, id: "b" },
    { of: 0, at: 5, id: "a" },
  ];
  const read = new LogEntries(
    logOf(entries),
    1,
    (index) => index,
    (index, first) => repeats.push([index, first]),
  );
  expect(read.of(0)).toEqual([1, 2]);
  expect(repeats).toEqual([
    [0, 1],
    [3, 1],
  ]);
});
