import { explainWordsOf } from "../../language/explained.ts";
import type { Format } from "../../language/format.ts";
import type { Language } from "../../language/language.ts";
import { type Words, wordsOf } from "../../language/words.ts";
import { groupedBy, isGroupedAlike, isOfGroup, isWholeGroup } from "../../report/grouping.ts";
import { headline } from "../../report/headline.ts";
import type { Previous, Report, ReportRow, Unit } from "../../report/report.ts";
import { type MetricValue, metricValuesIn } from "../metric-value.ts";
import { anchorsOf } from "./anchors.ts";
import type { Texts } from "./texts/en.ts";
import { textsOf } from "./texts/texts-of.ts";

/** A report, and how the page says things: what every part of the page is made from. */
export interface View {
  readonly report: Report;
  /** The row of everything. */
  readonly total: ReportRow;
  /** What every readable output says, in the page's language. */
  readonly words: Words;
  /** What the page says beside that. */
  readonly texts: Texts;
  readonly format: Format;
  /** What a metric says of itself, in the page's language where that is known. */
  readonly explain: (english: string) => string;
  /** Where the definition of each metric stands, by the metric's id. */
  readonly anchors: ReadonlyMap<string, string>;
  /** Whether a row for each period was asked for, and the report's periods are not those of its charts alone. */
  readonly isDivided: boolean;
}

export function viewOf(report: Report, language: Language, isDivided: boolean): View {
  const words = wordsOf(language);
  return {
    report,
    total: report.rows[0],
    words,
    texts: textsOf(language),
    format: words.format,
    explain: explainWordsOf(language).say,
    anchors: anchorsOf(report.metrics),
    isDivided,
  };
}

/** Whether there is a number to show: one, or amounts in several currencies. */
export const hasNumber = (value: Previous, unit: Unit): boolean =>
  headline(value, unit) !== null || value.amounts !== undefined;

/** Whether there is anything to show of a value: a number, or categories. */
const isTold = ({ metric, value }: MetricValue): boolean =>
  hasNumber(value, metric.unit) || (value.categories ?? []).length > 0;

/** Those of some metrics that there is data of, over everything, in the order asked for. */
export function metricValues({ report, total }: View, ...ids: readonly string[]): readonly MetricValue[] {
  const metrics = ids.flatMap((id) => report.metrics.find((metric) => metric.id === id) ?? []);
  return metricValuesIn(total, metrics).filter(isTold);
}

/** The rows of everything in each period, in their order. */
export const periodRows = ({ report }: View): readonly ReportRow[] =>
  report.rows.filter((row) => row.period !== null && !isOfGroup(row));

/** The groups of a dimension over the whole range: of the report itself, or of a breakdown of it. */
export const groupRows = ({ report }: View, dimension: string): readonly ReportRow[] =>
  groupedBy(report, [dimension])?.rows.filter(isWholeGroup) ?? [];

/** Where the channels are that a chart has no room for. */
export function moreChannels({ report, texts, format }: View, count: number): string {
  const { charts } = texts;
  return (isGroupedAlike(report.by, ["channel"]) ? charts.more : charts.moreChannels)(count, format.count(count));
}
