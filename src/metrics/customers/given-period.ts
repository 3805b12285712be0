import { millisecondsPerDay } from "../../time/units.ts";
import type { Context } from "../context.ts";
import { elapsedEnd } from "./customer-cohort.ts";

/** The units of time that a revenue, a churn or a number of orders can be of. */
export const givenPeriods = {
  day: "A day.",
  week: "Seven days.",
  month: "A month of the calendar; of a lifespan, a twelfth of a year.",
  quarter: "Three months of the calendar; of a lifespan, a quarter of a year.",
  year: "A year of the calendar; of a lifespan, 365 days.",
} as const;
export type GivenPeriod = keyof typeof givenPeriods;

const yearDays = 365;
const days: Readonly<Record<GivenPeriod, number>> = {
  day: 1,
  week: 7,
  month: yearDays / 12,
  quarter: yearDays / 4,
  year: yearDays,
};

/** How many of a unit of time a lifespan is. @example countIn(547.5 * 86_400_000, "year") //=> 1.5 */
export const countIn = (lifespan: number, per: GivenPeriod): number => lifespan / (days[per] * millisecondsPerDay);

/** The lengths in days that ranges of a unit have: the clocks may change in it, and the last of its days may not be over. */
const hour = 1 / 24;
const lengths: Readonly<Record<GivenPeriod, readonly [shortest: number, longest: number]>> = {
  day: [1 - hour, 1 + hour],
  week: [6, 7 + hour],
  month: [27, 31 + hour],
  quarter: [89, 92 + hour],
  year: [364, 366 + hour],
};

/**
 * Why what is given of a unit of time cannot be held against what is measured in a range, which has to be such a unit;
 * undefined where it can.
 *
 * @param given what it is: "revenue"
 */
export function whyUnlike(context: Context, per: GivenPeriod, given: string): string | undefined {
  const length = (elapsedEnd(context) - context.range.from) / millisecondsPerDay;
  const [shortest, longest] = lengths[per];
  if (length >= shortest && length <= longest) return undefined;
  return `the period is not a ${per}, for which the ${given} is given`;
}

/** For a formula. */
export const givenOf = (per: GivenPeriod): string => `What is given is for a ${per}.`;
