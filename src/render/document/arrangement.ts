import type { Words } from "../../language/words.ts";
import type { PartValue, Report, ReportMetric, ReportRow, Value } from "../../report/report.ts";
import { changeCells, changeColumns, hasVerdict } from "./changes.ts";
import type { Column } from "./document.ts";
import { dropOrderBeside } from "./figures.ts";
import { hasTrends, trendsOf, trendTitle } from "./trend.ts";

/**
 * What stands among the figures of a row, which are n, the headline and the others: behind the headline what it was and how
 * it changed, where the report is compared; behind them all a trend, where it has periods.
 */
export interface Arrangement {
  readonly columns: (figures: readonly Column[]) => readonly Column[];
  readonly titles: (figures: readonly string[]) => readonly string[];
  readonly cells: (figures: Texts, row: ReportRow, metric: ReportMetric, value: Value) => Texts;
  /** A part has no trend. */
  readonly cellsOfPart: (figures: Texts, part: PartValue) => Texts;
}

type Texts = readonly string[];

const columns: readonly Column[] = [{ kind: "number", drop: dropOrderBeside.before }, ...changeColumns];
const trendColumn: Column = { kind: "bar", drop: dropOrderBeside.trend };

export function arrangementOf(report: Report, words: Words): Arrangement {
  const isCompared = report.comparison !== undefined;
  // A column that stays empty would leave a gap.
  const changes = report.rows.some(hasVerdicts) ? columns.length : columns.length - 1;
  const trendOf = trendsOf(report);
  const hasTrend = hasTrends(report, trendOf);
  const arranged = <Item>([n, headline, ...others]: readonly Item[], change: readonly Item[], trend: Item): Item[] => [
    n,
    headline,
    ...(isCompared ? change.slice(0, changes) : []),
    ...others,
    ...(hasTrend ? [trend] : []),
  ];
  return {
    columns: (figures) => arranged(figures, columns, trendColumn),
    titles: (figures) => arranged(figures, [words.changes.before, words.changes.change, ""], trendTitle(report, words)),
    cells: (figures, row, metric, value) =>
      arranged(figures, changeCells(value, metric.unit, words), trendOf(row, metric)),
    cellsOfPart: (figures, part) => arranged(figures, changeCells(part, part.unit, words), ""),
  };
}

const hasVerdicts = ({ values }: ReportRow): boolean =>
  Object.values(values).some((value) => [value, ...Object.values(value.parts ?? {})].some(hasVerdict));
