import { expect, test } from "vitest";
import { Notes } from "../../src/input/notes.ts";
import type { Repeat } from "../../src/model/assemble.ts";
import { Facts } from "../../src/model/facts.ts";
import { missing } from "../../src/model/texts/dictionary.ts";
import { Account } from "../../src/pipeline/account.ts";
import { countRepeat } from "../../src/pipeline/count-repeat.ts";

const none = { from: 0, to: 0 };

function accountOf(path: string, entries: Partial<Account["entries"]>, isNested = false): Account {
  const account = new Account(path, "messages", isNested);
  account.taken = 3;
  account.entries = { messages: none, events: none, surveys: none, ...entries };
  return account;
}

function counted(repeats: readonly Repeat[], accounts: readonly Account[], inner: readonly number[] = []) {
  const notes = new Notes();
  const facts = new Facts();
  for (const index of inner) facts.innerEntries.messages.mark(index);
  for (let entry = 0; entry < 9; entry++) {
    facts.surveys.add(0, "csat", 5, [1, 5], 0, missing, missing);
    if (entry === 4 || entry === 5) facts.surveys.joinRecord();
  }
  for (const repeat of repeats) countRepeat(repeat, accounts, facts, notes);
  return { duplicates: accounts.map(({ duplicates }) => duplicates), notes: notes.all };
}

test("a repeat counts for the file that it stood in, up to the last entry of each", () => {
  const accounts = [
    accountOf("a.csv", { messages: { from: 0, to: 3 } }),
    accountOf("b.csv", { messages: { from: 3, to: 5 } }),
  ];
  const repeats = [0, 2, 3, 4].map((index): Repeat => ({ log: "messages", index }));
  const { duplicates, notes } = counted(repeats, accounts);
  expect(duplicates).toEqual([2, 2]);
  expect(notes).toMatchObject([{ code: "repeated-entry", count: 4, examples: ["a.csv", "b.csv"] }]);
});

test("the indexes of each log are its own", () => {
  const accounts = [
    accountOf("a.csv", { messages: { from: 0, to: 3 } }),
    accountOf("b.csv", { events: { from: 0, to: 3 } }),
    accountOf("c.csv", { surveys: { from: 0, to: 3 } }),
  ];
  const repeats: readonly Repeat[] = [
    { log: "events", index: 1 },
    { log: "surveys", index: 1 },
    { log: "surveys", index: 2 },
  ];
  expect(counted(repeats, accounts).duplicates).toEqual([0, 1, 2]);
});

test("inside a record it is told, and the record is no duplicate", () => {
  const accounts = [accountOf("a.json", { messages: { from: 0, to: 3 } }, true)];
  const { duplicates, notes } = counted([{ log: "messages", index: 1 }], accounts);
  expect(duplicates).toEqual([0]);
  expect(notes).toMatchObject([{ code: "repeated-entry", count: 1 }]);
});

test("a record with several scores is a duplicate where each of them is told again", () => {
  const repeated = (...indexes: readonly number[]) =>
    counted(
      indexes.map((index) => ({ log: "surveys", index })),
      [accountOf("a.csv", { surveys: { from: 0, to: 9 } })],
    ).duplicates;
  expect(repeated(4, 5)).toEqual([0]);
  expect(repeated(5, 3, 4)).toEqual([1]);
  expect(repeated(2, 3, 4, 5, 6)).toEqual([3]);
});

test("an entry of no file is not counted", () => {
  const { duplicates, notes } = counted([{ log: "messages", index: 9 }], [accountOf("a.csv", {})]);
  expect(duplicates).toEqual([0]);
  expect(notes).toEqual([]);
});

test("inside a record of its conversation among others it is told as well", () => {
  const accounts = [accountOf("a.csv", { messages: { from: 0, to: 3 } })];
  const repeats = [0, 1, 2].map((index): Repeat => ({ log: "messages", index }));
  const { duplicates, notes } = counted(repeats, accounts, [0, 1]);
  expect(duplicates).toEqual([1]);
  expect(notes).toMatchObject([{ code: "repeated-entry", count: 3 }]);
});
