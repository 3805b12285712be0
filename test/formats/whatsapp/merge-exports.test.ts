import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Writer } from "../../../src/formats/translate/chat-people.ts";
import { type ChatMessage, mergeExports } from "../../../src/formats/whatsapp/merge-exports.ts";

const minute = 60_000;
const people = new Map(
  ["a", "b", "c"].map((name): [string, Writer] => [name, { name, id: undefined, role: undefined }]),
);
const writer = (name: string): Writer => people.get(name) ?? { name, id: undefined, role: undefined };

/** "a1" is a message of a in minute 1, "a1-" one that was deleted. */
const said = (...texts: readonly string[]): readonly ChatMessage[] =>
  texts.map((text) => ({ at: Number(text[1]) * minute, author: writer(text[0]), isDeleted: text.endsWith("-") }));

const textOf = ({ at, author, isDeleted }: ChatMessage): string =>
  `${author.name}${at / minute}${isDeleted ? "-" : ""}`;

function merged(...exports: readonly (readonly string[])[]) {
  const repeats = exports.map(() => 0);
  const messages = mergeExports(
    exports.map((each) => said(...each)),
    (index) => {
      repeats[index] += 1;
    },
  );
  return { messages: messages.map(textOf), repeats };
}

test("within a minute the order is that of the file", () => {
  expect(merged(["b1", "a1", "b1", "a0", "a2"])).toEqual({ messages: ["a0", "b1", "a1", "b1", "a2"], repeats: [0] });
});

test("the same chat exported twice counts once", () => {
  const chat = ["a0", "b1", "a1", "b1", "a2"];
  expect(merged(chat, chat)).toEqual({ messages: chat, repeats: [0, 5] });
});

test("exports that overlap are joined where they do", () => {
  expect(merged(["a0", "b1", "a2"], ["b1", "a2", "b3"])).toEqual({
    messages: ["a0", "b1", "a2", "b3"],
    repeats: [0, 2],
  });
  expect(merged(["b1", "a2", "b3"], ["a0", "b1", "a2"])).toEqual({
    messages: ["a0", "b1", "a2", "b3"],
    repeats: [0, 2],
  });
});

test("two messages of one person in one minute are two", () => {
  expect(merged(["a1", "a1"], ["a1", "a1"])).toEqual({ messages: ["a1", "a1"], repeats: [0, 2] });
});

test("an export that begins in the midst of a minute leaves its order as it is", () => {
  const whole = ["a1", "b1", "c1", "b2"];
  expect(merged(whole, ["c1", "b2"]).messages).toEqual(whole);
  expect(merged(["c1", "b2"], whole).messages).toEqual(whole);
});

test("what was deleted between two exports was said", () => {
  expect(merged(["a1", "b1"], ["a1", "b1-", "a2-"]).messages).toEqual(["a1", "b1", "a2-"]);
});

describe("exports of which one writes no seconds", () => {
  const second = 1000;
  const exported = (...times: readonly (readonly [string, number])[]): readonly ChatMessage[] =>
    times.map(([name, at]) => ({ at, author: writer(name), isDeleted: false }));
  const joined = (...exports: readonly (readonly ChatMessage[])[]) => {
    const repeats = exports.map(() => 0);
    const messages = mergeExports(exports, (index) => {
      repeats[index] += 1;
    });
    return { messages: messages.map(({ at, author }) => [author.name, at / second]), repeats };
  };
  const rough = exported(["a", minute], ["b", minute], ["a", minute], ["b", 2 * minute]);
  const exact = exported(["a", 70 * second], ["b", 75 * second], ["a", 80 * second], ["b", 121 * second]);
  const told = [
    ["a", 70],
    ["b", 75],
    ["a", 80],
    ["b", 121],
  ];

  test("tell each message once, at its second", () => {
    expect(joined(rough, exact)).toEqual({ messages: told, repeats: [0, 4] });
    expect(joined(exact, rough)).toEqual({ messages: told, repeats: [0, 4] });
  });

  test("what only the one without them has comes behind what stood in front of it", () => {
    expect(joined(rough, exact.slice(0, 2)).messages).toEqual([
      ["a", 70],
      ["b", 75],
      ["a", 75],
      ["b", 120],
    ]);
  });

  test("what only the other has stays", () => {
    expect(joined(exact, rough.slice(0, 1))).toEqual({ messages: told, repeats: [0, 1] });
  });

  test("two that write seconds are joined by them, though a third does not", () => {
    const late = exported(["a", 80 * second], ["b", 121 * second]);
    expect(joined(exact, late, rough)).toEqual({ messages: told, repeats: [0, 2, 4] });
  });

  test("two that write seconds are not joined by the minute", () => {
    expect(joined(exported(["a", 70 * second]), exported(["a", 71 * second])).messages).toHaveLength(2);
  });
});

const chat = fc.array(fc.tuple(fc.constantFrom("a", "b", "c"), fc.nat(9)).map(([name, at]) => `${name}${at}`));

test("the order of the exports changes nothing, nor does an export that is given again", () => {
  fc.assert(
    fc.property(chat, fc.nat(20), fc.nat(20), (texts, from, to) => {
      const sorted = texts.toSorted((a, b) => Number(a[1]) - Number(b[1]));
      const early = sorted.slice(0, to);
      const late = sorted.slice(from);
      const { messages } = merged(early, late);
      expect(merged(late, early).messages).toEqual(messages);
      expect(merged(early, late, early).messages).toEqual(messages);
    }),
  );
});

test("parts that overlap give the whole", () => {
  fc.assert(
    fc.property(chat, fc.nat(20), fc.nat(5), (texts, cut, more) => {
      const sorted = texts.toSorted((a, b) => Number(a[1]) - Number(b[1]));
      // Parts that end and begin with whole minutes, as far as they are joined.
      const at = sorted[cut]?.[1];
      const first = at === undefined ? sorted.length : sorted.findIndex((text) => text[1] === at);
      const { messages, repeats } = merged(sorted.slice(0, first + more), sorted.slice(first));
      expect(messages).toEqual(sorted);
      expect(repeats).toEqual([0, Math.max(0, Math.min(sorted.length, first + more) - first)]);
    }),
  );
});
