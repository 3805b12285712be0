import { decimals } from "./decimals.ts";
import type { Locale } from "./locale.ts";

/**
 * A change with its direction: of a duration, a count or money in percent, of a share in percentage points, of a score on
 * its own scale. What is no standstill is never shown as 0.
 *
 * @example
 * change(-0.124, "relative", "seconds") //=> "▼ -12.4%"
 * change(0.03, "difference", "ratio") //=> "▲ +3.0 pp"
 * change(0.0001, "difference", "ratio") //=> "▲ <0.1 pp"
 */
export type ChangeText = (change: number, kind: "difference" | "relative", unit: string) => string;

/** From here on tenths of a percent say nothing more. */
const many = 10;

/** How a kind of change is written, and the smallest of it that is. */
interface Amount {
  readonly format: (size: number) => string;
  readonly smallest: number;
}

/** How a language writes changes. */
export function changeTextOf({ tag, points }: Locale): ChangeText {
  const percents = new Intl.NumberFormat(tag, { style: "percent", ...decimals(1) });
  const wholePercents = new Intl.NumberFormat(tag, { style: "percent", maximumFractionDigits: 0 });
  const tenths = new Intl.NumberFormat(tag, decimals(1));
  const hundredths = new Intl.NumberFormat(tag, decimals(2));
  const percentage: Amount = {
    format: (size) => (size < many ? percents : wholePercents).format(size),
    smallest: 0.001,
  };
  const percentagePoints: Amount = { format: (size) => `${tenths.format(100 * size)}${points}`, smallest: 0.001 };
  const scorePoints: Amount = { format: (size) => hundredths.format(size), smallest: 0.01 };
  return (change, kind, unit) => {
    const { format, smallest } = kind === "relative" ? percentage : unit === "ratio" ? percentagePoints : scorePoints;
    if (change === 0) return format(0);
    const [arrow, sign] = change > 0 ? ["▲", "+"] : ["▼", "-"];
    const size = Math.abs(change);
    return size < smallest / 2 ? `${arrow} <${format(smallest)}` : `${arrow} ${sign}${format(size)}`;
  };
}
