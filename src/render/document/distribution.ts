import type { Words } from "../../language/words.ts";
import type { Histogram, ReportMetric, Unit, Value } from "../../report/report.ts";
import { levels, nothing } from "./sparkline.ts";

/** The ranges that any row of a table has something in: [first, last). */
interface Extent {
  readonly first: number;
  readonly last: number;
}

/** Small histograms of the rows of a table, on one scale, so that they can be looked at below each other. */
export interface Distributions {
  /** What the bars go from and to, in words. */
  readonly note: string;
  /** A bar for each range of values, as high as it is often; a dot where there is none. "" for a row without values. */
  of(value: Value): string;
}

/**
 * @returns undefined where no row tells how its values lie
 * @example distributionsOf([shop, email], metric, words)?.of(email) //=> "▂█▄·▁"
 */
export function distributionsOf(
  values: readonly Value[],
  { unit }: ReportMetric,
  words: Words,
): Distributions | undefined {
  const histograms = values.flatMap(({ histogram }) => histogram ?? []);
  const extent = extentOf(histograms);
  const [histogram] = histograms;
  if (histogram === undefined || extent === undefined) return undefined;
  return {
    note: noteOn(histogram, extent, unit, words),
    of: (value) => (value.histogram === undefined ? "" : bars(value.histogram.counts.slice(extent.first, extent.last))),
  };
}

/** A range of durations goes up to where the next one begins; of answers each is one. */
function noteOn({ limits }: Histogram, { first, last }: Extent, unit: Unit, { format, notes }: Words): string {
  if (unit !== "seconds") return notes.distribution(format.count(limits[first]), format.count(limits[last - 1]));
  const from = format.figure(limits[first], unit);
  return last === limits.length
    ? notes.distributionFrom(from)
    : notes.distribution(from, format.figure(limits[last], unit));
}

function extentOf(histograms: readonly Histogram[]): Extent | undefined {
  const filled = histograms.flatMap(({ counts }) => counts.flatMap((count, index) => (count > 0 ? [index] : [])));
  if (filled.length === 0) return undefined;
  return {
    first: filled.reduce((least, index) => Math.min(least, index)),
    last: filled.reduce((most, index) => Math.max(most, index)) + 1,
  };
}

function bars(counts: readonly number[]): string {
  const highest = counts.reduce((most, count) => Math.max(most, count), 0);
  return counts
    .map((count) => (count === 0 ? nothing : levels[Math.ceil((count / highest) * levels.length) - 1]))
    .join("");
}
