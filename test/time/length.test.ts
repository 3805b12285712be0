import { expect, test } from "vitest";
import { lengthOf } from "../../src/time/length.ts";
import { parseGate } from "../support/parse-gate.ts";

test.each([
  ["60s", 60_000],
  ["15m", 900_000],
  ["24h", 86_400_000],
  ["7d", 604_800_000],
  ["1.5 h", 5_400_000],
  ["0s", 0],
  ["1h30m", 5_400_000],
  ["1w", 604_800_000],
  ["1w2d3h4m5.5s", 604_800_000 + 172_800_000 + 10_800_000 + 240_000 + 5_500],
  ["90min", 5_400_000],
  ["20sec", 20_000],
  ["0.125h", 450_000],
])("%s is %d ms", (text, milliseconds) => expect(lengthOf(text)).toBe(milliseconds));

test.each(["", "60", "m", "-5m", "5 minutes", "1e3s", "5mo", "30m1h", "1h2h", "1h30", "1hm", "1h,30m"])(
  "%s is no length",
  (text) => expect(lengthOf(text)).toBeUndefined(),
);

test.each(["0.5h", "90s", "15min", "8h", "1.5d", "2w", "1h30m", "1d12h", "1w2d3h4m5s", "0.125h"])(
  "%s is as long in a gate",
  (text) =>
    expect(parseGate(`a.value < ${text}`).limit).toEqual({ kind: "duration", seconds: (lengthOf(text) ?? 0) / 1000 }),
);

test("a number that is a thousand times as large to half of the world is no length, as in a gate", () => {
  expect(lengthOf("1.250h")).toBeUndefined();
  expect(lengthOf("1.25h")).toBe(4_500_000);
});
