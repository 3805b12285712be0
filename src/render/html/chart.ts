import { capitalised } from "../../capitalised.ts";
import { noNumber } from "../document/document.ts";
import type { Text, Unsure } from "./charts/chart-props.ts";
import { known } from "./charts/numbers.ts";
import type { View } from "./view.ts";

/** More periods than these nobody can tell apart in a chart. */
export const mostPeriods = 200;

/** The words that every chart needs. */
export const chartWords = ({ texts }: View) => ({ numbers: texts.charts.numbers, none: noNumber });

/** A number in the text of a chart; of one that is not known, that there is no data. */
export function toldBy({ words }: View, number: Unsure, text: Text): string {
  const value = known(number);
  return value === undefined ? words.verdicts.noData : text(value);
}

/** The name of an axis of periods: day, week, month. */
export const periodAxis = ({ report, words }: View): string =>
  capitalised(report.every === null ? words.volume.period : words.names.period(report.every));
