import type { Context } from "../context.ts";
import type { Metric } from "../metric.ts";
import type { Hours } from "./hours.ts";
import type { Setting } from "./switch.ts";

const others = new WeakMap<Context, Context>();

/**
 * The same report on a clock of one's own.
 *
 * @example onClock(context, "calendar").hours //=> "calendar"
 */
export const onClock = (context: Context, hours: Hours): Context => {
  if (context.hours === hours) return context;
  const other = others.get(context) ?? { ...context, hours };
  others.set(context, other);
  return other;
};

/** The metric on a clock of its own, whichever the report has; unless that is set to one, on that of the report. */
export const inHours = (metric: Metric, hours: Setting | undefined): Metric =>
  hours === "calendar" || hours === "business"
    ? { ...metric, hours, observe: (conversation, context) => metric.observe(conversation, onClock(context, hours)) }
    : metric;
