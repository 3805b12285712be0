import type { Category, Report, ReportMetric, ReportRow, Value } from "../../report/report.ts";
import { countText, percent } from "../numbers.ts";
import { bar } from "./bar.ts";
import { type Column, heading, listing, paragraph, type Row, type Section } from "./document.ts";
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
  const rowOf = ({ name, count, share }: Category): Row => ({
    kind: "row",
    cells: [name, bar(share / longest), countText(count), percent(share)],
  });
  const columns: readonly Column[] = [
    { kind: "label" },
    { kind: "bar", drop: 1 },
    { kind: "number" },
    { kind: "number" },
  ];
  const more = categories.length - shown.length;
  return [
    ...(shown.length === 0 ? [heading(metric.title)] : []),
    ...listing(columns, { title: metric.title, head: ["", "", "n", "share"] }, shown, rowOf),
    paragraph(more > 0 ? `… ${more} more, ${base(value)}` : base(value)),
  ];
}

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
  const columns: readonly Column[] = [...labels, { kind: "number" }, { kind: "number" }, { kind: "number", drop: 1 }];
  const head = [...titles, metric.id, "n", "share", "of assignments"];
  const shares = report.rows.flatMap((row) => sharesOf(row, metric));
  const rowOf = ({ row, category: { name, count, share, shareOfAssignments } }: Share): Row => ({
    kind: "row",
    cells: [...labelsOf(report, row), name, countText(count), percent(share), percent(shareOfAssignments)],
  });
  return [heading(metric.title), ...listing(columns, { head }, shares, rowOf), paragraph(base(value))];
}
