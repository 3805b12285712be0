/** Bars from the lowest to the highest, and where there is none. */
export const levels = "▁▂▃▄▅▆▇█";
export const nothing = "·";
const flat = "▄";

/**
 * Numbers as a line of small bars, from the lowest of them to the highest; a dot where there is none. Empty where fewer
 * than two are known, since they go nowhere.
 *
 * @example
 * sparkline([0, 7, null, 3]) //=> "▁█·▄"
 */
export function sparkline(numbers: readonly (number | null)[]): string {
  const known = numbers.filter((number) => number !== null);
  if (known.length < 2) return "";
  const lowest = known.reduce((low, number) => Math.min(low, number));
  const highest = known.reduce((high, number) => Math.max(high, number));
  const levelOf = (number: number): string =>
    lowest === highest ? flat : levels[Math.round(((number - lowest) / (highest - lowest)) * (levels.length - 1))];
  return numbers.map((number) => (number === null ? nothing : levelOf(number))).join("");
}
