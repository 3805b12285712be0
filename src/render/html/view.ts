import { explainWordsOf } from "../../language/explained.ts";
import type { Format } from "../../language/format.ts";
import type { Language } from "../../language/language.ts";
import { type Words, wordsOf } from "../../language/words.ts";
import { isOfGroup } from "../../report/grouping.ts";
import { headlineOf } from "../../report/headline.ts";
import type { Previous, Report, ReportMetric, ReportRow, Unit, Value } from "../../report/report.ts";
import type { MetricValue } from "../metric-value.ts";
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

/** The number that a metric or part is known by; null where there is none. */
export const headline = (value: Previous, unit: Unit): number | null => value[headlineOf(value, unit)] ?? null;

/** Whether there is a number to show: one, or amounts in several currencies. */
export const hasNumber = (value: Previous, unit: Unit): boolean =>
  headline(value, unit) !== null || value.amounts !== undefined;

/** Whether there is anything to show of a value: a number, or categories. */
const isTold = ({ metric, value }: MetricValue): boolean =>
  hasNumber(value, metric.unit) || (value.categories ?? []).length > 0;

/** Whether a metric only counts, so that its number is that of its observations. */
export const isCount = ({ kind }: ReportMetric): boolean => kind === "count" || kind === "flow" || kind === "stock";

/** Those of some metrics that there is data of, over everything, in the order asked for. */
export const metricValues = ({ report, total }: View, ...ids: readonly string[]): readonly MetricValue[] =>
  ids.flatMap((id) => {
    const metric = report.metrics.find((candidate) => candidate.id === id);
    const value: Value | undefined = total.values[id];
    return metric !== undefined && value !== undefined && isTold({ metric, value }) ? [{ metric, value }] : [];
  });

/** The rows of everything in each period, in their order. */
export const periodRows = ({ report }: View): readonly ReportRow[] =>
  report.rows.filter((row) => row.period !== null && !isOfGroup(row));

/** The groups of a dimension over the whole range: of the report itself, or of a breakdown of it. */
export function groupRows({ report }: View, dimension: string): readonly ReportRow[] {
  if (isBy(report, dimension)) return report.rows.filter(({ group, period }) => period === null && dimension in group);
  return report.breakdowns?.find((breakdown) => isBy(breakdown, dimension))?.rows ?? [];
}

const isBy = ({ by }: Pick<Report, "by">, dimension: string): boolean => by.length === 1 && by[0] === dimension;

/** Where the channels are that a chart has no room for. */
export function moreChannels({ report, texts, format }: View, count: number): string {
  const { charts } = texts;
  return (isBy(report, "channel") ? charts.more : charts.moreChannels)(count, format.count(count));
}
