import fc from "fast-check";
import { expect, test } from "vitest";
import { englishStopWords } from "../../../src/metrics/aggregates/stop-words/english.ts";
import { indonesianStopWords } from "../../../src/metrics/aggregates/stop-words/indonesian.ts";
import { wordsOf } from "../../../src/metrics/aggregates/words.ts";

test.each([
  ["Barang saya belum sampai, REFUND please!", ["barang", "sampai", "refund"]],
  ["I don't like it, and it's slow", ["like", "slow"]],
  ["I don’t like it", ["like"]],
  ["slow, slow, SLOW", ["slow"]],
  ["order 4711 of 2026-03-02 👎👎 :(", ["order"]],
  ["see www.example.com or a_b or file.txt", ["see"]],
  ["Réclamation à l'agent", ["réclamation", "à", "l'agent"]],
  ["退款 太慢", ["退款", "太慢"]],
  ["yg gak bisa dikembalikan", ["dikembalikan"]],
  ["__proto__ constructor", ["constructor"]],
  ["", []],
  [" \n\t ", []],
])("%j: %j", (text, words) => {
  expect(wordsOf(text)).toEqual(words);
});

test("the same letters written in two ways of Unicode are one word", () => {
  expect(wordsOf("cafe\u0301 caf\u00e9")).toEqual(["caf\u00e9"]);
});

test("stop words are in the form in which words are compared", () => {
  for (const word of [...englishStopWords, ...indonesianStopWords]) {
    expect(word).toBe(word.toLowerCase().normalize("NFC").trim());
    expect(word).not.toBe("");
    expect(wordsOf(word)).toEqual([]);
  }
});

test.each([englishStopWords, indonesianStopWords])("no stop word stands twice", (...words) => {
  expect(words.length).toBe(new Set(words).size);
});

test("plain texts have the same words as their boundaries in Unicode", () => {
  const segmenter = new Intl.Segmenter("en", { granularity: "word" });
  const piece = fc.constantFrom(
    "barang",
    "lambat",
    "a",
    "x",
    " ",
    "  ",
    ".",
    "...",
    ",",
    "!",
    "?",
    "-",
    "(",
    ")",
    '"',
    ";",
    "\n",
    "'",
    "7",
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
      const text = pieces.join("");
      const segments = [...segmenter.segment(text)]
        .filter(({ isWordLike }) => isWordLike)
        .map(({ segment }) => segment);
      const words = segments.filter((segment) => /^[a-z][a-z']*$/.test(segment));
      expect(wordsOf(text)).toEqual(wordsOf(words.join(" ")));
    }),
    { numRuns: 3000 },
  );
});
