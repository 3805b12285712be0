import { humanDuration } from "./duration.ts";
import { moneyText } from "./money.ts";

const percentFormat = new Intl.NumberFormat("en", {
  style: "percent",
  minimumFractionDigits: 1,
  maximumFractionDigits: 1,
});
const scoreFormat = new Intl.NumberFormat("en", { minimumFractionDigits: 2, maximumFractionDigits: 2 });
const tenthsFormat = new Intl.NumberFormat("en", { maximumFractionDigits: 1 });
const hundredthsFormat = new Intl.NumberFormat("en", { maximumFractionDigits: 2 });

/**
 * A fraction as a percentage with one decimal. What is not all is never shown as 100.0%, nor what is not none as 0.0%.
 *
 * @example
 * percent(0.8241) //=> "82.4%"
 * percent(0.9999) //=> ">99.9%"
 */
export function percent(fraction: number): string {
  if (fraction > 0 && fraction < 0.0005) return "<0.1%";
  if (fraction < 1 && fraction >= 0.9995) return ">99.9%";
  return percentFormat.format(fraction);
}

/**
 * A count, or a mean of counts, with separated thousands.
 *
 * @example
 * countText(12345) //=> "12,345"
 * countText(2.346) //=> "2.35"
 */
export function countText(count: number): string {
  return (count < 10 ? hundredthsFormat : tenthsFormat).format(count);
}

/**
 * A number in the way of its unit: seconds as a duration, a ratio as a percentage, a score with two decimals, money in its
 * currency.
 *
 * @example
 * figureText(6120, "seconds") //=> "1h 42m"
 */
export function figureText(value: number, unit: string, currency = ""): string {
  if (unit === "seconds") return humanDuration(value);
  if (unit === "ratio") return percent(value);
  if (unit === "money") return moneyText(value, currency);
  return unit === "count" ? countText(value) : scoreFormat.format(value);
}

/**
 * An interval, both ends in the way of their unit.
 *
 * @example
 * intervalText([0.4902, 0.9433], "ratio") //=> "49.0% – 94.3%"
 */
export function intervalText([low, high]: readonly [number, number], unit: string): string {
  return `${figureText(low, unit)} – ${figureText(high, unit)}`;
}
