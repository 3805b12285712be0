import { scaleLinear } from "d3-scale";
import { line } from "d3-shape";
import type { Unsure } from "./chart-props.ts";
import { known, rounded } from "./numbers.ts";

interface SparklineProps {
  /** What is to be seen, for those who do not see it. */
  readonly label: string;
  /** In the order of time. */
  readonly values: readonly Unsure[];
}

const width = 120;
const height = 28;
/** Of the last point, which is marked. */
const radius = 3;

/** How a number went, from its lowest to its highest, with gaps where nothing is known; without a scale. */
export function Sparkline({ label, values }: SparklineProps) {
  const numbers = values.map(known);
  const found = numbers.filter((value) => value !== undefined);
  const [lowest, highest] = [Math.min(...found), Math.max(...found)];
  const xOf = scaleLinear([0, Math.max(1, values.length - 1)], [radius, width - radius]);
  // Of a range of nothing the scale answers its middle.
  const yOf = scaleLinear([lowest, highest], [height - radius, radius]);
  const path = line<number | undefined>()
    .defined((value) => value !== undefined)
    .x((_, index) => xOf(index))
    .y((value) => yOf(value ?? 0))(numbers);
  const last = numbers.findLastIndex((value) => value !== undefined);
  const end = numbers[last];
  return (
    <svg class="chart-sparkline" role="img" aria-label={label} width={width} height={height}>
      {path && <path class="chart-trend" d={path} />}
      {end !== undefined && <circle class="chart-last" cx={rounded(xOf(last))} cy={rounded(yOf(end))} r={radius} />}
    </svg>
  );
}
