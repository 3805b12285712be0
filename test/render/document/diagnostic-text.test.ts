import { expect, test } from "vitest";
import { wordsOf } from "../../../src/language/words.ts";
import { diagnosticText } from "../../../src/render/document/diagnostic-text.ts";

const words = wordsOf("en");

test("a warning is a line of how often, what, its code and where", () => {
  const diagnostic = { code: "bad-time", message: "no time", count: 2000, examples: ["a.csv:3", "a.csv:9"] };
  expect(diagnosticText(diagnostic, words)).toBe("2,000 × no time (bad-time; a.csv:3, a.csv:9)");
});

test("of many places the first three are named", () => {
  const diagnostic = { code: "bad-time", message: "no time", count: 5, examples: ["1", "2", "3", "4", "5"] };
  expect(diagnosticText(diagnostic, words)).toBe("5 × no time (bad-time; 1, 2, 3 and 2 more)");
});

test("a warning of no place has none", () => {
  const diagnostic = { code: "zone-assumed", message: "no zone", count: 1, examples: [] };
  expect(diagnosticText(diagnostic, words)).toBe("1 × no zone (zone-assumed)");
});
