import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Comparison, comparisons } from "../../src/gates/gate.ts";
import { holds, marginOf } from "../../src/gates/margin.ts";
import { parseGate } from "../support/parse-gate.ts";

const isMet = (found: number, comparison: Comparison, expected: number): boolean =>
  holds(marginOf(found, comparison, expected), comparison);

test.each([
  [5, "<", 5, false],
  [5, "<=", 5, true],
  [5, ">", 5, false],
  [5, ">=", 5, true],
  [4, "<", 5, true],
  [4, "<=", 5, true],
  [4, ">", 5, false],
  [4, ">=", 5, false],
  [-3, "<", 0, true],
  [0, ">=", 0, true],
] as const)("%d %s %d is %s", (found, comparison, expected, met) => {
  expect(isMet(found, comparison, expected)).toBe(met);
});

test("a margin is positive on the side where the limit is met", () => {
  expect(marginOf(840, "<=", 900)).toBe(60);
  expect(marginOf(960, "<=", 900)).toBe(-60);
  expect(marginOf(75, ">=", 50)).toBe(25);
  expect(marginOf(25, ">", 50)).toBe(-25);
});

test("the last digit of a double decides nothing", () => {
  expect(100 * 1.1).not.toBe(110);
  expect(marginOf(110, ">=", 100 * 1.1)).toBe(0);
  expect(marginOf(0.1 + 0.2, "<=", 0.3)).toBe(0);
});

test("a rupiah in twelve trillions does", () => {
  expect(isMet(12_499_999_999_999, ">=", 12_500_000_000_000)).toBe(false);
});

function exactly(left: bigint, comparison: Comparison, right: bigint): boolean {
  if (left === right) return comparison.endsWith("=");
  return left < right === comparison.startsWith("<");
}

describe("shares are compared as the fractions that they are", () => {
  test("17 of 20 is 85%", () => {
    const { limit } = parseGate("csat.value >= 85%");
    expect(limit.kind === "percent" && isMet(17 / 20, ">=", limit.fraction)).toBe(true);
  });

  test("hits of n against any percentage with four decimals", () => {
    const shares = fc
      .integer({ min: 1, max: 1_000_000 })
      .chain((n) => fc.record({ n: fc.constant(n), hits: fc.integer({ min: 0, max: n }) }));
    fc.assert(
      fc.property(
        shares,
        fc.integer({ min: 0, max: 1_000_000 }),
        fc.constantFrom(...comparisons),
        ({ n, hits }, parts, comparison) => {
          const { limit } = parseGate(`a.value ${comparison} ${Number(`${parts}e-4`)}%`);
          const expected = exactly(BigInt(hits) * 1_000_000n, comparison, BigInt(parts) * BigInt(n));
          expect(limit.kind === "percent" && isMet(hits / n, comparison, limit.fraction)).toBe(expected);
        },
      ),
      { numRuns: 2000 },
    );
  });

  test("hits of n against exactly that percentage", () => {
    for (let n = 1; n <= 200; n++) {
      for (let hits = 0; hits <= n; hits++) {
        if ((hits * 1000) % n !== 0) continue;
        const { limit } = parseGate(`a.value >= ${(hits * 1000) / n / 10}%`);
        expect(limit.kind === "percent" && marginOf(hits / n, ">=", limit.fraction)).toBe(0);
      }
    }
  });
});
