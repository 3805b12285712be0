import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { EpochSpelling } from "../../../src/formats/timestamps/epoch.ts";
import { readText } from "./read.ts";

const seconds = new EpochSpelling("epoch-s");
const milliseconds = new EpochSpelling("epoch-ms");
const nanoseconds = new EpochSpelling("epoch-ns");

const january2nd = Date.UTC(2026, 0, 2, 3, 4, 5);

describe("a number since 1970", () => {
  test.each([
    [seconds, "1767323045", january2nd],
    [seconds, "1767323045.5", january2nd + 500],
    [seconds, "1701292649.333", 1_701_292_649_333],
    [seconds, "0", 0],
    [seconds, "-1", -1000],
    [milliseconds, "1767323045123", january2nd + 123],
    [milliseconds, "1767323045123.0", january2nd + 123],
    [new EpochSpelling("epoch-us"), "1767323045123456", january2nd + 123],
    [nanoseconds, "1767323045123456789", january2nd + 123],
    [nanoseconds, "999", 0],
  ])("%o %s", (spelling, text, expected) => {
    expect(readText(spelling, text)).toBe(expected);
  });

  test.each(["", "-", ".", "1.", ".5", "1e9", "1,767", "1767323045s", "0x1", "1.2.3", "٢٠٢٦", "--1"])(
    "%j is none",
    (text) => {
      expect(readText(seconds, text)).toBeNaN();
    },
  );

  test("says where digits were cut", () => {
    readText(seconds, "1758986898.5005481");
    expect(seconds.finer).toBe(true);
    readText(seconds, "1758986898.500000");
    expect(seconds.finer).toBe(false);
  });

  test("loses nothing of a decimal fraction", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1000, max: 4_000_000_000_000 }), (instant) => {
        const digits = String(instant);
        expect(readText(seconds, `${digits.slice(0, -3)}.${digits.slice(-3)}`)).toBe(instant);
        expect(readText(nanoseconds, `${digits}999999`)).toBe(instant);
      }),
    );
  });
});
