import type { Unsure } from "./chart-props.ts";

/** @example known(Number.NaN) //=> undefined */
export const known = (value: Unsure): number | undefined =>
  typeof value === "number" && Number.isFinite(value) ? value : undefined;

/** The greatest of the numbers that are known; 0 where there is none above it. */
export const greatest = (values: Iterable<Unsure>): number => {
  let most = 0;
  for (const value of values) most = Math.max(most, known(value) ?? 0);
  return most;
};

/** Coordinates need no more than thousandths, and are the same on every machine then. */
export const rounded = (value: number): number => Math.round(value * 1000) / 1000;

/**
 * A place or length across a chart, which is as wide as its page lets it be.
 *
 * @param fraction what lies beyond 0…1 is cut off
 * @example across(1 / 3) //=> "33.333%"
 */
export const across = (fraction: number): string => `${rounded(100 * Math.min(1, Math.max(0, fraction)))}%`;
