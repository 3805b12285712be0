import { z } from "zod";
import { units } from "../metrics/metric.ts";
import { clocks } from "../metrics/variants/hours.ts";
import { count, finite, interval } from "./numbers.ts";

/** What became of one gate. Numbers are in the unit of the metric: seconds, fractions, counts, scores. */
export const verdictSchema = z.strictObject({
  gate: z
    .string()
    .describe('The gate as it is written, with the one group that was judged: "csat{channel=email}.value >= 85%".'),
  severity: z.enum(["fail", "warn"]).describe("Whether it can fail the check, or only warns."),
  metric: z.string().describe("The id of the metric."),
  title: z.string().describe("The metric's name for people."),
  part: z.string().nullable().describe("One of the metric's parts; null for its headline."),
  group: z.record(z.string(), z.string()).describe("The group that was judged: dimension → value; {} for the total."),
  aggregation: z.string().describe("Which number of the metric was judged, such as p90."),
  unit: z.enum(units).describe("What its numbers are in."),
  currency: z.string().describe("Of money the code of ISO 4217.").optional(),
  hours: z.enum(clocks).describe("The clock of a duration.").optional(),
  comparison: z.enum(["<", "<=", ">", ">="]).describe("How the number has to stand to the limit."),
  expected: finite.nullable().describe("The limit; null where it depends on a previous value that there is none of."),
  found: finite
    .nullable()
    .describe("The number that was judged: the value, or the bound of its interval; null without data."),
  value: finite.nullable().describe("The value itself; null without data."),
  margin: finite
    .nullable()
    .describe("How far inside the limit it is; below 0, how far beyond. Null where nothing was judged."),
  n: count.describe("How many observations it rests on."),
  minimumN: count.describe("How many observations it has to rest on."),
  ci95: interval.nullable().describe("The 95 % interval of the value; null where there is none."),
  previous: finite
    .nullable()
    .describe("The same number of the range that the report is compared with; null where there is none."),
  outcome: z
    .enum(["pass", "fail", "warn", "no-data"])
    .describe("warn: a gate that only warns does not hold. no-data: it could not be judged, which is never a pass."),
  reason: z.string().describe("Why it could not be judged.").optional(),
  worst: z
    .array(
      z.strictObject({
        conversation: z.string().describe("Its id."),
        value: finite.describe("Its value, in the metric's unit."),
      }),
    )
    .readonly()
    .describe("The conversations that weigh most against it, the worst first.")
    .optional(),
});

/** All verdicts on a report. */
export const judgementSchema = z.strictObject({
  outcome: z
    .enum(["pass", "fail", "no-data"])
    .describe("fail: some gate failed. no-data: none failed, and some could not be judged where that is no pass."),
  onNoData: z.enum(["fail", "warn", "pass"]).describe("What becomes of the check where a gate has no data."),
  judgedOn: z
    .enum(["value", "lower", "upper"])
    .describe("Whether values were judged, or the lower or upper bounds of their 95 % intervals."),
  verdicts: z.array(verdictSchema).describe("One for each gate and group."),
});

export type Verdict = z.infer<typeof verdictSchema>;
export type Judgement = z.infer<typeof judgementSchema>;
