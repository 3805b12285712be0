import { isWholeGroup } from "../../report/grouping.ts";
import type { Breakdown, Report, ReportMetric } from "../../report/report.ts";
import { metricValuesIn } from "../metric-value.ts";
import { figureColumns, figureRows } from "./figures.ts";
import type { Sheet, SheetCell } from "./sheet.ts";

/** The groups of the report and of its breakdowns, a row for each group and metric; undefined where it has none. */
export function groupsSheet({ by, rows, breakdowns = [], metrics }: Report): Sheet | undefined {
  const asked = { by, rows: rows.filter(isWholeGroup) };
  const groups = [asked, ...breakdowns].flatMap((grouping) => groupRows(grouping, metrics));
  if (groups.length === 0) return undefined;
  return {
    name: "Groups",
    columns: [{ title: "By", width: 16 }, { title: "Group", width: 24 }, ...figureColumns],
    rows: groups,
  };
}

const groupRows = ({ by, rows }: Breakdown, metrics: readonly ReportMetric[]): readonly (readonly SheetCell[])[] =>
  rows.flatMap((row) =>
    metricValuesIn(row, metrics)
      .flatMap(({ metric, value }) => figureRows(metric, value))
      .map((cells) => [by.join(", "), Object.values(row.group).join(", "), ...cells]),
  );
