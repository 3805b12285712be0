import { capitalised } from "./titles.ts";
import type { View } from "./view.ts";

/** More periods than these nobody can tell apart in a chart. */
export const mostPeriods = 200;

/** The words that every chart needs. */
export const wordsOf = ({ texts }: View) => ({ numbers: texts.charts.numbers, none: texts.figures.none });

/** The name of an axis of periods: day, week, month. */
export const periodAxis = ({ report, words }: View): string =>
  capitalised(report.every === null ? words.volume.period : words.names.period(report.every));

/** A period as an axis names it. */
export const periodLabel = (
  { format, words }: View,
  { label, partial }: { readonly label: string; readonly partial: boolean },
): string => (partial ? words.tables.partial(format.period(label)) : format.period(label));
