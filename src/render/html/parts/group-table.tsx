import type { ComponentChildren } from "preact";
import { isCount } from "../../../report/is-count.ts";
import type { ReportMetric, ReportRow, Value } from "../../../report/report.ts";
import { isUnclear, unclearMeaning } from "../../document/changes.ts";
import { noNumber } from "../../document/document.ts";
import { marked } from "../../document/marks.ts";
import { type MetricValue, metricValuesIn } from "../../metric-value.ts";
import { metricsIn, metricsSideBySide } from "../../side-by-side.ts";
import { titleOf } from "../titles.ts";
import { hasNumber, type View } from "../view.ts";
import { Count, ToDefinition } from "./figure.tsx";
import { Measure, measureName } from "./measure.tsx";
import { SignsNote } from "./signs-note.tsx";
import { Since } from "./since.tsx";
import { type Column, numberColumn, Table, type TableRow } from "./table.tsx";

/** The metrics that a table of some rows has a column for. */
export const columnsIn = ({ report }: View, rows: readonly ReportRow[]): readonly ReportMetric[] =>
  metricsSideBySide(report, rows);

/** Which metrics of some rows their table has no column for, and where those are. */
export function ColumnsNote({ view, rows }: { readonly view: View; readonly rows: readonly ReportRow[] }) {
  const columns = columnsIn(view, rows);
  const others = metricsIn(view.report, rows).filter((metric) => !columns.includes(metric));
  if (others.length === 0) return null;
  return <p class="note">{view.texts.groups.others(others.map((metric) => titleOf(view, metric)).join(", "))}</p>;
}

/** How many observations a number rests on, where it is not that itself, and the signs of what to be careful about. */
function Observations({ view, metric, value }: { readonly view: View } & MetricValue) {
  const signs = marked("", { metric, value });
  if (isCount(metric) || !hasNumber(value, metric.unit)) return <>{signs}</>;
  return (
    <>
      {" "}
      <small class={value.flags?.includes("low-n") ? "observations low" : "observations"}>
        {view.words.tables.n} <Count view={view} value={value.n} />
        {signs}
      </small>
    </>
  );
}

function CellOf({ view, metric, row }: { view: View; metric: ReportMetric; row: ReportRow }) {
  const value: Value | undefined = row.values[metric.id];
  if (value === undefined) return <span class="soft">{noNumber}</span>;
  return (
    <>
      <Measure view={view} value={value} unit={metric.unit} />
      <Observations view={view} metric={metric} value={value} />
      <Since view={view} value={value} unit={metric.unit} />
    </>
  );
}

function headOf(view: View, metric: ReportMetric): Column {
  const value: Value | undefined = view.total.values[metric.id];
  const name = value === undefined ? "" : measureName(view, value, metric.unit);
  return numberColumn(
    <>
      <ToDefinition view={view} metric={metric} />
      {name !== "" && <small> {name}</small>}
    </>,
  );
}

interface GroupTableProps {
  readonly view: View;
  readonly caption: string;
  /** The titles of what names a row. */
  readonly title: string;
  readonly metrics: readonly ReportMetric[];
  readonly rows: readonly { readonly key: string; readonly name: ComponentChildren; readonly row: ReportRow }[];
}

/** Groups one under the other, with a number for each metric and how many observations that rests on. */
export function GroupTable({ view, caption, title, metrics, rows }: GroupTableProps) {
  const values = rows.flatMap(({ row }) => metricValuesIn(row, metrics));
  return (
    <>
      <Table
        caption={caption}
        columns={[{ title }, ...metrics.map((metric) => headOf(view, metric))]}
        rows={rows.map(
          ({ key, name, row }): TableRow => ({
            key,
            cells: [name, ...metrics.map((metric) => <CellOf key={metric.id} view={view} metric={metric} row={row} />)],
          }),
        )}
      />
      <SignsNote view={view} measured={values} />
      {values.some(({ value }) => isUnclear(value)) && <p class="note">{unclearMeaning(view.words)}</p>}
    </>
  );
}
