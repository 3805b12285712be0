import { expect, test } from "vitest";
import { booleanOf } from "../../../src/formats/values/booleans.ts";

test.each(["true", "TRUE", "Yes", "y", "1", "Ya", "Iya", "Benar", "Sudah"])("%s is true", (text) => {
  expect(booleanOf(text)).toBe(true);
});

test.each(["false", "No", "0", "Tidak", "Tdk", "Salah", "Belum"])("%s is false", (text) => {
  expect(booleanOf(text)).toBe(false);
});

test.each(["", "-1", "2", "maybe"])("%j is neither", (text) => {
  expect(booleanOf(text)).toBeUndefined();
});
