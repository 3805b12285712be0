import { z } from "zod";
import { units } from "../../metrics/metric.ts";
import { count, counts, finite } from "../numbers.ts";
import { metricSchema, reportSchema } from "../report.ts";

/** What one conversation comes to by a metric, or by a part of one. Seconds, fractions, counts, scores on their own scale, money. */
const figures = {
  value: z
    .number()
    .nullable()
    .describe("All values in one number: their mean, of counts their sum; null where there is none."),
  values: z.array(finite).readonly().describe("One for each observation."),
  agents: z
    .array(z.string().nullable())
    .readonly()
    .describe("Who is credited with each of the values, in their order; null where nobody is."),
  categories: z
    .array(z.string())
    .readonly()
    .describe("The categories of a share, the scales of scores, the currencies of money.")
    .optional(),
  amounts: z
    .record(z.string(), finite)
    .describe("Money in several currencies, which are never added: the value in each of them. value is null then.")
    .optional(),
  excluded: counts.describe(
    'What was left out, by reason; "not-counted" where the metric counts other conversations only.',
  ),
  sources: z
    .array(z.string())
    .readonly()
    .describe("Whether a value comes from messages, events, fields (time stamps) or reported values."),
  approximate: z
    .literal(true)
    .describe("There where a value rests on an estimate that the metric's definition names.")
    .optional(),
};

const figuresSchema = z.strictObject(figures);

const conversationValueSchema = z.strictObject({
  ...figures,
  parts: z.record(z.string(), figuresSchema).describe("Further numbers of the metric, by their names.").optional(),
});

const known = (what: string) => z.string().nullable().describe(`${what} Null where it is not known.`);

/** One conversation: what it is, and what every metric makes of it. */
export const conversationRowSchema = z.strictObject({
  id: z.string().describe("The conversation's id."),
  createdAt: z.iso.datetime().nullable().describe("When it began; null where it is not known."),
  channel: known("The channel."),
  status: known("The status."),
  priority: known("The priority."),
  team: known("The team that it is assigned to."),
  assignee: known("The agent that it is assigned to."),
  customer: known("The customer."),
  excluded: z
    .string()
    .nullable()
    .describe(
      "Why it is not in the report's population, or not in all metrics' populations; null where it is in all of them.",
    ),
  values: z.record(z.string(), conversationValueSchema).describe("What each metric makes of it, by its id."),
});

/** A metric as in the report, and those of its parts that these inputs can tell. */
const listedMetricSchema = metricSchema.extend({
  parts: z
    .record(
      z.string(),
      z.strictObject({
        title: z.string().describe("The part's name for people."),
        unit: z.enum(units).describe("What its numbers are in."),
      }),
    )
    .describe("Further numbers of the metric that these inputs can tell, by their names."),
});

/** What holds for all rows: the report's own account of what was read, and how the rows were chosen. */
export const listingHeadSchema = reportSchema
  .omit({ breakdowns: true, by: true, comparison: true, every: true, gates: true, rows: true })
  .extend({
    metrics: z.array(listedMetricSchema).readonly().describe("The metrics of the rows, and what their values mean."),
    worst: z.string().nullable().describe("The metric by which the worst come first; null where the oldest do."),
    limit: z.int().positive().nullable().describe("How many rows were asked for at most; null where all were."),
    matching: count.describe("How many conversations there would be without the limit."),
  });

/** The whole listing as one JSON document. */
export const listingSchema = listingHeadSchema.extend({
  conversations: z.array(conversationRowSchema).describe("One row for each conversation."),
});

export type ConversationFigures = z.infer<typeof figuresSchema>;
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
