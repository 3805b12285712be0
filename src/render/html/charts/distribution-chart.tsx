import type { Histogram } from "../../../report/report.ts";
import { ChartFrame } from "./chart-frame.tsx";
import type { ChartProps, Text, Unsure } from "./chart-props.ts";
import { type DurationAxis, durationAxis, rangeNames } from "./duration-axis.ts";
import { beside, fits } from "./labels.ts";
import { box, type Key, Legend, stroke } from "./legend.tsx";
import { across, greatest, known, rounded } from "./numbers.ts";
import type { Numbers } from "./numbers-table.tsx";
import { Picture } from "./picture.tsx";
import { PlaceAxis } from "./place-axis.tsx";

interface Spread {
  readonly label: string;
  /** How many durations there are. */
  readonly n: number;
  readonly histogram: Histogram;
  readonly median: Unsure;
  readonly p90: Unsure;
  /** What they are promised to keep to. */
  readonly target?: Unsure;
}

interface DistributionChartProps extends ChartProps {
  /** What the durations are. */
  readonly axis: string;
  /** Of a duration, of one that was promised, of a share and a count. */
  readonly text: Text;
  readonly targetText: Text;
  readonly percent: Text;
  readonly count: Text;
  readonly names: {
    readonly group: string;
    readonly n: string;
    readonly median: string;
    readonly p90: string;
    readonly target: string;
    readonly share: string;
  };
  /** In the order in which they are to stand. */
  readonly groups: readonly Spread[];
}

/** Of a group, in px: its two lines of text, its bars and all together. */
const lines = 38;
const bars = 44;
const groupHeight = lines + bars + 14;

const shareOf = ({ histogram, n }: Spread, range: number): number => (n > 0 ? (histogram.counts[range] ?? 0) / n : 0);

const highestShare = (groups: readonly Spread[]): number =>
  greatest(groups.flatMap((group) => group.histogram.counts.map((_, range) => shareOf(group, range))));

interface GroupProps {
  readonly chart: DistributionChartProps;
  readonly group: Spread;
  readonly axis: DurationAxis;
  /** The greatest share that any range of any group has. */
  readonly highest: number;
  /** In px. */
  readonly top: number;
}

function Bars({ chart, group, axis, highest, top }: GroupProps) {
  const ranges = axis.edges.length - 1;
  return rangeNames(axis, chart.text).map((range, index) => {
    const share = shareOf(group, axis.first + index);
    if (share === 0) return null;
    const height = rounded(Math.max(1, (share / highest) * bars));
    return (
      <rect
        key={index}
        class="chart-bar chart-step"
        x={across(index / ranges)}
        width={across(1 / ranges)}
        y={top + lines + bars - height}
        height={height}
      >
        <title>{`${group.label}, ${range}: ${chart.percent(share)}`}</title>
      </rect>
    );
  });
}

/** The lines of median, p90 and target, each of its own kind. */
function Marks({ group: { median, p90, target }, axis, top }: GroupProps) {
  const marks = [
    { name: "chart-target", value: target },
    { name: "chart-p90", value: p90 },
    { name: "chart-median", value: median },
  ];
  return marks.map(({ name, value: given }) => {
    const value = known(given);
    const place = value === undefined ? undefined : axis.placeOf(value);
    if (place === undefined) return null;
    const x = across(place);
    return <line key={name} class={name} x1={x} x2={x} y1={top + lines - 5} y2={top + lines + bars + 4} />;
  });
}

/**
 * The numbers of a group that are known, in words: "n 690" and "median 8m 3s · p90 1h 2m · target 1h". Where that line would
 * be too long for a phone, the target stands beside n.
 */
function figuresOf({ n, median, p90, target }: Spread, { names, text, targetText, count }: DistributionChartProps) {
  const told = (name: string, value: Unsure, written = text) => {
    const figure = known(value);
    return figure === undefined ? [] : [`${name} ${written(figure)}`];
  };
  const observations = `${names.n} ${count(n)}`;
  const quantiles = [...told(names.median, median), ...told(names.p90, p90)];
  const promise = told(names.target, target, targetText);
  const line = [...quantiles, ...promise].join(" · ");
  return fits(line)
    ? { aside: observations, line }
    : { aside: [...promise, observations].join(" · "), line: quantiles.join(" · ") };
}

function Group(props: GroupProps) {
  const { chart, group, top } = props;
  const { aside, line } = figuresOf(group, chart);
  return (
    <g>
      <text class="chart-name" x="0" y={top + 12}>
        {beside(group.label, aside)}
      </text>
      <text x="100%" y={top + 12} text-anchor="end">
        {aside}
      </text>
      <text x="0" y={top + 27}>
        {line}
      </text>
      <Bars {...props} />
      <line class="chart-grid" x1="0" x2="100%" y1={top + lines + bars} y2={top + lines + bars} />
      <Marks {...props} />
    </g>
  );
}

function keysOf({ names, groups }: DistributionChartProps): readonly Key[] {
  const hasTarget = groups.some(({ target }) => known(target) !== undefined);
  return [
    { label: names.share, mark: box("chart-bar") },
    { label: names.median, mark: stroke("chart-median", true) },
    { label: names.p90, mark: stroke("chart-p90", true) },
    ...(hasTarget ? [{ label: names.target, mark: stroke("chart-target", true) }] : []),
  ];
}

function numbersOf(chart: DistributionChartProps, axis: DurationAxis | undefined): Numbers {
  const { names, groups, text, targetText, count } = chart;
  const ranges = axis === undefined ? [] : rangeNames(axis, text);
  const first = axis?.first ?? 0;
  return {
    columns: [names.group, names.n, names.median, names.p90, names.target, ...ranges],
    rows: groups.map(({ label, n, median, p90, target, histogram }) => [
      label,
      { value: n, text: count },
      ...[median, p90].map((value) => ({ value, text })),
      { value: target, text: targetText },
      ...ranges.map((_, index) => ({ value: histogram.counts[first + index], text: count })),
    ]),
  };
}

/** How durations are distributed in each group: bars of the share of about equal lengths, and the lines of median and p90. */
export function DistributionChart(chart: DistributionChartProps) {
  const { groups, text } = chart;
  const axis = durationAxis(groups.map(({ histogram }) => histogram));
  const highest = highestShare(groups);
  const bottom = groups.length * groupHeight;
  return (
    <ChartFrame chart={chart} numbers={numbersOf(chart, axis)}>
      <Legend keys={keysOf(chart)} />
      <Picture chart={chart} height={bottom + 42}>
        {axis !== undefined &&
          groups.map((group, index) => (
            <Group key={index} chart={chart} group={group} axis={axis} highest={highest} top={index * groupHeight} />
          ))}
        {axis !== undefined && (
          <PlaceAxis
            labels={axis.edges.slice(0, axis.isOpen ? -1 : undefined).map(text)}
            placeOf={(index) => index / (axis.edges.length - 1)}
            title={chart.axis}
            y={bottom + 14}
          />
        )}
      </Picture>
    </ChartFrame>
  );
}
