import { expect, test } from "vitest";
import { encodingName } from "../../../src/input/bytes/encoding.ts";

test.each([
  ["UTF8", "utf-8"],
  ["latin1", "windows-1252"],
  ["Shift-JIS", "shift_jis"],
  ["utf-16", "utf-16le"],
])("%s is called %s", (label, name) => {
  expect(encodingName(label)).toBe(name);
});

test("an unknown name is answered with some that are known", () => {
  expect(() => encodingName("cp-42")).toThrow(
    expect.objectContaining({
      code: "unknown-encoding",
      status: 2,
      message: 'unknown encoding "cp-42"',
      details: { help: expect.stringContaining("windows-1252, utf-16le, shift_jis") },
    }),
  );
});
