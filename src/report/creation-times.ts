import type { Context } from "../metrics/context.ts";
import type { Instant } from "../model/conversation.ts";
import { millisecondsPerDay, millisecondsPerMinute } from "../time/units.ts";
import { type Condition, type Dimension, noValue } from "./dimension.ts";

/** The context of conversations that meet all conditions: only instants at which such ones can be created are theirs. */
export function atTheirTimes(context: Context, conditions: readonly Condition[]): Context {
  const deciding = conditions.filter(({ dimension, value }) => dimension.valueAt !== undefined && value !== noValue);
  if (deciding.length === 0) return context;
  const { calendar, hasInstant } = context;
  return {
    ...context,
    hasInstant: (instant) =>
      hasInstant?.(instant) !== false &&
      deciding.every(({ dimension, isNot, value }) => (dimension.valueAt?.(instant, calendar) === value) !== isNot),
  };
}

/**
 * The values of a dimension that conversations of the report's range can have by their creation, in their order; none where
 * only the data know them.
 */
export function occurringValues({ values = [], valueAt }: Dimension, context: Context): readonly string[] {
  const { calendar, hasInstant } = context;
  const instants = instantsOf(context).filter((instant) => hasInstant?.(instant) !== false);
  const occurring = new Set(instants.map((instant) => valueAt?.(instant, calendar)));
  return values.filter((value) => occurring.has(value));
}

const quarter = 15 * millisecondsPerMinute;

/** A week has every weekday and hour, one in which the clock is put forward all but one hour. */
const enough = 8 * millisecondsPerDay;

/** In each local hour that the range has up to the clock there is one, also where the clock skips half of it. */
function instantsOf({ range: { from, to }, asOf }: Context): readonly Instant[] {
  const last = Math.min(to - 1, asOf, from + enough);
  if (!(last >= from)) return [];
  const quarters = Math.floor((last - from) / quarter) + 1;
  return [...Array.from({ length: quarters }, (_, index) => from + index * quarter), last];
}
