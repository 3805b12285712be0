import type { Report, ReportPeriod, ReportRow } from "../../report/report.ts";
import { metricValuesIn } from "../metric-value.ts";
import { figureColumns, figureRows } from "./figures.ts";
import { momentCell, type OffsetAt } from "./numbers.ts";
import type { Sheet, SheetCell } from "./sheet.ts";

/** A row for each period, group and metric; undefined for a report without periods. */
export function periodsSheet({ rows, metrics, by, timeZone }: Report, offsetAt: OffsetAt): Sheet | undefined {
  const inPeriods = rows.filter(hasPeriod);
  if (inPeriods.length === 0) return undefined;
  return {
    name: "Periods",
    columns: [
      { title: "Period", width: 12 },
      { title: `From (${timeZone})`, width: 20 },
      { title: `To, without (${timeZone})`, width: 20 },
      { title: "Whole", width: 8 },
      ...by.map((title) => ({ title, width: 18 })),
      ...figureColumns,
    ],
    rows: inPeriods.flatMap((row) => {
      const leading = [...periodCells(row.period, offsetAt), ...by.map((name) => row.group[name])];
      return metricValuesIn(row, metrics)
        .flatMap(({ metric, value }) => figureRows(metric, value))
        .map((cells) => [...leading, ...cells]);
    }),
  };
}

const hasPeriod = (row: ReportRow): row is ReportRow & { readonly period: ReportPeriod } => row.period !== null;

const periodCells = ({ label, from, to, partial }: ReportPeriod, offsetAt: OffsetAt): readonly SheetCell[] => [
  label,
  momentCell(from, offsetAt),
  momentCell(to, offsetAt),
  partial ? "partial" : "whole",
];
