import { expect, test } from "vitest";
import { groupName } from "../../src/language/group-name.ts";
import { wordsOf } from "../../src/language/words.ts";

test.each([
  ["weekday", "monday", "Monday", "Senin"],
  ["weekday", "sunday", "Sunday", "Minggu"],
  ["hour", "09:00", "09:00", "09.00"],
  ["hour", "(none)", "(none)", "(tidak ada)"],
  ["channel", "(none)", "(none)", "(tidak ada)"],
  ["agent", "monday", "monday", "monday"],
])("of the %s %s", (dimension, value, english, indonesian) => {
  expect([groupName(dimension, value, wordsOf("en")), groupName(dimension, value, wordsOf("id"))]).toEqual([
    english,
    indonesian,
  ]);
});
