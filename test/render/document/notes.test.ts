import { expect, test } from "vitest";
import { wordsOf } from "../../../src/language/words.ts";
import { valueNote } from "../../../src/render/document/notes.ts";
import { value } from "../../support/value.ts";

const noteOf = (distribution: Record<string, number>): string =>
  valueNote(value(4, { mean: 4, distribution, parts: {} }), wordsOf("en"));

test("scores are told in their order, halves too", () => {
  expect(noteOf({ "5": 2, "4.5": 1, "3": 1 })).toContain("3: 1, 4.5: 1, 5: 2");
});

test("of how many a count could be told, where it was not of all", () => {
  const part = (n: number, of: number | null) => ({ title: "New", unit: "count" as const, n, value: of });
  const note = (n: number, of: number | null) =>
    valueNote(value(5, { value: 5, parts: { new: part(n, of) } }), wordsOf("en"));
  expect(note(5, 2)).toBe("new 2");
  expect(note(3, 2)).toBe("new 2 (n 3)");
  expect(note(3, 0)).toBe("new 0 (n 3)");
  expect(note(0, null)).toBe("new –");
  // What a rate rests on is no count of which this would be a part.
  expect(valueNote(value(5, { value: 0.2, parts: { new: part(3, 2) } }), wordsOf("en"))).toBe("new 2");
});

test("bins that are words stay as they are", () => {
  expect(noteOf({ "7–30 d": 2, "1–3 d": 1 })).toContain("7–30 d: 2, 1–3 d: 1");
});
