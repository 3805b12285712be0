import type { ReportRow } from "../../../report/report.ts";
import { periodLabel } from "../../document/labels.ts";
import { mostPeriods, periodAxis } from "../chart.ts";
import { ColumnsNote, columnsIn, GroupTable } from "../parts/group-table.tsx";
import { LastPeriods } from "../parts/last-periods.tsx";
import type { Section } from "../section.ts";
import { periodRows, type View } from "../view.ts";

const rowsOf = (view: View): readonly ReportRow[] => (view.isDivided ? periodRows(view).slice(-mostPeriods) : []);

function Periods({ view }: { readonly view: View }) {
  const rows = rowsOf(view);
  const axis = periodAxis(view);
  return (
    <>
      <GroupTable
        view={view}
        caption={view.texts.periods.table(axis)}
        title={axis}
        metrics={columnsIn(view, rows)}
        rows={rows.flatMap((row) =>
          row.period === null ? [] : [{ key: row.period.from, name: periodLabel(row.period, view.words), row }],
        )}
      />
      <LastPeriods view={view} />
      <ColumnsNote view={view} rows={rows} />
    </>
  );
}

/** A row for each period, where that was asked for. */
export const periods: Section = {
  id: "periods",
  metrics: (view) => columnsIn(view, rowsOf(view)).map(({ id }) => id),
  absence: (view) => (columnsIn(view, rowsOf(view)).length === 0 ? "" : undefined),
  body: (view) => <Periods view={view} />,
};
