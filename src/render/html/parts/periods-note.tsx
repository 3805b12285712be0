import { isOfGroup } from "../../../report/grouping.ts";
import type { View } from "../view.ts";

/** How many rows of groups in single periods there are: too many for a page. */
export function PeriodsNote({ view: { report, texts, format } }: { readonly view: View }) {
  const rows = report.rows.filter((row) => row.period !== null && isOfGroup(row)).length;
  return rows === 0 ? null : <p class="note">{texts.groups.periods(format.count(rows))}</p>;
}
