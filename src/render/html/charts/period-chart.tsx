import { scaleBand } from "d3-scale";
import { line } from "d3-shape";
import { ChartFrame } from "./chart-frame.tsx";
import type { ChartProps, Text, Unsure } from "./chart-props.ts";
import { box, Legend, stroke } from "./legend.tsx";
import { across, greatest, known, rounded } from "./numbers.ts";
import { Picture } from "./picture.tsx";
import { PlaceAxis } from "./place-axis.tsx";
import { plot, upwards, valueAxis } from "./value-axis.tsx";

interface Point {
  readonly label: string;
  readonly value: Unsure;
  /** Left out of all points where there is no comparison. */
  readonly previous?: Unsure;
}

interface PeriodChartProps extends ChartProps {
  /** What the labels of the points name. */
  readonly axis: string;
  readonly text: Text;
  readonly names: { readonly current: string; readonly previous: string };
  /** In the order of time. */
  readonly points: readonly Point[];
}

interface MarksProps {
  readonly points: readonly Point[];
  readonly yOf: (value: number) => number;
  readonly text: Text;
}

function Bars({ points, yOf, text }: MarksProps) {
  const places = scaleBand([...points.keys()], [0, 1]).padding(0.15);
  return points.map(({ label, value: given }, index) => {
    const value = known(given);
    if (value === undefined || value < 0) return null;
    const y = rounded(yOf(value));
    return (
      <rect
        key={index}
        class="chart-bar"
        x={across(places(index) ?? 0)}
        width={across(places.bandwidth())}
        y={y}
        height={rounded(plot.bottom - y)}
      >
        <title>{`${label}: ${text(value)}`}</title>
      </rect>
    );
  });
}

/** A line through the middles of the periods, with gaps where nothing is known. */
function LineBefore({ points, yOf }: MarksProps) {
  const path = line<number | undefined>()
    .defined((value) => value !== undefined)
    .x((_, index) => index + 0.5)
    .y((value) => yOf(value ?? 0))(points.map(({ previous }) => known(previous)));
  if (!path) return null;
  const { height } = plot;
  return (
    <svg
      aria-hidden="true"
      width="100%"
      height={height}
      viewBox={`0 0 ${points.length} ${height}`}
      preserveAspectRatio="none"
    >
      <path class="chart-before" d={path} vector-effect="non-scaling-stroke" />
    </svg>
  );
}

function numbersOf({ points, axis, names, text }: PeriodChartProps, isCompared: boolean) {
  const columns = [axis, names.current, ...(isCompared ? [names.previous] : [])];
  const rows = points.map(({ label, value, previous }) => [
    label,
    { value, text },
    ...(isCompared ? [{ value: previous, text }] : []),
  ]);
  return { columns, rows };
}

/** Bars of what was counted in each period, and as a dashed line what it was in the periods before. */
export function PeriodChart(chart: PeriodChartProps) {
  const { axis, text, names, points } = chart;
  const values = points.flatMap(({ value, previous }) => [value, previous]);
  const isCompared = points.some(({ previous }) => previous !== undefined);
  const yOf = upwards(greatest(values));
  const isWhole = values.every((value) => Number.isInteger(known(value) ?? 0));
  const { side, lines } = valueAxis(yOf, isWhole, text);
  const keys = [
    { label: names.current, mark: box("chart-bar") },
    { label: names.previous, mark: stroke("chart-before") },
  ];
  return (
    <ChartFrame chart={chart} numbers={numbersOf(chart, isCompared)}>
      {isCompared && <Legend keys={keys} />}
      <Picture chart={chart} height={plot.height} side={side}>
        {lines}
        <Bars points={points} yOf={yOf} text={text} />
        {isCompared && <LineBefore points={points} yOf={yOf} text={text} />}
        <PlaceAxis labels={points.map(({ label }) => label)} title={axis} y={plot.bottom + 18} side={side.width} />
      </Picture>
    </ChartFrame>
  );
}
