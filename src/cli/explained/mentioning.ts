import type { Metric } from "../../metrics/metric.ts";

/**
 * The metrics in whose texts every word stands, in English or in the language of the reader.
 *
 * @param say what a text is in that language
 * @example mentioning("AHT", metrics, (text) => text) //=> [handleTime]
 */
export function mentioning(
  search: string,
  metrics: readonly Metric[],
  say: (english: string) => string,
): readonly Metric[] {
  const wanted = search
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== "");
  return metrics.filter(({ id, title, meaning, formula, vendors }) => {
    const texts = [title, meaning, formula, ...vendors];
    const text = [id, ...texts, ...texts.map(say)].join(" ").toLowerCase();
    return wanted.every((word) => text.includes(word));
  });
}
