import { noCalendars } from "../metrics/calendars.ts";
import type { Context } from "../metrics/context.ts";
import type { Metric, Part } from "../metrics/metric.ts";
import { noCommerce } from "../model/commerce.ts";
import { type Aggregation, aggregations } from "./gate.ts";

/** What a report of nothing looks at. */
const nothing: Context = {
  asOf: 0,
  range: { from: 0, to: 0 },
  periods: [],
  stockInstants: [],
  rangeBefore: (range) => range,
  calendar: { dayOf: () => 0, hourOf: () => 0 },
  hours: "calendar",
  calendars: noCalendars,
  contactsOf: () => [],
  isAgent: () => false,
  hasUnanswered: () => false,
  isOfData: false,
  paidUntil: Number.POSITIVE_INFINITY,
  commerce: noCommerce,
  told: new Set(),
};

/**
 * The numbers that a metric or a part has: those that its aggregate speaks of even where it has seen nothing.
 *
 * @example aggregationsOf(volume) //=> ["value", "n"]
 */
export const aggregationsOf = ({ aggregate }: Pick<Metric | Part, "aggregate">): readonly Aggregation[] => {
  const summary = aggregate(nothing).result();
  return aggregations.filter((aggregation) => summary[aggregation] !== undefined);
};
