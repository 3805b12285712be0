import type { Words } from "../../language/words.ts";
import { isCount } from "../../report/is-count.ts";
import type { Value } from "../../report/report.ts";
import type { MetricValue } from "../metric-value.ts";
import { isUnclear, unclearMeaning, type WithChange } from "./changes.ts";
import { type Paragraph, paragraph } from "./document.ts";

type Flag = NonNullable<Value["flags"]>[number];

const signs: Readonly<Record<Flag, string>> = { "low-n": "*", approximate: "~" };

/** A count is exact, however small it is. */
const flagsOf = ({ metric, value }: MetricValue): readonly Flag[] =>
  (value.flags ?? []).filter((flag) => flag !== "low-n" || !isCount(metric));

/** A name, or a number, with the signs of its value's flags; of "" the signs alone, with a space before each. */
export const marked = (name: string, measured: MetricValue): string =>
  [name, ...flagsOf(measured).map((flag) => signs[flag])].join(" ");

/** A row's name as it was before it was marked. */
export const withoutSigns = (name: string): string => name.replace(/(?: [*~])+$/, "");

/** What a value's flags mean, where there is room to say it beside the number. */
export const cautions = (measured: MetricValue, { tables }: Words): readonly string[] =>
  flagsOf(measured).map((flag) => tables.flags[flag]);

/** What the signs of flags mean that occur among the values. */
export function signMeanings(measured: readonly MetricValue[], { tables }: Words): readonly string[] {
  const flags = new Set(measured.flatMap(flagsOf));
  return [...flags].map((flag) => `${signs[flag]} ${tables.flags[flag]}`);
}

/**
 * What the signs mean that occur among the values and the changes.
 *
 * @param changed what has a row of its own
 */
export function footnotes(
  measured: readonly MetricValue[],
  changed: readonly WithChange[],
  words: Words,
): readonly Paragraph[] {
  const meanings = [...signMeanings(measured, words), ...(changed.some(isUnclear) ? [unclearMeaning(words)] : [])];
  return meanings.map((text) => paragraph(text));
}
