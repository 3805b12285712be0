import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { Dictionary, missing } from "../../../src/model/texts/dictionary.ts";

/** The three bytes that a reader keeps for half a surrogate pair. */
const lowest = Uint8Array.of(0xed, 0xa0, 0x80);
const highest = Uint8Array.of(0xed, 0xbf, 0xbf);

const codeOfBytes = (dictionary: Dictionary, bytes: Uint8Array): number => dictionary.code(bytes, 0, bytes.length);

describe("codes", () => {
  test("count up from 0, and the same text keeps its own", () => {
    const dictionary = new Dictionary();
    expect(["email", "chat", "email", "phone", "chat"].map((text) => dictionary.codeOf(text))).toEqual([0, 1, 0, 2, 1]);
    expect(dictionary.size).toBe(3);
  });

  test("are found, and where there is none nothing is added", () => {
    const dictionary = new Dictionary();
    for (const text of ["email", "chat", ""]) dictionary.codeOf(text);
    expect(["chat", "", "Chat", "emai"].map((text) => dictionary.find(text))).toEqual([1, 2, missing, missing]);
    expect(dictionary.size).toBe(3);
  });

  test("are those of the bytes between start and end, whatever stands around them", () => {
    const dictionary = new Dictionary();
    const bytes = new TextEncoder().encode("xxemailyychat");
    expect(dictionary.code(bytes, 2, 7)).toBe(dictionary.codeOf("email"));
    expect(dictionary.code(bytes, 9, 13)).toBe(dictionary.codeOf("chat"));
    expect(dictionary.size).toBe(2);
  });

  test("do not change where the caller's buffer is used again", () => {
    const dictionary = new Dictionary();
    const buffer = new TextEncoder().encode("first");
    const code = codeOfBytes(dictionary, buffer);
    buffer.fill(0x23);
    expect(dictionary.text(code)).toBe("first");
    expect(dictionary.codeOf("first")).toBe(code);
  });

  test("tell the empty text from every other", () => {
    const dictionary = new Dictionary();
    const texts = ["a", "", "\0", "\0\0"];
    expect(texts.map((text) => dictionary.codeOf(text))).toEqual([0, 1, 2, 3]);
    expect(texts.map((_, code) => dictionary.text(code))).toEqual(texts);
    expect(dictionary.codeOf("")).toBe(1);
  });

  test.each([0, 1, 2, 3, 4, 5, 7, 8, 9, 31])("tell apart %i bytes in common and another last byte", (length) => {
    const dictionary = new Dictionary();
    const head = "k".repeat(length);
    for (let last = 0; last < 128; last++) expect(dictionary.codeOf(head + String.fromCharCode(last))).toBe(last);
    for (let last = 0; last < 128; last++) expect(dictionary.codeOf(head + String.fromCharCode(last))).toBe(last);
    expect(dictionary.size).toBe(128);
  });

  test("tell apart bytes from 128 on, whose sign a hash may lose", () => {
    const dictionary = new Dictionary();
    const texts = ["é", "è", "ü", "日本", "日木", "🙂", "🙃", "ééé", "ééè"];
    expect(texts.map((text) => dictionary.codeOf(text))).toEqual(texts.map((_, code) => code));
    expect(texts.map((_, code) => dictionary.text(code))).toEqual(texts);
  });

  test("hold for fifty thousand texts, and for one that is longer than all before", () => {
    const dictionary = new Dictionary();
    const count = 50_000;
    const codes = Array.from({ length: count }, (_, i) => dictionary.codeOf(`T-${i}`));
    expect(codes.every((code, i) => code === i)).toBe(true);
    const long = "x".repeat(3_000_000);
    expect(dictionary.codeOf(long)).toBe(count);
    for (let i = 0; i < count; i += 97) {
      expect(dictionary.codeOf(`T-${i}`)).toBe(i);
      expect(dictionary.text(i)).toBe(`T-${i}`);
    }
    expect(dictionary.text(count)).toBe(long);
    expect(dictionary.size).toBe(count + 1);
  });
});

test("halves of surrogate pairs stay apart, as codes and as texts", () => {
  const dictionary = new Dictionary();
  expect([lowest, highest, lowest].map((bytes) => codeOfBytes(dictionary, bytes))).toEqual([0, 1, 0]);
  expect([dictionary.text(0), dictionary.text(1)]).toEqual(["\ud800", "\udfff"]);
});

test("a text can be asked for before others are added, and after", () => {
  const dictionary = new Dictionary();
  dictionary.codeOf("a");
  expect(dictionary.text(0)).toBe("a");
  for (let i = 0; i < 1000; i++) dictionary.codeOf(`b${i}`);
  expect(dictionary.text(0)).toBe("a");
  expect(Buffer.from(dictionary.bytes(0)).toString()).toBe("a");
});

describe("compare", () => {
  test("follows the texts and not the order in which they came", () => {
    const dictionary = new Dictionary();
    const [b, a, ab] = ["b", "a", "ab"].map((text) => dictionary.codeOf(text));
    expect([b, a, ab].sort((x, y) => dictionary.compare(x, y))).toEqual([a, ab, b]);
    expect(dictionary.compare(a, a)).toBe(0);
  });

  test("puts what is missing before all, the empty text too", () => {
    const dictionary = new Dictionary();
    const empty = dictionary.codeOf("");
    expect(dictionary.compare(missing, empty)).toBeLessThan(0);
    expect(dictionary.compare(empty, missing)).toBeGreaterThan(0);
    expect(dictionary.compare(missing, missing)).toBe(0);
  });
});

test("does what a Map of strings does", () => {
  const text = fc.oneof(
    fc.string({ unit: "binary", maxLength: 12 }),
    fc.string({ unit: fc.constantFrom("a", "b", "\0"), maxLength: 9 }),
  );
  fc.assert(
    fc.property(fc.array(text, { maxLength: 150 }), (texts) => {
      const dictionary = new Dictionary();
      const known = new Map<string, number>();
      for (const each of texts) {
        if (!known.has(each)) known.set(each, known.size);
        expect(dictionary.codeOf(each)).toBe(known.get(each));
      }
      expect(dictionary.size).toBe(known.size);
      for (const [each, code] of known) expect(dictionary.text(code)).toBe(each);
    }),
  );
});
