import { joined } from "../../joined.ts";
import { ChartFrame } from "./chart-frame.tsx";
import type { ChartProps, Text, Unsure } from "./chart-props.ts";
import { beside } from "./labels.ts";
import { across, greatest, known } from "./numbers.ts";
import { Picture } from "./picture.tsx";

interface Bar {
  readonly label: string;
  readonly value: Unsure;
  /** What the value rests on, in a few words. */
  readonly note?: string;
  /** The 95 % interval of the value. */
  readonly interval?: readonly [low: number, high: number] | null | undefined;
}

interface RankedChartProps extends ChartProps {
  /** What the bars stand for. */
  readonly axis: string;
  readonly text: Text;
  /** `interval` is left out where no value has one. */
  readonly names: { readonly value: string; readonly interval?: string };
  /** In the order in which they are to stand. */
  readonly bars: readonly Bar[];
  /** The value of a bar that is as long as the chart is wide; left out, the greatest. */
  readonly max?: number;
}

/** Of a bar with its line of text, in px. */
const rowHeight = 38;
const barTop = 18;
const barHeight = 12;

/** Both ends of an interval, where they are known. */
function endsOf({ interval }: Bar): readonly [number, number] | undefined {
  const [low, high] = [known(interval?.[0]), known(interval?.[1])];
  return low === undefined || high === undefined ? undefined : [low, high];
}

interface RowProps {
  readonly chart: RankedChartProps;
  readonly bar: Bar;
  readonly most: number;
  /** In px. */
  readonly top: number;
}

function Whisker({ bar, most, top }: RowProps) {
  const ends = endsOf(bar);
  if (ends === undefined) return null;
  const [low, high] = ends.map((end) => across(end / most));
  const y = top + barTop + barHeight / 2;
  return (
    <g class="chart-whisker">
      <line x1={low} x2={high} y1={y} y2={y} />
      <line x1={low} x2={low} y1={y - 5} y2={y + 5} />
      <line x1={high} x2={high} y1={y - 5} y2={y + 5} />
    </g>
  );
}

function Row(props: RowProps) {
  const { chart, bar, most, top } = props;
  const value = known(bar.value);
  const figure = value === undefined ? chart.words.none : chart.text(value);
  const note = joined([figure, bar.note ?? ""], " · ");
  return (
    <g>
      <text class="chart-name" x="0" y={top + 13}>
        {beside(bar.label, note)}
      </text>
      <text x="100%" y={top + 13} text-anchor="end">
        {note}
      </text>
      <rect class="chart-track" x="0" y={top + barTop} width="100%" height={barHeight} />
      {value !== undefined && value > 0 && (
        <rect class="chart-bar" x="0" y={top + barTop} width={across(value / most)} height={barHeight} />
      )}
      <Whisker {...props} />
    </g>
  );
}

/** Bars under each other, each with its name and value above it, and a line from end to end of its interval. */
export function RankedChart(chart: RankedChartProps) {
  const { axis, text, names, bars, max } = chart;
  const most = max ?? greatest(bars.flatMap((bar) => [bar.value, ...(endsOf(bar) ?? [])]));
  const { interval } = names;
  const hasNotes = bars.some(({ note = "" }) => note !== "");
  const rows = bars.map((bar) => {
    const ends = endsOf(bar)?.map(text).join(" – ") ?? chart.words.none;
    return [
      bar.label,
      { value: bar.value, text },
      ...(interval === undefined ? [] : [ends]),
      ...(hasNotes ? [bar.note ?? ""] : []),
    ];
  });
  const columns = [axis, names.value, ...(interval === undefined ? [] : [interval]), ...(hasNotes ? [""] : [])];
  return (
    <ChartFrame chart={chart} numbers={{ columns, rows }}>
      <Picture chart={chart} height={bars.length * rowHeight}>
        {bars.map((bar, index) => (
          <Row key={index} chart={chart} bar={bar} most={most > 0 ? most : 1} top={index * rowHeight} />
        ))}
      </Picture>
    </ChartFrame>
  );
}
