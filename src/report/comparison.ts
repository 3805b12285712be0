import { z } from "zod";
import { comparedRangeNames } from "../time/compared-range-name.ts";

const interval = z.tuple([z.number(), z.number()]).readonly();

/** The range that the values are compared with. */
export const comparisonSchema = z.strictObject({
  from: z.iso.datetime(),
  to: z.iso.datetime(),
  /**
   * previous: as many calendar units just before. year-ago: the same dates one year earlier. range: another one. report: that
   * of a saved report.
   */
  kind: z.enum([...comparedRangeNames, "range", "report"]),
  /** True where the report's period is not over at asOf, and this range is the equal part of the other one. */
  partial: z.boolean(),
});

/** What became of a number since the range that the report is compared with. */
export const changeSchema = z.strictObject({
  /** The number that is compared. */
  of: z.enum(["value", "median", "mean", "share"]),
  /**
   * difference: the number less the previous one, for shares (0.05 is five percentage points) and scores. relative: that
   * over the previous one (0.05 is 5 %), for durations, counts and money.
   */
  kind: z.enum(["difference", "relative"]),
  value: z.number().nullable(),
  /** The relative change of the p90, where the median is compared. */
  p90: z.number().nullable().optional(),
  /** 95 % interval of the difference: Newcombe's of two shares; of two NPS or mean scores from their standard errors. */
  ci95: interval.nullable().optional(),
  /**
   * Whether the 95 % intervals allow to call it a change: that of the difference is without 0, or those of the medians do
   * not overlap. Left out where no such statement is made: counts, stocks, money.
   */
  significant: z.boolean().optional(),
  /** By the metric's direction; neither where nothing has changed. Left out where the metric has no direction. */
  verdict: z.enum(["better", "worse", "neither"]).optional(),
  /** Why there is no value. */
  reason: z.string().optional(),
});

export type Comparison = z.infer<typeof comparisonSchema>;
export type Change = z.infer<typeof changeSchema>;
