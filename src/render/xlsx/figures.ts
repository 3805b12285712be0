import type { Change } from "../../report/comparing/comparison.ts";
import type { Category, Figures, ReportMetric, Unit, Value } from "../../report/report.ts";
import { type CellUnit, numberCell } from "./numbers.ts";
import type { SheetCell, SheetColumn } from "./sheet.ts";

/** The columns of what a metric comes to, the same on every sheet. */
export const figureColumns: readonly SheetColumn[] = [
  { title: "Metric", width: 28 },
  { title: "Of which", width: 28 },
  { title: "n", width: 9 },
  { title: "Value", width: 12 },
  { title: "Currency", width: 9 },
  { title: "Share", width: 9 },
  { title: "Median", width: 12 },
  { title: "P90", width: 12 },
  { title: "Mean", width: 12 },
  { title: "Min", width: 12 },
  { title: "Max", width: 12 },
  { title: "95% from", width: 12 },
  { title: "95% to", width: 12 },
  { title: "Before", width: 12 },
  { title: "Change", width: 10 },
  { title: "Change says", width: 22 },
  { title: "Notes", width: 60 },
];

/** A row for a metric, one for each of its categories, and one for each of its parts. */
export function figureRows(metric: ReportMetric, value: Value): readonly (readonly SheetCell[])[] {
  return [
    figureRow(metric.title, undefined, value, metric.unit, notesOf(value, value.flags)),
    ...(value.categories ?? []).map((category) => categoryRow(metric, category)),
    ...Object.values(value.parts ?? {}).map((part) =>
      figureRow(metric.title, part.title, part, part.unit, notesOf(part, undefined)),
    ),
  ];
}

function figureRow(
  title: string,
  part: string | undefined,
  figures: Figures,
  unit: Unit,
  notes: string,
): readonly SheetCell[] {
  const cell = (number: number | null | undefined) => numberCell(number, unit);
  const { n, value, currency, median, p90, mean, min, max, ci95 } = figures;
  const share = "shareOfTotal" in figures ? figures.shareOfTotal : undefined;
  return [
    title,
    part,
    numberCell(n, "count"),
    cell(value),
    currency,
    numberCell(share, "ratio"),
    cell(median),
    cell(p90),
    cell(mean),
    cell(min),
    cell(max),
    cell(ci95?.[0]),
    cell(ci95?.[1]),
    ...changeCells(figures, unit),
    notes === "" ? undefined : notes,
  ];
}

/** The number that is compared, what became of it, and whether it may be chance. */
function changeCells({ previous, change }: Figures, unit: Unit): readonly SheetCell[] {
  if (change === undefined) return [undefined, undefined, undefined];
  const before = change.of === "share" ? undefined : previous?.[change.of];
  const says = [change.verdict === "neither" ? undefined : change.verdict, chanceOf(change.significant), change.reason];
  return [
    numberCell(before, unit),
    numberCell(change.value, changeUnit(change.kind, unit)),
    joined(says.filter((word) => word !== undefined)),
  ];
}

/** A difference of shares is one of percentage points: -35.7 % of a share would be another number. */
const changeUnit = (kind: Change["kind"], unit: Unit): CellUnit => {
  if (kind === "relative") return "relative";
  return unit === "ratio" ? "points" : unit;
};

const chanceOf = (significant: boolean | undefined): string | undefined =>
  significant === false ? "may be chance" : undefined;

function categoryRow(metric: ReportMetric, { name, count, share, previous, change }: Category): readonly SheetCell[] {
  const cells: SheetCell[] = figureColumns.map(() => undefined);
  cells[0] = metric.title;
  cells[1] = name;
  cells[3] = numberCell(count, "count");
  cells[5] = numberCell(share, "ratio");
  cells[13] = numberCell(previous?.share, "ratio");
  cells[14] = numberCell(change?.value, "points");
  cells[15] = chanceOf(change?.significant);
  return cells;
}

/** Why there is no value, what was left out, and how far the value can be relied on. */
function notesOf({ reason, excluded = {}, amounts, basis }: Figures, flags: Value["flags"] = []): string {
  const left = Object.entries(excluded).map(([why, count]) => `${count} ${why}`);
  const sums = Object.entries(amounts ?? {}).map(([currency, amount]) => `${amount} ${currency}`);
  const notes = [
    reason === undefined ? undefined : `no data: ${reason}`,
    flags.includes("low-n") ? "fewer than 30 observations" : undefined,
    flags.includes("approximate") ? "rests on estimates" : undefined,
    basis,
    sums.length === 0 ? undefined : `amounts ${sums.join(", ")}`,
    left.length === 0 ? undefined : `without ${left.join(", ")}`,
  ];
  return notes.filter((note) => note !== undefined).join("; ");
}

const joined = (texts: readonly string[]): SheetCell => (texts.length === 0 ? undefined : texts.join("; "));
