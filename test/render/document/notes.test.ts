import { expect, test } from "vitest";
import { wordsOf } from "../../../src/language/words.ts";
import { partNote, valueNote } from "../../../src/render/document/notes.ts";
import type { PartValue } from "../../../src/report/report.ts";
import { value } from "../../support/value.ts";

const words = wordsOf("en");

const noteOf = (distribution: Record<string, number>): string =>
  valueNote(value(4, { mean: 4, distribution, parts: {} }), words);

test("scores are told in their order, halves too", () => {
  expect(noteOf({ "5": 2, "4.5": 1, "3": 1 })).toContain("3: 1, 4.5: 1, 5: 2");
});

test("of how many a count could be told, where it was not of all", () => {
  const part = (n: number, of: number | null) => ({ title: "New", unit: "count" as const, n, value: of });
  const note = (n: number, of: number | null) => valueNote(value(5, { value: 5, parts: { new: part(n, of) } }), words);
  expect(note(5, 2)).toBe("new 2");
  expect(note(3, 2)).toBe("new 2 (n 3)");
  expect(note(3, 0)).toBe("new 0 (n 3)");
  expect(note(0, null)).toBe("new –");
  // What a rate rests on is no count of which this would be a part.
  expect(valueNote(value(5, { value: 0.2, parts: { new: part(3, 2) } }), words)).toBe("new 2");
});

test("bins that are words stay as they are", () => {
  expect(noteOf({ "7–30 d": 2, "1–3 d": 1 })).toContain("7–30 d: 2, 1–3 d: 1");
});

const overrun: PartValue = {
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
  expect(partNote(overrun, words)).toBe(
    "worst T-1 1h 30m, T-2 1m 0s “Barang rusak sekali sekali sekali sekali sekali sekali sekal…”",
  );
  const value = { n: 2, excluded: {}, sources: {}, parts: { overrun } };
  expect(valueNote(value, words)).toContain("worst T-1 1h 30m");
});

test("an id that is a bare number is set off from its value, which would be read into one with it", () => {
  const worst = [
    { conversation: "49", value: 3000 },
    { conversation: "T-2", value: 60 },
  ];
  expect(partNote({ ...overrun, worst }, words)).toBe("worst 49: 50m 0s, T-2 1m 0s");
});
