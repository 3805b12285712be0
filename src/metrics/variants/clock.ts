import type { Context } from "../context.ts";
import type { Metric } from "../metric.ts";
import { clocks, type Hours } from "./hours.ts";
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

/** The clock that a metric is set to; undefined where it has that of the report. */
export const clockSetTo = (hours: Setting | undefined): Hours | undefined => clocks.find((clock) => clock === hours);

/** The metric on a clock of its own, whichever the report has; unless that is set to one, on that of the report. */
export const inHours = (metric: Metric, setting: Setting | undefined): Metric => {
  const hours = clockSetTo(setting);
  if (hours === undefined) return metric;
  return {
    ...metric,
    hours,
    observe: (conversation, context) => metric.observe(conversation, onClock(context, hours)),
  };
};
