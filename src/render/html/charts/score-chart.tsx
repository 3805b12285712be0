import { ChartFrame } from "./chart-frame.tsx";
import type { ChartProps, Text } from "./chart-props.ts";
import { roomFor } from "./labels.ts";
import { box, Legend } from "./legend.tsx";
import { across, greatest, known } from "./numbers.ts";
import { Picture } from "./picture.tsx";

/** How often a score was given. */
export interface Score {
  readonly label: string;
  readonly count: number;
  /** The index of its band. */
  readonly band?: number;
}

interface ScoreChartProps extends ChartProps {
  /** What the labels of the scores are. */
  readonly axis: string;
  readonly count: Text;
  readonly percent: Text;
  readonly names: { readonly count: string; readonly share: string };
  /** In the order in which they are to stand. */
  readonly scores: readonly Score[];
  /** What groups the scores fall into, at most three; of one band alone nothing is said. */
  readonly bands: readonly string[];
}

const rowHeight = 24;
const barHeight = 16;
/** The longest bar leaves room for its text. */
const longest = 0.64;

const patternOf = (id: string): string => `${id}-band`;

/** The bands are told from each other by pattern and outline: striped, hollow, full. */
function paintOf(id: string, band: number | undefined) {
  if (band === 0) return { class: "chart-outlined", fill: `url(#${patternOf(id)})` };
  return { class: band === 1 ? "chart-outlined chart-hollow" : "chart-bar" };
}

const Pattern = ({ id }: { readonly id: string }) => (
  <defs>
    <pattern id={patternOf(id)} width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
      <line class="chart-band-stripe" x1="0" x2="0" y1="0" y2="5" />
    </pattern>
  </defs>
);

/** How many there are of each score, as bars under each other. */
export function ScoreChart(chart: ScoreChartProps) {
  const { id, axis, count, percent, names, scores, bands } = chart;
  const counts = scores.map((score) => Math.max(0, known(score.count) ?? 0));
  const total = counts.reduce((sum, some) => sum + some, 0);
  const shares = counts.map((some) => (total === 0 ? null : some / total));
  const most = Math.max(1, greatest(counts));
  const isBanded = bands.length > 1;
  const paint = (band: number | undefined) => paintOf(id, isBanded ? band : undefined);
  const width = roomFor(scores.map(({ label }) => label)) + 10;
  const labels = scores.map(({ label }, index) => (
    <text key={index} class="chart-name" x={width - 8} y={index * rowHeight + 16} text-anchor="end">
      {label}
    </text>
  ));
  const keys = bands.map((label, band) => {
    const { class: name, fill } = paint(band);
    return { label, mark: box(name, fill) };
  });
  const rows = scores.map(({ label }, index) => [
    label,
    { value: counts[index], text: count },
    { value: shares[index], text: percent },
  ]);
  return (
    <ChartFrame chart={chart} numbers={{ columns: [axis, names.count, names.share], rows }}>
      {isBanded && <Legend keys={keys} />}
      <Picture chart={chart} height={scores.length * rowHeight} side={{ width, labels }}>
        {isBanded && <Pattern id={id} />}
        {scores.map(({ band }, index) => {
          const length = across((longest * counts[index]) / most);
          const share = shares[index];
          return (
            <g key={index}>
              <rect {...paint(band)} x="0" y={index * rowHeight + 3} width={length} height={barHeight} />
              <text x={length} dx="6" y={index * rowHeight + 16}>
                {count(counts[index])}
                {share !== null && ` (${percent(share)})`}
              </text>
            </g>
          );
        })}
      </Picture>
    </ChartFrame>
  );
}
