import { expect, test } from "vitest";
import { isRounded, isRoundedIn } from "../../../src/formats/values/rounded.ts";

test.each(["1.03006E+13", "1,03006E+13", "6E+12", " 1.03006e+13 "])("%s was rounded", (id) => {
  expect(isRounded(id)).toBe(true);
});

test.each(["", "1030061234567", "1E3", "12.3E+13", "1.03006E-13", "INC1E+3", "1.E+13"])("%j was not", (id) => {
  expect(isRounded(id)).toBe(false);
});

test.each([
  ["7,1.03006E+13,", true],
  ["7,1,03006e+13,", true],
  ["7,6E+12,", true],
  ["7,1.5,", false],
  ["7,6,", false],
  ["7,,", false],
])("of %j between the first comma and the last: %s", (text, expected) => {
  const bytes = new TextEncoder().encode(text);
  expect(isRoundedIn(bytes, 2, bytes.length - 1)).toBe(expected);
});
