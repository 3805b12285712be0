import { expect, test } from "vitest";
import { isDenial } from "../../../src/formats/values/denials.ts";

test.each([
  "Tidak dibalas",
  "tak terjawab",
  "tidak ada",
  "no reply",
  "No Answer",
  "never",
  "not answered",
  "unanswered",
  "Belum dibalas",
  "Menunggu",
  "pending",
  "Terlewat",
])("%j says that it never came to that", (text) => {
  expect(isDenial(text)).toBe(true);
});

test.each(["langsung", "13/07/2026 pagi", "< 1 menit", "setengah jam", "November", "Selesai", "replied"])(
  "%j does not",
  (text) => {
    expect(isDenial(text)).toBe(false);
  },
);
