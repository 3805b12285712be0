import { expect, test } from "vitest";
import { wordsOf } from "../../../src/language/words.ts";
import { partNote, valueNote } from "../../../src/render/document/notes.ts";
import type { PartValue } from "../../../src/report/report.ts";

const words = wordsOf("en");

const part: PartValue = {
  title: "Overrun",
  unit: "seconds",
  n: 2,
  median: 60,
  worst: [
    { conversation: "T-1", value: 5400 },
    { conversation: "T-2", value: 60, text: `Barang\nrusak ${"sekali ".repeat(20)}` },
  ],
};

test("the worst conversations are told with their values, and what was said on one line, cut short", () => {
  expect(partNote(part, words)).toBe(
    "worst T-1 1h 30m, T-2 1m 0s “Barang rusak sekali sekali sekali sekali sekali sekali sekal…”",
  );
  const value = { n: 2, excluded: {}, sources: {}, parts: { overrun: part } };
  expect(valueNote(value, words)).toContain("worst T-1 1h 30m");
});

test("an id that is a bare number is set off from its value, which would be read into one with it", () => {
  const worst = [
    { conversation: "49", value: 3000 },
    { conversation: "T-2", value: 60 },
  ];
  expect(partNote({ ...part, worst }, words)).toBe("worst 49: 50m 0s, T-2 1m 0s");
});
