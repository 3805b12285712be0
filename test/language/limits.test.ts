import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { printGate } from "../../src/gates/print-gate.ts";
import { formatOf } from "../../src/language/format.ts";
import { parseGate } from "../support/parse-gate.ts";

const { exact, apart, distance } = formatOf("en");

describe("a number as a limit", () => {
  test.each([
    [0, "seconds", "0s"],
    [90, "seconds", "1m 30s"],
    [900, "seconds", "15m"],
    [86_400, "seconds", "24h"],
    [129_600, "seconds", "36h"],
    [172_800, "seconds", "2d"],
    [604_800, "seconds", "7d"],
    [180_000, "seconds", "50h"],
    [5400.25, "seconds", "1h 30m 0.25s"],
    [0.85, "ratio", "85%"],
    [0.9995, "ratio", "99.95%"],
    [1200, "count", "1,200"],
    [4.2, "score", "4.2"],
  ])("%s %s", (value, unit, text) => {
    expect(exact(value, unit)).toBe(text);
  });

  test("has the currency in front of money", () => {
    expect(exact(12500, "money", "IDR")).toBe("IDR 12,500");
    expect(exact(12.5, "money")).toBe("12.5");
  });
});

test("a duration as a limit reads as it does in a printed gate", () => {
  const units = fc.constantFrom(0.001, 1, 60, 3600, 86_400);
  fc.assert(
    fc.property(fc.nat(400), units, (amount, unit) => {
      // Three decimals could be thousands.
      const seconds = (amount * unit).toFixed(4);
      const printed = printGate(parseGate(`a.p90 < ${seconds}s`));
      expect(`a.p90 < ${exact(Number(seconds), "seconds").replaceAll(" ", "")}`).toBe(printed);
    }),
  );
});

describe("a number beside its limit", () => {
  test.each([
    ["is rounded where that shows the difference", 1080, 900, "seconds", "18m 0s"],
    ["is exact where rounding would hide it", 900.4, 900, "seconds", "15m 0.4s"],
    ["a day and some minutes are not a day", 86_700, 86_400, "seconds", "24h 5m"],
    ["is in days like its limit", 173_100, 172_800, "seconds", "2d 5m"],
    ["is in hours like its limit", 180_020, 180_000, "seconds", "50h 20s"],
    ["is in days beside such a limit though it is shorter", 172_799, 172_800, "seconds", "1d 23h 59m 59s"],
    ["is a percentage with more decimals", 0.8496, 0.85, "ratio", "84.96%"],
    ["is as a program knows it where that is not enough", 0.84999999, 0.85, "ratio", "0.84999999"],
    ["a tiny bit of a second", 900.0001, 900, "seconds", "900.0001s"],
    ["is rounded where it is the limit itself", 0.85, 0.85, "ratio", "85.0%"],
  ])("%s", (_, value, limit, unit, text) => {
    expect(apart(value, limit, unit)).toBe(text);
  });
});

describe("how far apart", () => {
  test.each([
    [180, "seconds", "3m 0s"],
    [0.029, "ratio", "2.9 pp"],
    [0.0003, "ratio", "0.03 pp"],
    [0.0000001, "ratio", "1e-7"],
    [3, "count", "3"],
    [0.004, "score", "0.004"],
    [0.05, "score", "0.05"],
  ])("%s %s", (size, unit, text) => {
    expect(distance(size, unit)).toBe(text);
  });

  test("of money is in its currency", () => {
    expect(distance(500, "money", "IDR")).toBe("IDR 500");
  });
});
