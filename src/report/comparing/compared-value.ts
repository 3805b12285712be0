import type { PartValue, Previous, ReportMetric, Value } from "../report.ts";
import { changeOf, noChange } from "./change.ts";
import { comparedCategories } from "./compared-categories.ts";

/**
 * A value with what it was in the other range and what became of it; its parts and categories too. A share is nothing but
 * its categories.
 *
 * @param before the value in the other range; undefined where it has none
 * @param missing why it has none
 * @param unchanged why nothing is said of what became of it; undefined where it is
 */
export function comparedValue(
  metric: ReportMetric,
  now: Value,
  before: Value | undefined,
  missing: string,
  unchanged?: string,
): Value {
  const { categories, parts } = now;
  return {
    ...now,
    ...(categories === undefined ? {} : { categories: comparedCategories(now, before) }),
    ...(parts === undefined ? {} : { parts: comparedParts(parts, before?.parts ?? {}, missing, unchanged) }),
    ...(metric.kind === "share" ? {} : outcome(now, before && numbersOf(before), metric, missing, unchanged)),
  };
}

/** What a value that the other range has comes to in a range that has nothing of it. */
export function goneValue(metric: ReportMetric, before: Value): Value {
  const emptied: Value = { ...nothing(numbersOf(before)), excluded: {}, sources: {} };
  return {
    ...emptied,
    ...(before.categories === undefined ? {} : { categories: comparedCategories(emptied, before) }),
    ...(metric.kind === "share" ? {} : outcome(emptied, numbersOf(before), metric, "")),
  };
}

type Parts = Readonly<Record<string, PartValue>>;

/** Of a part nobody says which direction is better. */
function comparedParts(parts: Parts, before: Parts, missing: string, unchanged?: string): Record<string, PartValue> {
  const compared = Object.entries(parts).map(([name, part]) => {
    const other: PartValue | undefined = before[name];
    const numbers = other === undefined ? undefined : numbersOfPart(other);
    return [
      name,
      { ...part, ...outcome(part, numbers, { unit: part.unit, better: "neither" }, missing, unchanged) },
    ] as const;
  });
  return Object.fromEntries(compared);
}

function outcome(
  now: Previous,
  before: Previous | undefined,
  { unit, better }: Pick<ReportMetric, "better" | "unit">,
  missing: string,
  unchanged?: string,
) {
  if (before === undefined) return { previous: null, change: noChange(now, unit, missing) };
  const change = unchanged === undefined ? changeOf(now, before, unit, better) : noChange(now, unit, unchanged);
  return { previous: before, change };
}

function numbersOf(value: Value): Previous {
  const { previous, change, shareOfTotal, categories, peaks, parts, flags, histogram, excluded, sources, ...numbers } =
    value;
  return numbers;
}

function numbersOfPart(part: PartValue): Previous {
  const { previous, change, title, unit, target, excluded, ...numbers } = part;
  return numbers;
}

const measures = ["value", "mean", "median", "p90", "min", "max", "ci95"] as const;

/** No number of all those that there were. */
function nothing(before: Previous): Previous {
  const none: { -readonly [measure in (typeof measures)[number]]?: null } = {};
  for (const measure of measures) if (before[measure] !== undefined) none[measure] = null;
  const counts = before.numerator === undefined ? {} : { numerator: 0, denominator: 0 };
  return { n: 0, ...none, ...counts, reason: "nothing in this range" };
}
