import type { Words } from "../../language/words.ts";
import { isOfGroup } from "../../report/grouping.ts";
import type { Report } from "../../report/report.ts";
import { bar } from "./bar.ts";
import { type Column, listing, type Row, type Section } from "./document.ts";
import { periodLabel } from "./labels.ts";

const columns: readonly Column[] = [{ kind: "label" }, { kind: "bar", drop: 1 }, { kind: "number" }];

/** How many conversations came in each period, where the report has periods. */
export function volumeCurve(report: Report, words: Words): Section {
  const { format, names, tables, volume } = words;
  const points = report.rows.flatMap((row) => {
    const { period } = row;
    const count = row.values.volume?.value;
    if (period === null || isOfGroup(row) || typeof count !== "number") return [];
    return [{ label: periodLabel(period, words), count }];
  });
  const most = points.reduce((larger, { count }) => Math.max(larger, count), 1);
  const titles = {
    title: volume.by(report.every === null ? volume.period : names.period(report.every)),
    head: ["", "", tables.n],
  };
  const rowOf = ({ label, count }: (typeof points)[number]): Row => ({
    kind: "row",
    cells: [label, bar(count / most), format.count(count)],
  });
  return listing(columns, titles, points, rowOf, words);
}
