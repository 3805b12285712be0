import type { ComponentChildren } from "preact";
import type { Figures, Unit } from "../../../report/report.ts";
import { marked } from "../../document/marks.ts";
import type { MetricValue } from "../../metric-value.ts";
import { titleOf } from "../titles.ts";
import type { View } from "../view.ts";
import { Change } from "./change.tsx";
import { Amount, Count, Interval, ToDefinition } from "./figure.tsx";
import { intervalOf, Measure, measureName } from "./measure.tsx";
import { SignsNote } from "./signs-note.tsx";
import { type Column, numberColumn, Table, type TableRow } from "./table.tsx";

interface MetricTableProps {
  readonly view: View;
  readonly caption: string;
  readonly isTitledAbove?: boolean;
  readonly measured: readonly MetricValue[];
}

/** Which columns some metrics fill. */
interface Shape {
  readonly hasP90: boolean;
  readonly isCompared: boolean;
}

function columnsOf({ texts, words }: View, { hasP90, isCompared }: Shape): readonly Column[] {
  const { figures } = texts;
  return [
    { title: figures.metric },
    numberColumn(figures.value),
    ...(hasP90 ? [numberColumn(words.tables.figures.p90)] : []),
    ...(isCompared ? [numberColumn(words.changes.before), numberColumn(figures.change)] : []),
    numberColumn(figures.interval),
    numberColumn(words.tables.n),
  ];
}

function headlineCell(view: View, value: Figures, unit: Unit): ComponentChildren {
  if (value.reason !== undefined && value.amounts === undefined) {
    return <span class="soft">{view.words.notes.noData(view.words.say(value.reason))}</span>;
  }
  const name = measureName(view, value, unit);
  return (
    <>
      {name !== "" && <small>{name} </small>}
      <Measure view={view} value={value} unit={unit} />
    </>
  );
}

function cellsOf(view: View, value: Figures, unit: Unit, shape: Shape): readonly ComponentChildren[] {
  const { previous, change, p90, currency } = value;
  const interval = intervalOf(value, unit);
  const before = previous === undefined || previous === null ? undefined : previous;
  return [
    headlineCell(view, value, unit),
    ...(shape.hasP90 ? [typeof p90 === "number" ? <Amount view={view} value={p90} unit={unit} /> : ""] : []),
    ...(shape.isCompared
      ? [
          before === undefined ? "" : <Measure view={view} value={before} unit={unit} />,
          change === undefined ? "" : <Change view={view} change={change} unit={unit} />,
        ]
      : []),
    interval ? <Interval view={view} ends={interval} unit={unit} currency={currency} /> : "",
    <Count key="n" view={view} value={value.n} />,
  ];
}

/** A metric and under it its parts. */
function rowsOf(view: View, { metric, value }: MetricValue, shape: Shape): readonly TableRow[] {
  const parts = Object.entries(value.parts ?? {}).map(([name, part]) => ({
    key: `${metric.id} ${name}`,
    class: "part",
    cells: [titleOf(view, part), ...cellsOf(view, part, part.unit, shape)],
  }));
  const title = (
    <>
      <ToDefinition view={view} metric={metric} />
      {marked("", { metric, value })}
    </>
  );
  return [{ key: metric.id, cells: [title, ...cellsOf(view, value, metric.unit, shape)] }, ...parts];
}

/** Metrics in full, each with its parts: value, change, interval, n. */
export function MetricTable({ view, caption, isTitledAbove = false, measured }: MetricTableProps) {
  const values = measured.flatMap(({ value }) => [value, ...Object.values(value.parts ?? {})]);
  const shape: Shape = {
    hasP90: values.some(({ p90 }) => typeof p90 === "number"),
    isCompared: values.some(({ change }) => change !== undefined),
  };
  return (
    <>
      <Table
        caption={caption}
        isTitledAbove={isTitledAbove}
        columns={columnsOf(view, shape)}
        rows={measured.flatMap((one) => rowsOf(view, one, shape))}
      />
      <SignsNote view={view} measured={measured} />
    </>
  );
}
