import type { Words } from "../../language/words.ts";
import type { Value } from "../../report/report.ts";
import { isUnclear, unclearMeaning } from "./changes.ts";
import { type Paragraph, paragraph } from "./document.ts";
import type { Measured } from "./figures.ts";

type Flag = NonNullable<Value["flags"]>[number];

const signs: Readonly<Record<Flag, string>> = { "low-n": "*", approximate: "~" };

/** A count is exact, however small it is. */
function flagsOf({ metric, value }: Measured): readonly Flag[] {
  const exact = metric.kind === "count" || metric.kind === "flow" || metric.kind === "stock";
  return (value.flags ?? []).filter((flag) => flag !== "low-n" || !exact);
}

/** A row's name with the signs of its value's flags. */
export const marked = (name: string, measured: Measured): string =>
  [name, ...flagsOf(measured).map((flag) => signs[flag])].join(" ");

/** What the signs mean that occur among the values. */
export function footnotes(measured: readonly Measured[], words: Words): readonly Paragraph[] {
  const flags = new Set(measured.flatMap(flagsOf));
  const meanings = [...flags].map((flag) => `${signs[flag]} ${words.tables.flags[flag]}`);
  const hasUnclear = measured.some(({ value }) => [value, ...Object.values(value.parts ?? {})].some(isUnclear));
  return [...meanings, ...(hasUnclear ? [unclearMeaning(words)] : [])].map((text) => paragraph(text));
}
