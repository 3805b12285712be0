import type { Cost } from "../../model/commerce.ts";
import type { Context } from "../context.ts";

/**
 * The part of a dated cost that falls into the range of a context, in thousandths: as much of it as of its time; 0 where none
 * does. What has no length counts where it begins. What lies behind the day of the clock has not been spent yet.
 *
 * @example costWithin({ from: 0, to: 4, amount: { thousandths: 100, currency: "IDR" }, … }, { range: { from: 3, to: 9 }, … }) //=> 25
 */
export function costWithin({ from, to, amount }: Cost, context: Context): number {
  const { range } = context;
  const end = range.paidUntil ?? Math.min(range.to, context.paidUntil);
  if (from >= to) return from >= range.from && from < end ? amount.thousandths : 0;
  const overlap = Math.min(to, end) - Math.max(from, range.from);
  return overlap <= 0 ? 0 : Math.round(amount.thousandths * (overlap / (to - from)));
}
