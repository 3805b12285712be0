import type { WorstOne } from "./worst.ts";

/** One of a share's categories: a channel, a tag. */
export interface CategoryCount {
  readonly name: string;
  readonly count: number;
  /** Of conversations, 0…1. */
  readonly share: number;
  /** Of all assignments, 0…1; sums to 1. */
  readonly shareOfAssignments: number;
}

/** When conversations come: all days, weekdays and hours that share the top. */
export interface PeakTimes {
  /** Local dates, yyyy-MM-dd. */
  readonly busiestDays: readonly string[];
  /** 0 = Monday. */
  readonly busiestWeekdays: readonly number[];
  readonly busiestHours: readonly number[];
  readonly heatMap: readonly {
    readonly weekday: number;
    readonly hour: number;
    readonly count: number;
    readonly occurrences: number;
    readonly average: number | null;
  }[];
  /** How many are known by their day alone, and in no hour; left out where none is. */
  readonly withoutHour?: number;
}

/**
 * What an aggregate comes to. Durations are in seconds; without data a number is null and `reason` says why.
 * Which fields there are depends on the kind: a distribution has mean to ci95, a ratio value, numerator and denominator,
 * a score value.
 */
export interface Summary {
  /** How many observations it rests on; of a ratio the denominator. */
  readonly n: number;
  readonly value?: number | null;
  /** Of money the code of ISO 4217; "" where nothing says it. */
  readonly currency?: string;
  /** Money in several currencies, which are never added: the value in each of them by its code. */
  readonly amounts?: Readonly<Record<string, number>>;
  /** The scale that scores stand on, such as 1–5. */
  readonly scale?: string;
  readonly numerator?: number;
  readonly denominator?: number;
  readonly mean?: number | null;
  readonly median?: number | null;
  readonly p90?: number | null;
  readonly min?: number | null;
  readonly max?: number | null;
  /** 95 % interval of a ratio (Wilson), a median (order statistics) or an NPS (normal); null where n is too small. */
  readonly ci95?: readonly [number, number] | null;
  /** How often each value occurred: the value as text → count. */
  readonly distribution?: Readonly<Record<string, number>>;
  readonly categories?: readonly CategoryCount[];
  readonly peaks?: PeakTimes;
  /** How many of the n rest on an estimate; left out where none does. */
  readonly approximate?: number;
  /** Observations instead of which another one of the same subject counts; left out where there are none. */
  readonly superseded?: number;
  /** The conversations that stand out, the worst first. */
  readonly worst?: readonly WorstOne[];
  /** What the numbers rest on, where a metric can rest on several things. */
  readonly basis?: string;
  readonly reason?: string;
}

/** The reason of an aggregate that has seen nothing. */
export const noObservations = "no observations";
