import { whyIncomparable } from "../report/comparing/incomparable.ts";
import type { Figures } from "../report/report.ts";
import type { Aggregation } from "./gate.ts";
import type { Told } from "./told.ts";

/** The number itself. */
export function valueIn(figures: Figures, aggregation: Aggregation): Told<number> {
  const value = figures[aggregation];
  if (typeof value === "number") return { is: value };
  return { reason: figures.reason ?? `the report does not give its ${aggregation}` };
}

type Interval = readonly [low: number, high: number];

/** The 95 % interval, which is that of the median where there is a median, else that of the value. */
export function intervalIn({ n, median, ci95 }: Figures, aggregation: Aggregation): Told<Interval> {
  const isOfIt = aggregation === (median === undefined ? "value" : "median");
  if (!isOfIt || ci95 === undefined) return { reason: `its ${aggregation} has no 95 % interval to be judged on` };
  return ci95 === null ? { reason: `n = ${n}, too few for a 95 % interval` } : { is: ci95 };
}

/** The same number of the range that the report is compared with. */
export function previousIn(figures: Figures, aggregation: Aggregation): Told<number> {
  const { previous: before, change } = figures;
  if (before === undefined) return { reason: "the report is compared with no other range" };
  if (before === null) return { reason: change?.reason ?? "not there before" };
  const value = before[aggregation];
  if (typeof value !== "number") return { reason: "no value before" };
  const reason = whyIncomparable(figures, before);
  // How many there are is no money, and stands on no scale.
  const isAlike = reason === undefined || (aggregation === "n" && figures.basis === before.basis);
  return isAlike ? { is: value } : { reason };
}
