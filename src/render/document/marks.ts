import type { Value } from "../../report/report.ts";
import { isUnclear, unclearMeaning } from "./changes.ts";
import { type Paragraph, paragraph } from "./document.ts";
import type { Measured } from "./figures.ts";

type Flag = NonNullable<Value["flags"]>[number];

const marks: Readonly<Record<Flag, { readonly sign: string; readonly meaning: string }>> = {
  "low-n": { sign: "*", meaning: "fewer than 30 observations" },
  approximate: { sign: "~", meaning: "rests on estimates" },
};

/** A count is exact, however small it is. */
function flagsOf({ metric, value }: Measured): readonly Flag[] {
  const exact = metric.kind === "count" || metric.kind === "flow" || metric.kind === "stock";
  return (value.flags ?? []).filter((flag) => flag !== "low-n" || !exact);
}

/** A row's name with the signs of its value's flags. */
export const marked = (name: string, measured: Measured): string =>
  [name, ...flagsOf(measured).map((flag) => marks[flag].sign)].join(" ");

/** What the signs mean that occur among the values. */
export function footnotes(measured: readonly Measured[]): readonly Paragraph[] {
  const flags = new Set(measured.flatMap(flagsOf));
  const meanings = [...flags].map((flag) => `${marks[flag].sign} ${marks[flag].meaning}`);
  const hasUnclear = measured.some(({ value }) => [value, ...Object.values(value.parts ?? {})].some(isUnclear));
  return [...meanings, ...(hasUnclear ? [unclearMeaning] : [])].map((text) => paragraph(text));
}
