import { z } from "zod";
import { units } from "../metrics/metric.ts";
import { attributions } from "../metrics/variants/attribution.ts";
import { creditedAgents } from "../metrics/variants/credited-agent.ts";
import { clocks } from "../metrics/variants/hours.ts";
import { everyUnits } from "../time/every.ts";
import { comparisonSchema } from "./comparing/comparison.ts";
import { count, counts } from "./numbers.ts";
import { valueSchema } from "./value.ts";
import { judgementSchema } from "./verdict.ts";

export type { Unit } from "../metrics/metric.ts";
export type { Category, Figures, Histogram, PartValue, Peaks, Previous, Value } from "./value.ts";

const instant = z.iso.datetime();
const hoursSchema = z.enum(clocks);

export const metricSchema = z.strictObject({
  id: z.string().describe("Its key in the values of the rows."),
  title: z.string().describe("Its name for people."),
  family: z.string().describe("What it is about: volume, speed, outcome, effort, voice, business."),
  kind: z
    .enum(["distribution", "ratio", "count", "flow", "score", "stock", "share", "cohort"])
    .describe("What sort of number it is; a cohort is of customers, not of conversations."),
  unit: z.enum(units).describe("What its numbers are in; ratios are 0 to 1, scores on their own scale."),
  better: z.enum(["lower", "higher", "neither"]).describe("Its direction: which numbers are the good ones."),
  meaning: z.string().describe("What the number tells, in one sentence."),
  definition: z.string().describe("How it is computed, with the switches as they are set."),
  population: z
    .enum(["all", "inbound", "human"])
    .describe(
      "all: without spam, deleted, merged, test. inbound: all without outbound, unknown initiators and offline messages. " +
        "human: inbound without bot-only.",
    ),
  attributedTo: z
    .enum(["event", "created"])
    .describe(
      "Which period it counts in: event, the one in which it ended; created, the one of the conversation's creation.",
    ),
  hours: hoursSchema.describe("The clock of its durations, where it is another than the report's.").optional(),
});

const periodSchema = z.strictObject({
  from: instant.describe("Its first instant."),
  to: instant.describe("Its end, which is not in it."),
  label: z.string().describe("The local name of the period: 2026-03-02, 2026-W10, 2026-03."),
  partial: z.boolean().describe("True where the range cuts the period short, or it is not over at asOf."),
});

const rowSchema = z.strictObject({
  group: z
    .record(z.string(), z.string())
    .describe('Dimension → value, such as {"channel":"email"}; {} for the total. A missing value is "(none)".'),
  period: periodSchema.nullable().describe("Null where the row is of the whole range."),
  values: z.record(z.string(), valueSchema).describe("What each metric comes to, by its id."),
});

/** Rows without periods and without a total, which is that of the report. */
const breakdownSchema = z.strictObject({
  by: z.array(z.string()).describe("The names of its dimensions."),
  rows: z.array(rowSchema).describe("One for each group."),
});

const inputSchema = z.strictObject({
  path: z.string().describe("Where it was read from."),
  format: z.string().describe("The id of the format that it was read as."),
  records: count.describe("read = used + rejected + duplicates + blank."),
  used: count.describe("Records that something was taken from."),
  rejected: counts.describe("Records that could not be read, by reason."),
  duplicates: count.describe("Records that repeat what another one says."),
  blank: count.describe("Records with nothing in them."),
});

const diagnosticSchema = z.strictObject({
  code: z.string().describe("What it is about, for programs."),
  message: z.string().describe("One sentence without the count."),
  count: count.describe("How often it was met."),
  examples: z.array(z.string()).describe('Where it was met first: "messages.csv:17".'),
});

const populationSchema = z.strictObject({
  conversations: count.describe("How many conversations the report is about."),
  excluded: counts.describe("Those that it is not about, by reason."),
});

const unmeasurableSchema = z.strictObject({
  metric: z.string().describe("Its id."),
  title: z.string().describe("Its name for people."),
  reason: z.string().describe("What the inputs lack for it."),
});

/** The one result of a run. Everything printed anywhere comes from it. */
export const reportSchema = z.strictObject({
  schemaVersion: z.literal(1).describe("The version of this schema."),
  metrik: z.string().describe("The version of the program that made it."),
  asOf: instant.nullable().describe("The clock of the report; null where no input holds a time."),
  timeZone: z.string().describe("The zone of local days and hours, such as Asia/Jakarta."),
  hours: hoursSchema.describe("The clock of durations."),
  calendars: z
    .array(
      z.strictObject({
        name: z.string().describe("As the configuration calls it."),
        timeZone: z.string().describe("The zone of its hours."),
      }),
    )
    .describe("The calendars of business hours that conversations can be counted by, and their time zones."),
  businessHours: z
    .string()
    .describe(
      "What these calendars, and the rules that choose one of them, say, as a fingerprint: reports with the same one count " +
        "business hours alike. Holidays and exceptions are of their dates, and not in it.",
    )
    .optional(),
  period: z
    .strictObject({
      from: instant.describe("Its first instant."),
      to: instant.describe("Its end, which is not in it."),
    })
    .nullable()
    .describe("The range that the report covers; null where no input holds a time."),
  attribute: z
    .enum(attributions)
    .describe(
      "Which instant was asked to decide the period of the numbers; left out, each metric's attributedTo is its own.",
    )
    .optional(),
  credit: z
    .enum(creditedAgents)
    .describe("Which agent was asked to be credited with a conversation's numbers; left out, the one who acted.")
    .optional(),
  comparison: comparisonSchema.describe("The range that the values are compared with, where there is one.").optional(),
  where: z
    .array(z.string())
    .describe("Which conversations it is about, where not all: field=value or field!=value; all of them hold.")
    .optional(),
  inputs: z.array(inputSchema).describe("The files that were read, and what became of their records."),
  population: populationSchema.describe("How many conversations there are."),
  metrics: z.array(metricSchema).describe("The metrics of the rows, and what their numbers mean."),
  by: z.array(z.string()).describe("The names of the dimensions of --by, in order."),
  every: z.enum(everyUnits).nullable().describe("The length of a period, where --every was given."),
  rows: z.array(rowSchema).describe("rows[0] is always the total: group {} and period null."),
  breakdowns: z
    .array(breakdownSchema)
    .describe(
      "The groups of further dimensions over the whole range, of some of the metrics, where a format shows them too or " +
        "gates ask for them.",
    )
    .optional(),
  unmeasurable: z.array(unmeasurableSchema).describe("Metrics that were asked for and that these inputs cannot tell."),
  gates: judgementSchema.describe("What became of the gates, where there were some.").optional(),
  diagnostics: z.array(diagnosticSchema).describe("What a reader of the numbers has to know of the inputs."),
});

export type ReportMetric = z.infer<typeof metricSchema>;
export type ReportPeriod = z.infer<typeof periodSchema>;
export type ReportRow = z.infer<typeof rowSchema>;
export type Breakdown = z.infer<typeof breakdownSchema>;
export type ReportInput = z.infer<typeof inputSchema>;
export type Diagnostic = z.infer<typeof diagnosticSchema>;
export type Report = z.infer<typeof reportSchema>;
