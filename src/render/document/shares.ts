import type { Words } from "../../language/words.ts";
import type { Category, Report, ReportMetric, ReportRow, Value } from "../../report/report.ts";
import { bar } from "./bar.ts";
import { changeColumns, shareChangeCells, toneOf } from "./changes.ts";
import { type Column, heading, listing, paragraph, type Row, type Section } from "./document.ts";
import { labelColumns, labelsOf, labelTitles } from "./labels.ts";
import { footnotes } from "./marks.ts";
import { valueNote } from "./notes.ts";

/** The categories of a share, the largest first. */
export const largestCategories = (categories: readonly Category[] = []): readonly Category[] =>
  categories.toSorted((first, second) => second.count - first.count);

function base(value: Value, words: Words): string {
  const note = valueNote(value, words);
  return `${words.notes.ofConversations(value.n)}${note === "" ? "" : `; ${note}`}`;
}

/** The largest categories of a share as bars, the longest of which is the largest share. */
export function shareBars(metric: ReportMetric, value: Value, limit: number, words: Words): Section {
  const { changes, format, names, notes, tables } = words;
  const categories = largestCategories(value.categories);
  const longest = categories[0]?.share ?? 1;
  const shown = categories.slice(0, limit);
  const rowOf = (category: Category): Row => ({
    kind: "row",
    cells: [
      names.group(category.name),
      bar(longest === 0 ? 0 : category.share / longest),
      format.count(category.count),
      format.percent(category.share),
      ...shareChangeCells(category, words),
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
  const title = words.say(metric.title);
  const head = ["", "", tables.n, tables.share, changes.change, ""];
  return [
    ...(shown.length === 0 ? [heading(title)] : []),
    ...listing(columns, { title, head }, shown, rowOf, words),
    paragraph(more > 0 ? `${notes.moreCategories(more)}, ${base(value, words)}` : base(value, words)),
    ...footnotes([], shown, words),
  ];
}

interface Share {
  readonly row: ReportRow;
  readonly category: Category;
}

function sharesOf(row: ReportRow, metric: ReportMetric): readonly Share[] {
  const value: Value | undefined = row.values[metric.id];
  return largestCategories(value?.categories).map((category) => ({ row, category }));
}

/** Every category of a share in every row of the report. */
export function shareTable(report: Report, metric: ReportMetric, words: Words): Section {
  const { changes, format, names, tables } = words;
  const [total] = report.rows;
  const value: Value | undefined = total?.values[metric.id];
  if (value === undefined) return [];
  const titles = labelTitles(report, words);
  const columns: readonly Column[] = [
    ...labelColumns(report),
    { kind: "label" },
    { kind: "number" },
    { kind: "number" },
    { kind: "number", drop: 1 },
    ...changeColumns,
  ];
  const shareTitles = [tables.n, tables.share, tables.ofAssignments, changes.change, ""];
  const head = [...titles, names.dimension(metric.id), ...shareTitles];
  const shares = report.rows.flatMap((row) => sharesOf(row, metric));
  const rowOf = ({ row, category }: Share): Row => ({
    kind: "row",
    cells: [
      ...labelsOf(report, row, words),
      names.group(category.name),
      format.count(category.count),
      format.percent(category.share),
      format.percent(category.shareOfAssignments),
      ...shareChangeCells(category, words),
    ],
    tone: toneOf(category),
  });
  return [
    heading(words.say(metric.title)),
    ...listing(columns, { head }, shares, rowOf, words),
    paragraph(base(value, words)),
    ...footnotes(
      [],
      shares.map(({ category }) => category),
      words,
    ),
  ];
}
