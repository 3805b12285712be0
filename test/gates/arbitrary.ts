import fc from "fast-check";
import { aggregations, comparisons, type Gate, type Limit } from "../../src/gates/gate.ts";

const letter = fc.constantFrom("a", "b", "n", "p", "Z", "é", "東", "7");
const inner = fc.oneof(letter, fc.constantFrom("-", "_"));

/** The name of a metric or a part. */
const anyName = fc
  .tuple(letter, fc.string({ unit: inner, maxLength: 12 }))
  .map(([first, others]) => `${first}${others}`);

const odd = fc.constantFrom('"', "\\", " ", "*", ",", "=", "{", "}", "\n", "\u001b", "👍", "(none)", "sari@shop.id");

/** A dimension or a value, with whatever people call things. */
const anyText = fc.string({ unit: fc.oneof(letter, odd), minLength: 1, maxLength: 10 });

/** 12.345 of 12345 and 3: what a person writes, as the double that is nearest to it. */
const decimal = (least: number, most: number, decimals: number): fc.Arbitrary<number> =>
  fc.integer({ min: least, max: most }).map((integer) => Number(`${integer}e-${decimals}`));

const day = 86_400;

const anyLimit: fc.Arbitrary<Limit> = fc.oneof(
  decimal(-1_000_000_000, 1_000_000_000, 3).map((value) => ({ kind: "number", value }) as const),
  decimal(0, 1_000_000, 6).map((fraction) => ({ kind: "percent", fraction }) as const),
  fc
    .tuple(
      fc.oneof(
        decimal(0, 3_600_000, 3),
        fc.integer({ min: 0, max: 400 }).map((days) => days * day),
      ),
      fc.constantFrom("calendar", "business", undefined),
    )
    .map(([seconds, hours]) => ({ kind: "duration", seconds, ...(hours && { hours }) }) as const),
  fc
    .tuple(decimal(-1_000_000_000, 1_000_000_000, 2), fc.constantFrom("IDR", "USD", "JPY"))
    .map(([amount, currency]) => ({ kind: "money", amount, currency }) as const),
  decimal(1, 10_000, 3).map((factor) => ({ kind: "previous", factor }) as const),
);

/** Any gate of the grammar, whether or not there is such a metric. */
export const anyGate: fc.Arbitrary<Gate> = fc.record(
  {
    severity: fc.constantFrom("fail", "warn"),
    metric: anyName,
    scope: fc.array(fc.record({ dimension: anyText, value: anyText }, { requiredKeys: ["dimension"] }), {
      maxLength: 3,
    }),
    part: anyName,
    aggregation: fc.constantFrom(...aggregations),
    comparison: fc.constantFrom(...comparisons),
    limit: anyLimit,
    minimumN: fc.integer({ min: 0, max: 1_000_000 }),
  },
  { requiredKeys: ["severity", "metric", "scope", "aggregation", "comparison", "limit"] },
);
