import { expect, test } from "vitest";
import { repaired } from "../../../src/formats/meta/repaired.ts";

test.each([
  ["Jos\u00c3\u00a9", "José"],
  ["Dewi \u00f0\u009f\u008c\u00b8", "Dewi 🌸"],
  ["\u00c3\u00a9 \u00e2\u009c\u00a8", "é ✨"],
])("%j was written byte by byte, and is %s", (written, meant) => {
  expect(repaired(written)).toBe(meant);
});

test.each([
  ["plain letters", "Toko Maju"],
  ["a letter of Latin-1 that is no UTF-8", "José"],
  ["half of it", "José Jos\u00c3\u00a9"],
  ["a text that is right already", "Dewi 🌸"],
  ["bytes beside characters that are none", "Jos\u00c3\u00a9 🌸"],
  ["bytes of which the last is missing", "Dewi \u00f0\u009f\u008c"],
  ["nothing", ""],
])("%s stays", (_, text) => {
  expect(repaired(text)).toBe(text);
});
