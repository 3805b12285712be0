import { z } from "zod";
import { units } from "../metrics/metric.ts";
import { metricSchema, reportSchema } from "./report.ts";

const counts = z.record(z.string(), z.int().nonnegative());

/** What one conversation comes to by a metric, or by a part of one. Seconds, fractions, counts, scores on their own scale, money. */
const figures = {
  /** All values in one number: their mean, of counts their sum; null where there is none. */
  value: z.number().nullable(),
  /** One for each observation. */
  values: z.array(z.number()).readonly(),
  /** Who is credited with each of the values, in their order; null where nobody is. */
  agents: z.array(z.string().nullable()).readonly(),
  /** The categories of a share, the scales of scores, the currencies of money. */
  categories: z.array(z.string()).readonly().optional(),
  /** Money in several currencies, which are never added: the value in each of them. `value` is null then. */
  amounts: z.record(z.string(), z.number()).optional(),
  /** What was left out, by reason; "not-counted" where the metric counts other conversations only. */
  excluded: counts,
  /** Whether a value comes from messages, events, fields (time stamps) or reported values. */
  sources: z.array(z.string()).readonly(),
  /** There where a value rests on an estimate that the metric's definition names. */
  approximate: z.literal(true).optional(),
};

const figuresSchema = z.strictObject(figures);

const conversationValueSchema = z.strictObject({ ...figures, parts: z.record(z.string(), figuresSchema).optional() });

/** One conversation: what it is, and what every metric makes of it. */
export const conversationRowSchema = z.strictObject({
  id: z.string(),
  createdAt: z.iso.datetime().nullable(),
  channel: z.string().nullable(),
  status: z.string().nullable(),
  priority: z.string().nullable(),
  team: z.string().nullable(),
  assignee: z.string().nullable(),
  customer: z.string().nullable(),
  /** Why it is not in the report's population, or not in all metrics' populations; null where it is in all of them. */
  excluded: z.string().nullable(),
  /** By the ids of the metrics. */
  values: z.record(z.string(), conversationValueSchema),
});

/** A metric as in the report, and those of its parts that these inputs can tell. */
const listedMetricSchema = metricSchema.extend({
  parts: z.record(z.string(), z.strictObject({ title: z.string(), unit: z.enum(units) })),
});

/** What holds for all rows: the report's own account of what was read, and how the rows were chosen. */
export const listingHeadSchema = reportSchema
  .omit({ breakdowns: true, by: true, comparison: true, every: true, gates: true, rows: true })
  .extend({
    metrics: z.array(listedMetricSchema).readonly(),
    /** The metric by which the worst come first; null where the oldest do. */
    worst: z.string().nullable(),
    /** How many rows were asked for at most. */
    limit: z.int().positive().nullable(),
    /** How many conversations there would be without the limit. */
    matching: z.int().nonnegative(),
  });

/** The whole listing as one JSON document. */
export const listingSchema = listingHeadSchema.extend({ conversations: z.array(conversationRowSchema) });

export type Figures = z.infer<typeof figuresSchema>;
export type ConversationValue = z.infer<typeof conversationValueSchema>;
export type ConversationRow = z.infer<typeof conversationRowSchema>;
export type ListedMetric = z.infer<typeof listedMetricSchema>;
export type ListingHead = z.infer<typeof listingHeadSchema>;

/** Conversations one by one. */
export interface Listing {
  readonly head: ListingHead;
  /** Each made when it is asked for, so that a million of them need no room; they can be gone through again. */
  readonly rows: Iterable<ConversationRow>;
}
