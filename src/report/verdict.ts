import { z } from "zod";
import { units } from "../metrics/metric.ts";
import { clocks } from "../metrics/variants/hours.ts";

const finite = z.number();

/** What became of one gate. Numbers are in the unit of the metric: seconds, fractions, counts, scores. */
export const verdictSchema = z.strictObject({
  /** The gate as it is written, with the one group that was judged: "csat{channel=email}.value >= 85%". */
  gate: z.string(),
  /** Whether it can fail the check, or only warns. */
  severity: z.enum(["fail", "warn"]),
  metric: z.string(),
  title: z.string(),
  /** One of the metric's parts; null for its headline. */
  part: z.string().nullable(),
  group: z.record(z.string(), z.string()),
  aggregation: z.string(),
  unit: z.enum(units),
  /** Of money the code of ISO 4217. */
  currency: z.string().optional(),
  /** The clock of a duration. */
  hours: z.enum(clocks).optional(),
  comparison: z.enum(["<", "<=", ">", ">="]),
  /** The limit; null where it depends on a previous value that there is none of. */
  expected: finite.nullable(),
  /** The number that was judged: the value, or the bound of its interval; null without data. */
  found: finite.nullable(),
  /** The value itself; null without data. */
  value: finite.nullable(),
  /** How far inside the limit it is; below 0, how far beyond. Null where nothing was judged. */
  margin: finite.nullable(),
  /** How many observations it rests on, and how many it has to. */
  n: z.int().nonnegative(),
  minimumN: z.int().nonnegative(),
  ci95: z.tuple([finite, finite]).readonly().nullable(),
  /** The same number of the range that the report is compared with; null where there is none. */
  previous: finite.nullable(),
  /** warn: a gate that only warns does not hold. no-data: it could not be judged, which is never a pass. */
  outcome: z.enum(["pass", "fail", "warn", "no-data"]),
  /** Why it could not be judged. */
  reason: z.string().optional(),
  /** The conversations that weigh most against it, the worst first. */
  worst: z
    .array(z.strictObject({ conversation: z.string(), value: finite }))
    .readonly()
    .optional(),
});

/** All verdicts on a report. */
export const judgementSchema = z.strictObject({
  /** fail: some gate failed. no-data: none failed, and some could not be judged where that is no pass. */
  outcome: z.enum(["pass", "fail", "no-data"]),
  /** What becomes of the check where a gate has no data. */
  onNoData: z.enum(["fail", "warn", "pass"]),
  /** Whether values were judged, or the lower or upper bounds of their 95 % intervals. */
  judgedOn: z.enum(["value", "lower", "upper"]),
  verdicts: z.array(verdictSchema),
});

export type Verdict = z.infer<typeof verdictSchema>;
export type Judgement = z.infer<typeof judgementSchema>;
