import { z } from "zod";
import { creditedAgents } from "../metrics/conversation/credited-agent.ts";
import { attributions } from "../metrics/variants/attribution.ts";
import { clocks } from "../metrics/variants/hours.ts";
import { changeSchema, comparisonSchema } from "./comparison.ts";
import { judgementSchema } from "./verdict.ts";

const count = z.int().nonnegative();
const counts = z.record(z.string(), count);
const finite = z.number();
const instant = z.iso.datetime();
const interval = z.tuple([finite, finite]).readonly();
const hoursSchema = z.enum(clocks);

/** One of a share's categories: a channel, a tag. */
export const categorySchema = z.strictObject({
  name: z.string(),
  /** Conversations that have it. */
  count,
  /** Of conversations, 0…1; over all categories it may pass 1 where one conversation has several. */
  share: z.number().min(0).max(1),
  /** Of all assignments, 0…1; sums to 1. */
  shareOfAssignments: z.number().min(0).max(1),
  previous: z
    .strictObject({ count, share: z.number().min(0).max(1) })
    .nullable()
    .optional(),
  change: changeSchema.optional(),
});

/** Counts per local weekday (0 = Monday) and hour, and how often that hour occurred in the range. */
const heatCellSchema = z.strictObject({
  weekday: z.int().min(0).max(6),
  hour: z.int().min(0).max(23),
  count,
  occurrences: count,
  /** count / occurrences; null where the hour never occurred. */
  average: finite.nullable(),
});

export const peaksSchema = z.strictObject({
  /** Local dates (yyyy-MM-dd) with the most conversations, all of them on a tie. */
  busiestDays: z.array(z.string()).readonly(),
  /** 0 = Monday; by the average per occurrence of the weekday. */
  busiestWeekdays: z.array(z.int()).readonly(),
  busiestHours: z.array(z.int()).readonly(),
  heatMap: z.array(heatCellSchema).readonly(),
  /** Conversations of which no more than the day is known: they are in no hour. */
  withoutHour: count.optional(),
});

/** The numbers that two ranges can be compared by. */
const comparable = {
  /** How many observations the value rests on; of a ratio the denominator. */
  n: count,
  value: finite.nullable().optional(),
  /** Of money the code of ISO 4217, such as IDR; "" where the input does not say it. */
  currency: z.string().optional(),
  /** Money in several currencies, which are never added: the value in each of them by its code. `value` is null then. */
  amounts: z.record(z.string(), finite).readonly().optional(),
  numerator: count.optional(),
  denominator: count.optional(),
  mean: finite.nullable().optional(),
  median: finite.nullable().optional(),
  p90: finite.nullable().optional(),
  min: finite.nullable().optional(),
  max: finite.nullable().optional(),
  /** 95 % interval: Wilson for a ratio, order statistics for a median, normal for NPS; null where n is too small. */
  ci95: interval.nullable().optional(),
  /** How often each value occurred, for scores and small counts: the value as text → count. */
  distribution: counts.optional(),
  /** What the numbers rest on, where the metric can rest on several things. */
  basis: z.string().optional(),
  /** The conversations that stand out, the worst first, with their value and perhaps what the customer said. */
  worst: z
    .array(z.strictObject({ conversation: z.string(), value: finite, text: z.string().optional() }))
    .readonly()
    .optional(),
  /** Why there is no value. */
  reason: z.string().optional(),
};

/** The numbers of the range that the report is compared with. */
export const previousSchema = z.strictObject(comparable);

/**
 * What a metric, or a part of one, comes to. Durations are seconds, ratios fractions, scores on their own scale. A
 * distribution has mean, median, p90, min, max; a ratio value, numerator, denominator; a count, score or stock value.
 * Without data these are null and `reason` says why.
 */
