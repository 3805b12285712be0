import { isUtf8 } from "node:buffer";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { firstInvalid, unfinished } from "../../../src/input/bytes/utf8.ts";

describe("unfinished", () => {
  test.each([
    { bytes: [], expected: 0 },
    { bytes: [0x61], expected: 0 },
    { bytes: [0x61, 0xc3], expected: 1 },
    { bytes: [0xc3, 0xa9], expected: 0 },
    { bytes: [0xe2, 0x82], expected: 2 },
    { bytes: [0xe2, 0x82, 0xac], expected: 0 },
    { bytes: [0xf0, 0x9f, 0x98], expected: 3 },
    { bytes: [0xf0, 0x9f, 0x98, 0x80], expected: 0 },
    { bytes: [0x80, 0x80, 0x80, 0x80], expected: 0 },
    { bytes: [0xff], expected: 0 },
  ])("$bytes ends in $expected bytes of a character", ({ bytes, expected }) => {
    expect(unfinished(Uint8Array.from(bytes))).toBe(expected);
  });
});

describe("firstInvalid", () => {
  test.each([
    { bytes: [0x61, 0xe9, 0x62], expected: 1 },
    { bytes: [0x61, 0xe9], expected: 1 },
    { bytes: [0xff], expected: 0 },
    { bytes: [0xc3, 0xa9, 0x80], expected: 2 },
    { bytes: [0xe0, 0x80, 0x41], expected: 0 },
    { bytes: [0x61, 0xed, 0xa0, 0x80], expected: 1 },
    { bytes: [0xf0, 0x9f, 0x98, 0x41], expected: 0 },
  ])("$bytes is wrong from $expected on", ({ bytes, expected }) => {
    expect(firstInvalid(Uint8Array.from(bytes))).toBe(expected);
  });

  test("is where the longest valid beginning ends", () => {
    const likely = fc.constantFrom(0x61, 0x80, 0xa9, 0xbf, 0xc0, 0xc3, 0xe0, 0xe2, 0xed, 0xf0, 0xf4, 0xf5, 0xff);
    fc.assert(
      fc.property(fc.array(likely, { maxLength: 12 }), (numbers) => {
        const bytes = Uint8Array.from(numbers);
        fc.pre(!isUtf8(bytes));
        const lengths = numbers.map((_, length) => length);
        expect(firstInvalid(bytes)).toBe(lengths.findLast((length) => isUtf8(bytes.subarray(0, length))));
      }),
      { numRuns: 2000 },
    );
  });
});
