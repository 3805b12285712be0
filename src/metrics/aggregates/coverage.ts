import type { Context } from "../context.ts";
import { noObservations } from "./summary.ts";

/**
 * Why counting nothing in the range does not mean 0; undefined where the data reach into it and some of it has passed. A clock
 * that somebody set stands in front of the instant that it names, that of the data behind it.
 */
export const whyUncovered = (context: Context): string | undefined =>
  whyUnknown(context, context.isOfData ? hasBegun(context) : context.range.from < context.asOf);

/** The same of what stands at the clock, even where that is the very beginning of the range. */
export const whyNothingStands = (context: Context): string | undefined => whyUnknown(context, hasBegun(context));

const hasBegun = ({ range, asOf }: Context): boolean => range.from <= asOf;

/** Why nothing is known behind the last record. */
export const dataEnd = "the data end before this time";

function whyUnknown({ uncovered, range, isOfData }: Context, hasPassed: boolean): string | undefined {
  if (uncovered !== undefined) return uncovered;
  if (range.from === range.to) return noObservations;
  if (hasPassed) return undefined;
  return isOfData ? dataEnd : "nothing of this time has passed";
}