const figures = {
  ...comparable,
  /** Null where the other range has no such row. */
  previous: previousSchema.nullable().optional(),
  change: changeSchema.optional(),
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

/** One further number of a metric, such as the mean score beside the csat rate. */
export const partSchema = z.strictObject({
  title: z.string(),
  unit: z.string(),
  target: z
    .strictObject({ metric: z.string(), seconds: finite, hours: hoursSchema.optional() })
    .describe("What the values of another metric are promised to keep to, where the part is how often they do.")
    .optional(),
  ...figures,
  excluded: counts.optional(),
});

/** A metric's value in one row. */
export const valueSchema = z.strictObject({
  ...figures,
  /** Share of the total, for counts in groups. */
  shareOfTotal: z.number().min(0).max(1).nullable().optional(),
  categories: z.array(categorySchema).readonly().optional(),
  peaks: peaksSchema.optional(),
  histogram: histogramSchema
    .describe("In rows of the whole range, of durations and of answers, where charts are to be drawn from the report.")
    .optional(),
  parts: z.record(z.string(), partSchema).optional(),
  /** low-n: n < 30. approximate: some observations rest on an estimate that the metric's definition names. */
  flags: z.array(z.enum(["low-n", "approximate"])).optional(),
  /** What was left out, by reason. */
  excluded: counts,
  /** How many observations came from messages, events, fields (time stamps), reported and given values. */
  sources: counts,
});

export const metricSchema = z.strictObject({
  id: z.string(),
  title: z.string(),
  family: z.string(),
  kind: z.enum(["distribution", "ratio", "count", "flow", "score", "stock", "share", "cohort"]),
  unit: z.enum(["seconds", "ratio", "count", "score", "money"]),
  better: z.enum(["lower", "higher", "neither"]),
  meaning: z.string(),
  definition: z.string(),
  population: z.enum(["all", "inbound", "human"]),
  attributedTo: z.enum(["event", "created"]),
  /** The clock of its durations, where it is another than the report's. */
  hours: hoursSchema.optional(),
});

export const periodSchema = z.strictObject({
  from: instant,
  to: instant,
  /** The local name of the period: 2026-03-02, 2026-W10, 2026-03. */
  label: z.string(),
  /** True where the range cuts the period short, or it is not over at asOf. */
  partial: z.boolean(),
});

export const rowSchema = z.strictObject({
  /** Dimension → value, such as {"channel":"email"}; {} for the total. A missing value is "(none)". */
  group: z.record(z.string(), z.string()),
  period: periodSchema.nullable(),
  values: z.record(z.string(), valueSchema),
});

/** Rows without periods and without a total, which is that of the report. */
export const breakdownSchema = z.strictObject({ by: z.array(z.string()), rows: z.array(rowSchema) });

export const inputSchema = z.strictObject({
  path: z.string(),
  format: z.string(),
  /** read = used + rejected + duplicates + blank. */
  records: count,
  used: count,
  rejected: counts,
  duplicates: count,
  blank: count,
});

export const diagnosticSchema = z.strictObject({
  code: z.string(),
  /** One sentence without the count. */
  message: z.string(),
  count,
  /** Where it was met first: "messages.csv:17". */
  examples: z.array(z.string()),
});

/** The one result of a run. Everything printed anywhere comes from it. */
export const reportSchema = z.strictObject({
  schemaVersion: z.literal(1),
  metrik: z.string(),
  asOf: instant.nullable(),
  timeZone: z.string(),
  hours: hoursSchema,
  /** The calendars of business hours that conversations can be counted by, and their time zones. */
  calendars: z.array(z.strictObject({ name: z.string(), timeZone: z.string() })),
  businessHours: z
    .string()
    .describe(
      "What these calendars, and the rules that choose one of them, say, as a fingerprint: reports with the same one count " +
        "business hours alike. Holidays and exceptions are of their dates, and not in it.",
    )
    .optional(),
  period: z.strictObject({ from: instant, to: instant }).nullable(),
  /** Which instant was asked to decide the period of the numbers; left out, each metric's `attributedTo` is its own. */
  attribute: z.enum(attributions).optional(),
  /** Which agent was asked to be credited with a conversation's numbers; left out, the one who acted. */
  credit: z.enum(creditedAgents).optional(),
  comparison: comparisonSchema.optional(),
  /** Which conversations it is about, where not all: field=value or field!=value; all of them hold. */
  where: z.array(z.string()).optional(),
  inputs: z.array(inputSchema),
  population: z.strictObject({ conversations: count, excluded: counts }),
  metrics: z.array(metricSchema),
  /** The names of the dimensions of `--by`, in order. */
  by: z.array(z.string()),
  /** The length of a period, where `--every` was given. */
  every: z.string().nullable(),
  /** rows[0] is always the total: group {} and period null. */
  rows: z.array(rowSchema),
  /** The groups of further dimensions over the whole range, of some of the metrics, where a format shows them too. */
  breakdowns: z.array(breakdownSchema).optional(),
  unmeasurable: z.array(z.strictObject({ metric: z.string(), title: z.string(), reason: z.string() })),
  /** What became of the gates, where there were some. */
  gates: judgementSchema.optional(),
  diagnostics: z.array(diagnosticSchema),
});

export type Previous = z.infer<typeof previousSchema>;
export type Category = z.infer<typeof categorySchema>;
export type Histogram = z.infer<typeof histogramSchema>;
export type Peaks = z.infer<typeof peaksSchema>;
export type PartValue = z.infer<typeof partSchema>;
export type Value = z.infer<typeof valueSchema>;
export type ReportMetric = z.infer<typeof metricSchema>;
export type ReportPeriod = z.infer<typeof periodSchema>;
export type ReportRow = z.infer<typeof rowSchema>;
export type Breakdown = z.infer<typeof breakdownSchema>;
export type ReportInput = z.infer<typeof inputSchema>;
export type Diagnostic = z.infer<typeof diagnosticSchema>;
export type Report = z.infer<typeof reportSchema>;
