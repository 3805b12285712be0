import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { newMarker } from "../../../src/input/csv/marker.ts";
import { Marks } from "../../../src/input/csv/marks.ts";

const isMark = (byte: number, delimiter: number): boolean => [delimiter, 34, 10, 13].includes(byte);

/** As in a process whose address space is limited. */
class NoMemory {
  constructor() {
    throw new RangeError("WebAssembly.Memory(): could not allocate memory");
  }
}

describe.each([
  ["of WebAssembly", WebAssembly.Memory],
  ["of JavaScript", NoMemory],
])("marks %s", (_, Memory) => {
  beforeEach(
    () =>
      void vi.stubGlobal("WebAssembly", {
        ...WebAssembly,
        Module: WebAssembly.Module,
        Instance: WebAssembly.Instance,
        Memory,
      }),
  );
  afterEach(() => void vi.unstubAllGlobals());

  test("stand at every delimiter, quote and line end, and at the end", () => {
    const marks = new Marks(newMarker(), 44, 0);
    marks.reserve(32);
    marks.bytes.set(new TextEncoder().encode('a,"b"\r\nc'));
    marks.find(8);
    expect([...marks.positions.subarray(0, 6)]).toEqual([1, 2, 4, 5, 6, 8]);
  });

  test("are those of a loop over any bytes, whatever stands behind the end", () => {
    const bytes = fc.uint8Array({ maxLength: 100 });
    fc.assert(
      fc.property(bytes, bytes, fc.constantFrom(44, 59, 9, 124), (before, behind, delimiter) => {
        const marks = new Marks(newMarker(), delimiter, 0);
        marks.reserve(before.length + behind.length);
        marks.bytes.set(before);
        marks.bytes.set(behind, before.length);
        marks.find(before.length);
        const expected = [...before.keys()].filter((position) => isMark(before[position], delimiter));
        expect([...marks.positions.subarray(0, expected.length + 1)]).toEqual([...expected, before.length]);
      }),
    );
  });

  test("making room keeps the bytes", () => {
    const marks = new Marks(newMarker(), 44, 0);
    marks.reserve(4);
    marks.bytes.set([1, 2, 3, 4]);
    marks.reserve(1_000_000);
    expect([...marks.bytes.subarray(0, 4)]).toEqual([1, 2, 3, 4]);
    expect(marks.bytes.length).toBeGreaterThanOrEqual(1_000_000);
  });
});
