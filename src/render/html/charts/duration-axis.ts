import { scaleLinear, scaleLog } from "d3-scale";
import type { Histogram } from "../../../report/report.ts";
import type { Text } from "./chart-props.ts";

/** The part of some ranges that is drawn: each takes the same room, so that the axis is about logarithmic. */
export interface DurationAxis {
  /** Where the ranges begin, and where the last one ends; one without an end is drawn up to double its beginning. */
  readonly edges: readonly number[];
  /** Whether the last range has no end. */
  readonly isOpen: boolean;
  /** The index of the first range that is drawn. */
  readonly first: number;
  /** Where a duration stands, as a fraction of the width; undefined where it lies beyond the axis. */
  readonly placeOf: (value: number) => number | undefined;
}

/** Those that can be drawn on one axis: all have the limits of the first one. */
const isDrawable = ({ limits, counts }: Histogram, like: Histogram): boolean =>
  limits.length === counts.length &&
  limits.length === like.limits.length &&
  limits.every((limit, index) => limit === like.limits[index] && limit >= 0 && limit > (limits[index - 1] ?? -1));

/** An axis for the ranges that any of some histograms has something in; undefined where there are none. */
export function durationAxis(histograms: readonly Histogram[]): DurationAxis | undefined {
  const [like] = histograms;
  if (like === undefined || !histograms.every((histogram) => isDrawable(histogram, like))) return undefined;
  const { limits } = like;
  const isUsed = (_: number, index: number) => histograms.some(({ counts }) => counts[index] > 0);
  const first = limits.findIndex(isUsed);
  const last = limits.findLastIndex(isUsed);
  if (first === -1) return undefined;
  const isOpen = last === limits.length - 1;
  const end = isOpen ? Math.max(1, 2 * limits[last]) : limits[last + 1];
  const edges = [...limits.slice(first, last + 1), end];
  return { edges, isOpen, first, placeOf: (value) => placeAmong(edges, value) };
}

/** The ranges in words: "1m – 2m", and of the last one "≥ 90d" where it has no end. */
export const rangeNames = ({ edges, isOpen }: DurationAxis, text: Text): readonly string[] =>
  edges
    .slice(0, -1)
    .map((from, index) =>
      isOpen && index === edges.length - 2 ? `≥ ${text(from)}` : `${text(from)} – ${text(edges[index + 1])}`,
    );

function placeAmong(edges: readonly number[], value: number): number | undefined {
  const ranges = edges.length - 1;
  const range = edges.findIndex((edge, index) => index < ranges && edge <= value && value <= edges[index + 1]);
  if (range === -1) return undefined;
  const [from, to] = [edges[range], edges[range + 1]];
  const scale = from === 0 ? scaleLinear([from, to], [range, range + 1]) : scaleLog([from, to], [range, range + 1]);
  return scale(value) / ranges;
}
