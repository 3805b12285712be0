import { scaleBand } from "d3-scale";
import { stack } from "d3-shape";
import { ChartFrame } from "./chart-frame.tsx";
import type { ChartProps, Text } from "./chart-props.ts";
import { box, Legend } from "./legend.tsx";
import { across, greatest, known, rounded } from "./numbers.ts";
import { Picture } from "./picture.tsx";
import { PlaceAxis } from "./place-axis.tsx";
import { plot, upwards, valueAxis } from "./value-axis.tsx";

interface Stack {
  readonly label: string;
  /** One for each series; null where nothing is known. */
  readonly values: readonly number[] | null;
}

interface StackChartProps extends ChartProps {
  /** What the labels of the points name. */
  readonly axis: string;
  /** What all series together are called. */
  readonly total: string;
  readonly text: Text;
  /** What a column is made of, from the foot up; at most five. */
  readonly series: readonly string[];
  /** In the order of time. */
  readonly points: readonly Stack[];
}

/** A series is told from its neighbours by its shade, and every other one by stripes too. */
const isStriped = (series: number): boolean => series % 2 === 1;

const patternOf = (id: string, series: number): string => `${id}-stripes-${series}`;

const paintOf = (id: string, series: number) =>
  isStriped(series)
    ? { class: "chart-piece", fill: `url(#${patternOf(id, series)})` }
    : { class: `chart-piece chart-shade-${series}` };

const Patterns = ({ id, series }: { readonly id: string; readonly series: readonly string[] }) => (
  <defs>
    {[...series.keys()].filter(isStriped).map((index) => (
      <pattern
        key={index}
        id={patternOf(id, index)}
        width="6"
        height="6"
        patternUnits="userSpaceOnUse"
        patternTransform="rotate(45)"
      >
        <rect class={`chart-shade-${index}`} width="6" height="6" />
        <line class="chart-stripe" x1="0" x2="0" y1="0" y2="6" />
      </pattern>
    ))}
  </defs>
);

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

/** Numbers that can be put on top of each other; of a column that has others nothing is known. */
const stackable = (values: readonly number[] | null): readonly number[] =>
  values?.every((value) => known(value) !== undefined && value >= 0) ? values : [];

interface PiecesProps {
  readonly chart: StackChartProps;
  readonly columns: readonly (readonly number[])[];
  readonly yOf: (value: number) => number;
}

function Pieces({ chart: { id, points, series, text }, columns, yOf }: PiecesProps) {
  const places = scaleBand([...points.keys()], [0, 1]).padding(0.1);
  const layers = stack<unknown, readonly number[], number>()
    .keys(series.keys())
    .value((column, index) => column[index] ?? 0)([...columns]);
  return layers.flatMap((layer, index) =>
    layer.map(([from, to], place) => {
      if (to <= from) return null;
      const y = rounded(yOf(to));
      return (
        <rect
          key={`${index} ${place}`}
          {...paintOf(id, index)}
          x={across(places(place) ?? 0)}
          width={across(places.bandwidth())}
          y={y}
          height={rounded(yOf(from) - y)}
        >
          <title>{`${points[place].label}, ${series[index]}: ${text(to - from)}`}</title>
        </rect>
      );
    }),
  );
}

/** Columns of what there was at the end of each period, in layers. */
export function StackChart(chart: StackChartProps) {
  const { id, axis, total, text, series, points } = chart;
  const columns = points.map(({ values }) => stackable(values));
  const yOf = upwards(greatest(columns.map(sum)));
  const { side, lines } = valueAxis(yOf, columns.flat().every(Number.isInteger), text);
  const keys = series.map((label, index) => {
    const { class: name, fill } = paintOf(id, index);
    return { label, mark: box(name, fill) };
  });
  const rows = points.map(({ label }, place) => {
    const column = columns[place];
    const all = column.length === 0 ? null : sum(column);
    return [label, { value: all, text }, ...series.map((_, index) => ({ value: column[index], text }))];
  });
  return (
    <ChartFrame chart={chart} numbers={{ columns: [axis, total, ...series], rows }}>
      <Legend keys={keys} />
      <Picture chart={chart} height={plot.height} side={side}>
        <Patterns id={id} series={series} />
        {lines}
        <Pieces chart={chart} columns={columns} yOf={yOf} />
        <PlaceAxis labels={points.map(({ label }) => label)} title={axis} y={plot.bottom + 18} side={side.width} />
      </Picture>
    </ChartFrame>
  );
}
