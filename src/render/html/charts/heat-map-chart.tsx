import { ChartFrame } from "./chart-frame.tsx";
import type { ChartProps, Text, Unsure } from "./chart-props.ts";
import { roomFor } from "./labels.ts";
import { box, Legend } from "./legend.tsx";
import { across, greatest, known } from "./numbers.ts";
import { Picture } from "./picture.tsx";
import { PlaceAxis } from "./place-axis.tsx";

interface HeatMapChartProps extends ChartProps {
  readonly rowAxis: string;
  readonly columnAxis: string;
  readonly text: Text;
  /** Which cells have the most, in a sentence. */
  readonly peak: string;
  readonly rows: readonly { readonly label: string; readonly short: string }[];
  readonly columns: readonly string[];
  /** By row and column. */
  readonly values: readonly (readonly Unsure[])[];
  /** What the lightest and the darkest shade mean. */
  readonly names: { readonly least: string; readonly most: string };
}

const shades = 5;
/** Of a row, in px. */
const cellHeight = 22;

/** The shade of a share of the most: 0 for nothing at all, 1 for anything, up to 5. */
const shadeOf = (value: number, most: number): number => (value > 0 ? Math.ceil((value / most) * shades) : 0);

interface CellsProps {
  readonly chart: HeatMapChartProps;
  readonly most: number;
}

function Cells({ chart: { id, rows, columns, values, text, words }, most }: CellsProps) {
  return rows.flatMap(({ label }, row) =>
    columns.map((column, place) => {
      const value = known(values[row]?.[place]);
      return (
        <rect
          key={`${row} ${place}`}
          class={value === undefined ? "chart-cell" : `chart-cell chart-heat-${shadeOf(value, most)}`}
          fill={value === undefined ? `url(#${id}-none)` : undefined}
          x={across(place / columns.length)}
          width={across(1 / columns.length)}
          y={row * cellHeight}
          height={cellHeight}
        >
          <title>{`${label} ${column}: ${value === undefined ? words.none : text(value)}`}</title>
        </rect>
      );
    }),
  );
}

/** A frame around each of the cells that have the most, and a dot in it, above all others. */
const Peaks = ({ chart: { columns, values }, most }: CellsProps) =>
  values.flatMap((row, index) =>
    row.flatMap((value, place) => {
      if (most === 0 || value !== most) return [];
      const y = index * cellHeight;
      return (
        <g key={`${index} ${place}`}>
          <rect
            class="chart-peak-cell"
            x={across(place / columns.length)}
            width={across(1 / columns.length)}
            y={y}
            height={cellHeight}
          />
          <circle class="chart-peak-dot" cx={across((place + 0.5) / columns.length)} cy={y + cellHeight / 2} r="3" />
        </g>
      );
    }),
  );

const Pattern = ({ id }: { readonly id: string }) => (
  <defs>
    <pattern id={`${id}-none`} width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
      <line class="chart-no-data" x1="0" x2="0" y1="0" y2="5" />
    </pattern>
  </defs>
);

const keysOf = ({ id, names, words }: HeatMapChartProps, hasGaps: boolean) => [
  { label: names.least, mark: box("chart-cell chart-heat-0") },
  { label: names.most, mark: box(`chart-cell chart-heat-${shades}`) },
  ...(hasGaps ? [{ label: words.none, mark: box("chart-cell", `url(#${id}-none)`) }] : []),
];

/** How much there is on each weekday in each hour: the more, the darker; the most is framed, and named above. */
export function HeatMapChart(chart: HeatMapChartProps) {
  const { rowAxis, columnAxis, text, peak, rows, columns, values, id } = chart;
  const most = greatest(values.flat());
  const hasGaps = values.flat().some((value) => known(value) === undefined);
  const width = roomFor(rows.map(({ short }) => short)) + 8;
  const labels = rows.map(({ short }, row) => (
    <text key={row} x={width - 6} y={row * cellHeight + 15} text-anchor="end">
      {short}
    </text>
  ));
  const numbers = {
    columns: [rowAxis, ...columns],
    rows: rows.map(({ label }, row) => [label, ...columns.map((_, place) => ({ value: values[row]?.[place], text }))]),
  };
  const bottom = rows.length * cellHeight;
  return (
    <ChartFrame chart={chart} numbers={numbers}>
      <p class="chart-peak">{peak}</p>
      <Legend keys={keysOf(chart, hasGaps)} />
      <Picture chart={chart} height={bottom + 44} side={{ width, labels }}>
        <Pattern id={id} />
        <Cells chart={chart} most={most} />
        <Peaks chart={chart} most={most} />
        <PlaceAxis labels={columns} title={columnAxis} y={bottom + 16} side={width} />
      </Picture>
    </ChartFrame>
  );
}
