import type { Change } from "../../report/comparing/comparison.ts";
import type { Category, Figures, ReportMetric, Unit, Value } from "../../report/report.ts";
import { joined } from "../joined.ts";
import { type CellUnit, numberCell } from "./numbers.ts";
import type { SheetCell } from "./sheet.ts";

/** The columns of what a metric comes to, the same on every sheet. */
export const figureColumns = [
  { key: "metric", title: "Metric", width: 28 },
  { key: "part", title: "Of which", width: 28 },
  { key: "n", title: "n", width: 9 },
  { key: "value", title: "Value", width: 12 },
  { key: "currency", title: "Currency", width: 9 },
  { key: "share", title: "Share", width: 9 },
  { key: "median", title: "Median", width: 12 },
  { key: "p90", title: "P90", width: 12 },
  { key: "mean", title: "Mean", width: 12 },
  { key: "min", title: "Min", width: 12 },
  { key: "max", title: "Max", width: 12 },
  { key: "from", title: "95% from", width: 12 },
  { key: "to", title: "95% to", width: 12 },
  { key: "before", title: "Before", width: 12 },
  { key: "change", title: "Change", width: 10 },
  { key: "says", title: "Change says", width: 22 },
  { key: "notes", title: "Notes", width: 60 },
] as const;

/** Cells by their columns; what is left out is empty. */
type Cells = Partial<Record<(typeof figureColumns)[number]["key"], SheetCell>>;

/** Cells in the order of the columns. */
export const rowOf = (cells: Cells): readonly SheetCell[] => figureColumns.map(({ key }) => cells[key]);

/** A row for a metric, one for each of its categories, and one for each of its parts. */
export function figureRows(metric: ReportMetric, value: Value): readonly (readonly SheetCell[])[] {
  return [
    figureRow(metric.title, undefined, value, metric.unit),
    ...(value.categories ?? []).map((category) => categoryRow(metric, category)),
    ...Object.values(value.parts ?? {}).map((part) => figureRow(metric.title, part.title, part, part.unit)),
  ];
}

function figureRow(metric: string, part: string | undefined, figures: Figures, unit: Unit): readonly SheetCell[] {
  const cell = (number: number | null | undefined) => numberCell(number, unit);
  const { n, value, currency, median, p90, mean, min, max, ci95 } = figures;
  return rowOf({
    metric,
    part,
    n: numberCell(n, "count"),
    value: cell(value),
    currency,
    share: "shareOfTotal" in figures ? numberCell(figures.shareOfTotal, "ratio") : undefined,
    median: cell(median),
    p90: cell(p90),
    mean: cell(mean),
    min: cell(min),
    max: cell(max),
    from: cell(ci95?.[0]),
    to: cell(ci95?.[1]),
    ...changeCells(figures, unit),
    notes: notesOf(figures) || undefined,
  });
}

/** The number that is compared, what became of it, and whether it may be chance. */
function changeCells({ previous, change }: Figures, unit: Unit): Cells {
  if (change === undefined) return {};
  const { of, kind, value, verdict, significant, reason = "" } = change;
  const says = joined([verdict === "neither" ? "" : (verdict ?? ""), chanceOf(significant), reason], "; ");
  return {
    before: numberCell(of === "share" ? undefined : previous?.[of], unit),
    change: numberCell(value, changeUnit(kind, unit)),
    says: says || undefined,
  };
}

/** A difference of shares is one of percentage points: -35.7 % of a share would be another number. */
const changeUnit = (kind: Change["kind"], unit: Unit): CellUnit => {
  if (kind === "relative") return "relative";
  return unit === "ratio" ? "points" : unit;
};

const chanceOf = (significant: boolean | undefined): string => (significant === false ? "may be chance" : "");

const categoryRow = (metric: ReportMetric, { name, count, share, previous, change }: Category): readonly SheetCell[] =>
  rowOf({
    metric: metric.title,
    part: name,
    value: numberCell(count, "count"),
    share: numberCell(share, "ratio"),
    before: numberCell(previous?.share, "ratio"),
    change: numberCell(change?.value, "points"),
    says: chanceOf(change?.significant) || undefined,
  });

/** Why there is no value, what was left out, and how far the value can be relied on. */
function notesOf(figures: Figures): string {
  const { reason, excluded = {}, amounts = {}, basis = "" } = figures;
  const flags = "flags" in figures ? figures.flags : undefined;
  const left = Object.entries(excluded).map(([why, count]) => `${count} ${why}`);
  const sums = Object.entries(amounts).map(([currency, amount]) => `${amount} ${currency}`);
  const notes = [
    reason === undefined ? "" : `no data: ${reason}`,
    flags?.includes("low-n") ? "fewer than 30 observations" : "",
    flags?.includes("approximate") ? "rests on estimates" : "",
    basis,
    sums.length === 0 ? "" : `amounts ${sums.join(", ")}`,
    left.length === 0 ? "" : `without ${left.join(", ")}`,
  ];
  return joined(notes, "; ");
}
