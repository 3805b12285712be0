import { z } from "zod";
import { comparedRangeNames } from "../../time/compared-range-name.ts";
import { finite, interval } from "../numbers.ts";

/** The range that the values are compared with. */
export const comparisonSchema = z.strictObject({
  from: z.iso.datetime().describe("Its first instant."),
  to: z.iso.datetime().describe("Its end, which is not in it."),
  kind: z
    .enum([...comparedRangeNames, "range", "report"])
    .describe(
      "previous: as many calendar units just before. year-ago: the same dates one year earlier. range: another one. " +
        "report: that of a saved report.",
    ),
  partial: z
    .boolean()
    .describe("True where the report's period is not over at asOf, and this range is the equal part of the other one."),
});

/** What became of a number since the range that the report is compared with. */
export const changeSchema = z.strictObject({
  of: z.enum(["value", "median", "mean", "share"]).describe("The number that is compared."),
  kind: z
    .enum(["difference", "relative"])
    .describe(
      "difference: the number less the previous one, for shares (0.05 is five percentage points) and scores. relative: " +
        "that over the previous one (0.05 is 5 %), for durations, counts and money.",
    ),
  value: finite.nullable().describe("The change; null where it cannot be told, and reason says why."),
  p90: finite.nullable().describe("The relative change of the p90, where the median is compared.").optional(),
  ci95: interval
    .nullable()
    .describe(
      "95 % interval of the difference: Newcombe's of two shares; of two NPS or mean scores from their standard errors.",
    )
    .optional(),
  significant: z
    .boolean()
    .describe(
      "Whether the 95 % intervals allow to call it a change: that of the difference is without 0, or those of the medians " +
        "do not overlap. Left out where no such statement is made: counts, stocks, money.",
    )
    .optional(),
  verdict: z
    .enum(["better", "worse", "neither"])
    .describe(
      "By the metric's direction; neither where nothing has changed. Left out where the metric has no direction.",
    )
    .optional(),
  reason: z.string().describe("Why there is no value.").optional(),
});

export type Comparison = z.infer<typeof comparisonSchema>;
export type Change = z.infer<typeof changeSchema>;
