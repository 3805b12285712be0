const percentFormat = new Intl.NumberFormat("en", {
  style: "percent",
  maximumFractionDigits: 1,
  minimumFractionDigits: 1,
});
const wholePercentFormat = new Intl.NumberFormat("en", { style: "percent", maximumFractionDigits: 0 });
const pointsFormat = new Intl.NumberFormat("en", { maximumFractionDigits: 1, minimumFractionDigits: 1 });
const scoreFormat = new Intl.NumberFormat("en", { maximumFractionDigits: 2, minimumFractionDigits: 2 });

/** From here on tenths of a percent say nothing more. */
const many = 10;

/** How a kind of change is written, and the smallest of it that is. */
interface Amount {
  readonly format: (size: number) => string;
  readonly smallest: number;
}

const percentage: Amount = {
  format: (size) => (size < many ? percentFormat : wholePercentFormat).format(size),
  smallest: 0.001,
};
const percentagePoints: Amount = { format: (size) => `${pointsFormat.format(100 * size)} pp`, smallest: 0.001 };
const scorePoints: Amount = { format: (size) => scoreFormat.format(size), smallest: 0.01 };

/**
 * A change with its direction: of a duration, a count or money in percent, of a share in percentage points, of a score on
 * its own scale. What is no standstill is never shown as 0.
 *
 * @example
 * changeText(-0.124, "relative", "seconds") //=> "▼ -12.4%"
 * changeText(0.03, "difference", "ratio") //=> "▲ +3.0 pp"
 * changeText(0.0001, "difference", "ratio") //=> "▲ <0.1 pp"
 */
export function changeText(change: number, kind: "difference" | "relative", unit: string): string {
  const { format, smallest } = kind === "relative" ? percentage : unit === "ratio" ? percentagePoints : scorePoints;
  if (change === 0) return format(0);
  const [arrow, sign] = change > 0 ? ["▲", "+"] : ["▼", "-"];
  const size = Math.abs(change);
  return size < smallest / 2 ? `${arrow} <${format(smallest)}` : `${arrow} ${sign}${format(size)}`;
}
