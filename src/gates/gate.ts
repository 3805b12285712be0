import type { Hours } from "../metrics/variants/hours.ts";

/** A statement about one number of a report, which holds or does not. */
export interface Gate {
  /** fail: where it does not hold, the check has failed. warn: it is only said. */
  readonly severity: "fail" | "warn";
  /** A metric's id. */
  readonly metric: string;
  /** Of which conversations, one term a dimension; none means all of them. */
  readonly scope: readonly ScopeTerm[];
  /** One of the metric's parts; left out, its headline. */
  readonly part?: string;
  readonly aggregation: Aggregation;
  readonly comparison: Comparison;
  readonly limit: Limit;
  /** The number is judged only where it rests on at least so many observations. */
  readonly minimumN?: number;
}

/** `channel=email`; without a value every group of the dimension is judged by itself: `channel=*`. */
export interface ScopeTerm {
  readonly dimension: string;
  readonly value?: string;
}

export const aggregations = ["value", "mean", "median", "p90", "min", "max", "n"] as const;
/** Which number of a metric. `value` is that of ratios, counts, scores, stocks and money; the others are of distributions; every metric has `n`. */
export type Aggregation = (typeof aggregations)[number];

export const comparisons = ["<", "<=", ">", ">="] as const;
export type Comparison = (typeof comparisons)[number];

/** What a number is held against. Only like is ever compared with like: a share with a percentage, a duration with a duration. */
export type Limit =
  /** Counts and scores. */
  | { readonly kind: "number"; readonly value: number }
  /** A share; 0.85 is 85 %. */
  | { readonly kind: "percent"; readonly fraction: number }
  /** On the clock that is named; left out, on whichever the metric is counted. */
  | { readonly kind: "duration"; readonly seconds: number; readonly hours?: Hours }
  /** In units of a currency, by its code of ISO 4217. */
  | { readonly kind: "money"; readonly amount: number; readonly currency: string }
  /** The same number of the range that the report is compared with, times a factor. */
  | { readonly kind: "previous"; readonly factor: number };
