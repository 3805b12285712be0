import type { Category, Report, ReportMetric, ReportRow, Value } from "../../report/report.ts";
import { countText, percent } from "../numbers.ts";
import { bar } from "./bar.ts";
import { isUnclear, shareChangeCells, toneOf, unclearMeaning } from "./changes.ts";
import { type Column, heading, listing, type Paragraph, paragraph, type Row, type Section } from "./document.ts";
import { labelsOf, labelTitles } from "./labels.ts";
import { valueNote } from "./notes.ts";
import { plural } from "./words.ts";

const largestFirst = (categories: readonly Category[] = []): readonly Category[] =>
  [...categories].sort((first, second) => second.count - first.count);

function base(value: Value): string {
  const note = valueNote(value);
  return `of ${plural(value.n, "conversation")}${note === "" ? "" : `; ${note}`}`;
}

/** The largest categories of a share as bars, the longest of which is the largest share. */
export function shareBars(metric: ReportMetric, value: Value, limit: number): Section {
  const categories = largestFirst(value.categories);
  const longest = categories[0]?.share ?? 1;
  const shown = categories.slice(0, limit);
  const rowOf = (category: Category): Row => ({
    kind: "row",
    cells: [
      category.name,
      bar(longest === 0 ? 0 : category.share / longest),
      countText(category.count),
      percent(category.share),
      ...shareChangeCells(category),
    ],
    tone: toneOf(category),
  });
  const columns: readonly Column[] = [
    { kind: "label" },
    { kind: "bar", drop: 1 },
    { kind: "number" },
    { kind: "number" },
    ...changeColumns,
  ];
  const more = categories.length - shown.length;
  return [
    ...(shown.length === 0 ? [heading(metric.title)] : []),
    ...listing(columns, { title: metric.title, head: ["", "", "n", "share", ...changeTitles] }, shown, rowOf),
    paragraph(more > 0 ? `… ${more} more, ${base(value)}` : base(value)),
    ...unclearNote(shown),
  ];
}

const changeColumns: readonly Column[] = [
  { kind: "number", tinted: true },
  { kind: "word", tinted: true },
];
const changeTitles = ["change", ""];

const unclearNote = (categories: readonly Category[]): readonly Paragraph[] =>
  categories.some(isUnclear) ? [paragraph(unclearMeaning)] : [];

interface Share {
  readonly row: ReportRow;
  readonly category: Category;
}

function sharesOf(row: ReportRow, metric: ReportMetric): readonly Share[] {
  const value: Value | undefined = row.values[metric.id];
  return largestFirst(value?.categories).map((category) => ({ row, category }));
}

/** Every category of a share in every row of the report. */
export function shareTable(report: Report, metric: ReportMetric): Section {
  const [total] = report.rows;
  const value: Value | undefined = total?.values[metric.id];
  if (value === undefined) return [];
  const titles = labelTitles(report);
  const labels = [...titles, metric.title].map((): Column => ({ kind: "label" }));
  const columns: readonly Column[] = [
    ...labels,
    { kind: "number" },
    { kind: "number" },
    { kind: "number", drop: 1 },
    ...changeColumns,
  ];
  const head = [...titles, metric.id, "n", "share", "of assignments", ...changeTitles];
  const shares = report.rows.flatMap((row) => sharesOf(row, metric));
  const rowOf = ({ row, category }: Share): Row => ({
    kind: "row",
    cells: [
      ...labelsOf(report, row),
      category.name,
      countText(category.count),
      percent(category.share),
      percent(category.shareOfAssignments),
      ...shareChangeCells(category),
    ],
    tone: toneOf(category),
  });
  return [
    heading(metric.title),
    ...listing(columns, { head }, shares, rowOf),
    paragraph(base(value)),
    ...unclearNote(shares.map(({ category }) => category)),
  ];
}
