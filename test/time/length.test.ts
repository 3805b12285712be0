import { expect, test } from "vitest";
import { lengthOf } from "../../src/time/length.ts";

test.each([
  ["60s", 60_000],
  ["15m", 900_000],
  ["24h", 86_400_000],
  ["7d", 604_800_000],
  ["1.5 h", 5_400_000],
  ["0s", 0],
])("%s is %d ms", (text, milliseconds) => expect(lengthOf(text)).toBe(milliseconds));

test.each(["", "60", "m", "-5m", "5 minutes", "1w", "1e3s", "5mo"])("%s is no length", (text) =>
  expect(lengthOf(text)).toBeUndefined(),
);
