import { z } from "zod";
import { units } from "../metrics/metric.ts";
import { clocks } from "../metrics/variants/hours.ts";
import { changeSchema } from "./comparing/comparison.ts";
import { count, counts, finite, interval } from "./numbers.ts";

const share = z.number().min(0).max(1);

/** One of a share's categories: a channel, a tag. */
const categorySchema = z.strictObject({
  name: z.string().describe("What it is called: a channel, a tag."),
  count: count.describe("Conversations that have it."),
  share: share.describe(
    "Of conversations, 0 to 1; over all categories it may pass 1 where one conversation has several.",
  ),
  shareOfAssignments: share.describe("Of all assignments, 0 to 1; sums to 1."),
  previous: z
    .strictObject({
      count: count.describe("Conversations that had it."),
      share: share.describe("Of conversations, 0 to 1."),
    })
    .nullable()
    .describe("The same of the other range; null where there is nothing to compare with.")
    .optional(),
  change: changeSchema.describe("What became of the share since.").optional(),
});

/** Counts per local weekday and hour, and how often that hour occurred in the range. */
const heatCellSchema = z.strictObject({
  weekday: z.int().min(0).max(6).describe("0 = Monday."),
  hour: z.int().min(0).max(23).describe("The local hour."),
  count: count.describe("How many conversations began in it."),
  occurrences: count.describe("How often the hour occurred in the range."),
  average: finite.nullable().describe("count / occurrences; null where the hour never occurred."),
});

const peaksSchema = z.strictObject({
  busiestDays: z
    .array(z.string())
    .readonly()
    .describe("Local dates (yyyy-MM-dd) with the most conversations, all of them on a tie."),
  busiestWeekdays: z
    .array(z.int())
    .readonly()
    .describe("0 = Monday; by the average per occurrence of the weekday, all of them on a tie."),
  busiestHours: z
    .array(z.int())
    .readonly()
    .describe("Local hours, by the average per occurrence of the hour, all of them on a tie."),
  heatMap: z.array(heatCellSchema).readonly().describe("How busy each hour of each weekday is."),
  withoutHour: count.optional().describe("Conversations of which no more than the day is known: they are in no hour."),
});

/**
 * The numbers that two ranges can be compared by. Durations are seconds, ratios fractions, scores on their own scale. A
 * distribution has mean, median, p90, min, max; a ratio value, numerator, denominator; a count, score or stock value.
 * Without data these are null and `reason` says why.
 */
const comparable = {
  n: count.describe("How many observations the value rests on; of a ratio the denominator."),
  value: finite
    .nullable()
    .describe("The number of a ratio, count, stock, score or amount of money; null without data.")
    .optional(),
  currency: z
    .string()
    .describe('Of money the code of ISO 4217, such as IDR; "" where the input does not say it.')
    .optional(),
  amounts: z
    .record(z.string(), finite)
    .readonly()
    .describe(
      "Money in several currencies, which are never added: the value in each of them by its code. value is null then.",
    )
    .optional(),
  scale: z.string().describe("The scale that a mean of scores stands on, such as 1–5.").optional(),
  numerator: count.describe("Of a ratio: how many observations are hits.").optional(),
  denominator: count.describe("Of a ratio: how many observations there are.").optional(),
  mean: finite.nullable().describe("Of a distribution; null without data.").optional(),
  median: finite.nullable().describe("Of a distribution; null without data.").optional(),
  p90: finite
    .nullable()
    .describe("Of a distribution: nine tenths of the values are no larger; null without data.")
    .optional(),
  min: finite.nullable().describe("Of a distribution: the smallest value; null without data.").optional(),
  max: finite.nullable().describe("Of a distribution: the largest value; null without data.").optional(),
  ci95: interval
    .nullable()
    .describe(
      "95 % interval: Wilson for a ratio, order statistics for a median, normal for NPS; null where n is too small.",
    )
    .optional(),
  distribution: counts
    .describe("How often each value occurred, for scores and small counts: the value as text → count.")
    .optional(),
  basis: z.string().describe("What the numbers rest on, where the metric can rest on several things.").optional(),
  worst: z
    .array(
      z.strictObject({
        conversation: z.string().describe("Its id."),
        value: finite.describe("Its value, in the metric's unit."),
        text: z.string().describe("What the customer said.").optional(),
      }),
    )
    .readonly()
    .describe("The conversations that stand out, the worst first.")
    .optional(),
  reason: z.string().describe("Why there is no value.").optional(),
};

/** The numbers of the range that the report is compared with. */
const previousSchema = z.strictObject(comparable);

/** What a metric, or a part of one, comes to. */
const figures = {
  ...comparable,
  previous: previousSchema
    .nullable()
    .describe("The numbers of the range that the report is compared with; null where that has no such row.")
    .optional(),
  change: changeSchema.describe("What became of the number since that range.").optional(),
};

/** Where the observations of a value lie. */
const histogramSchema = z.strictObject({
  limits: z
    .array(finite)
    .readonly()
    .describe(
      "Where each range of values begins, ascending and in the metric's unit; it goes up to where the next one begins, " +
        "without it. Of durations they are the same in every report; of answers each score is one.",
    ),
  counts: z.array(count).readonly().describe("How many observations each range has, the last one from its limit on."),
});

const targetSchema = z.strictObject({
  metric: z.string().describe("The id of the metric whose values it is for."),
  seconds: finite.describe("Exactly so long is in time."),
  hours: z.enum(clocks).describe("The clock that it is counted on, whichever the report has.").optional(),
});

/** One further number of a metric, such as the mean score beside the csat rate. */
const partSchema = z.strictObject({
  title: z.string().describe("The part's name for people."),
  unit: z.enum(units).describe("What its numbers are in."),
  target: targetSchema
    .describe("What the values of another metric are promised to keep to, where the part is how often they do.")
    .optional(),
  ...figures,
  excluded: counts.describe("What was left out of the part, by reason.").optional(),
});

/** A metric's value in one row. */
export const valueSchema = z.strictObject({
  ...figures,
  shareOfTotal: share
    .nullable()
    .describe("Share of the total, for counts in groups; null where the total is 0.")
    .optional(),
  categories: z.array(categorySchema).readonly().describe("Of a share: the channels, the tags.").optional(),
  peaks: peaksSchema.describe("When the most conversations begin.").optional(),
  histogram: histogramSchema
    .describe("In rows of the whole range, of durations and of answers, where charts are to be drawn from the report.")
    .optional(),
  parts: z.record(z.string(), partSchema).describe("Further numbers of the metric, by their names.").optional(),
  flags: z
    .array(z.enum(["low-n", "approximate"]))
    .describe("low-n: n < 30. approximate: some observations rest on an estimate that the metric's definition names.")
    .optional(),
  excluded: counts.describe("What was left out, by reason."),
  sources: counts.describe(
    "How many observations came from messages, events, fields (time stamps), reported and given values.",
  ),
});

export type Previous = z.infer<typeof previousSchema>;
export type Category = z.infer<typeof categorySchema>;
export type Histogram = z.infer<typeof histogramSchema>;
export type Peaks = z.infer<typeof peaksSchema>;
export type PartValue = z.infer<typeof partSchema>;
export type Value = z.infer<typeof valueSchema>;

/** The numbers of a metric or of one of its parts, in one row. */
export type Figures = Value | PartValue;
