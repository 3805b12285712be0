import type { Report } from "../../report/report.ts";
import { countText } from "../numbers.ts";
import { bar } from "./bar.ts";
import { type Column, listing, type Section } from "./document.ts";
import { periodLabel } from "./labels.ts";

const columns: readonly Column[] = [{ kind: "label" }, { kind: "bar", drop: 1 }, { kind: "number" }];

/** How many conversations came in each period, where the report has periods. */
export function volumeCurve(report: Report): Section {
  const points = report.rows.flatMap(({ group, period, values }) => {
    const count = values.volume?.value;
    if (period === null || Object.keys(group).length > 0 || typeof count !== "number") return [];
    return [{ label: periodLabel(period), count }];
  });
  const most = points.reduce((larger, { count }) => Math.max(larger, count), 1);
  const titles = { title: `Volume by ${report.every ?? "period"}`, head: ["", "", "n"] };
  return listing(columns, titles, points, ({ label, count }) => ({
    kind: "row",
    cells: [label, bar(count / most), countText(count)],
  }));
}
