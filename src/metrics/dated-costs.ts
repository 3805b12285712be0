import type { Cost } from "../model/commerce.ts";
import type { Instant } from "../model/conversation.ts";
import type { Context } from "./context.ts";

/**
 * The part of a dated cost that falls into the range of a context, in thousandths: as much of it as of its time; 0 where none
 * does. What has no length counts where it begins.
 *
 * @example costWithin({ from: 0, to: 4, amount: { thousandths: 100, currency: "IDR" }, … }, { range: { from: 3, to: 9 }, … }) //=> 25
 */
export function costWithin({ from, to, amount }: Cost, context: Context): number {
  const { range } = context;
  const end = paidUntil(context);
  if (from >= to) return from >= range.from && from < end ? amount.thousandths : 0;
  const overlap = Math.min(to, end) - Math.max(from, range.from);
  return overlap <= 0 ? 0 : Math.round(amount.thousandths * (overlap / (to - from)));
}

/** What lies after the clock of the report has not been spent yet; but a day that has begun is paid in full. */
function paidUntil({ range, asOf, calendar }: Context): Instant {
  const isLastDay = range.to <= asOf || calendar.dayOf(range.to - 1) === calendar.dayOf(asOf);
  return isLastDay ? range.to : Math.max(range.from, asOf);
}
