import { capitalised } from "../../capitalised.ts";
import type { ReportRow } from "../../report/report.ts";
import { noNumber } from "../document/document.ts";
import { periodLabel } from "../document/labels.ts";
import type { Text, Unsure } from "./charts/chart-props.ts";
import { known } from "./charts/numbers.ts";
import { periodRows, type View } from "./view.ts";

/** More periods than these nobody can tell apart in a chart. */
export const mostPeriods = 200;

/** The periods that a chart draws, by their names: the last ones where there are very many. */
export const drawnPeriods = (view: View): readonly { readonly label: string; readonly values: ReportRow["values"] }[] =>
  periodRows(view)
    .slice(-mostPeriods)
    .flatMap(({ period, values }) => (period === null ? [] : [{ label: periodLabel(period, view.words), values }]));

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
