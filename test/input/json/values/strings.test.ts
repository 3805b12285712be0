import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { findStop } from "../../../../src/input/json/values/strings.ts";

const isStop = (byte: number) => byte < 0x20 || byte === 0x22 || byte === 0x5c;

/** The bytes followed by a line feed and room to read on. */
const viewOf = (bytes: number[]) => new DataView(Uint8Array.from([...bytes, 10, 0, 0, 0]).buffer);

describe("findStop", () => {
  test("stops at quotes, backslashes and control characters only", () => {
    for (let byte = 0; byte < 256; byte++) {
      for (const position of [0, 1, 2, 3]) {
        const bytes = [0x61, 0x7f, 0xff, 0x80, 0x21, 0x23, 0x5b, 0x5d];
        bytes[position] = byte;
        expect([byte, findStop(viewOf(bytes), 0)]).toEqual([byte, isStop(byte) ? position : 8]);
      }
    }
  });

  test("finds the first of them, from any position", () => {
    const byte = fc.oneof(fc.constantFrom(0x1f, 0x20, 0x21, 0x22, 0x23, 0x5b, 0x5c, 0x5d, 0x80), fc.nat(255));
    fc.assert(
      fc.property(fc.array(byte, { maxLength: 20 }), fc.nat(20), (bytes, start) => {
        const from = Math.min(start, bytes.length);
        const first = bytes.findIndex((value, index) => index >= from && isStop(value));
        expect(findStop(viewOf(bytes), from)).toBe(first < 0 ? bytes.length : first);
      }),
      { numRuns: 2000 },
    );
  });
});
