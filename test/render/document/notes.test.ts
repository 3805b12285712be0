import { expect, test } from "vitest";
import { wordsOf } from "../../../src/language/words.ts";
import { valueNote } from "../../../src/render/document/notes.ts";
import { value } from "../../support/value.ts";

const noteOf = (distribution: Record<string, number>): string =>
  valueNote(value(4, { mean: 4, distribution, parts: {} }), wordsOf("en"));

test("scores are told in their order, halves too", () => {
  expect(noteOf({ "5": 2, "4.5": 1, "3": 1 })).toContain("3: 1, 4.5: 1, 5: 2");
});

test("bins that are words stay as they are", () => {
  expect(noteOf({ "7–30 d": 2, "1–3 d": 1 })).toContain("7–30 d: 2, 1–3 d: 1");
});
