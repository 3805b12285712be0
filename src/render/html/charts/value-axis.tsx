import { type ScaleLinear, scaleLinear } from "d3-scale";
import type { Text } from "./chart-props.ts";
import { roomFor } from "./labels.ts";
import { rounded } from "./numbers.ts";

/** Where values stand above each other, in px from the top of a picture. */
export const plot = { top: 8, bottom: 176, height: 222 } as const;

const intervals = 4;

/** From 0 to a round number that is not less than the greatest value. */
export const upwards = (most: number): ScaleLinear<number, number> =>
  scaleLinear([0, most > 0 ? most : 1], [plot.bottom, plot.top]).nice(intervals);

/** The values that are written at an axis; of numbers of things there are no halves. */
const ticksOf = (scale: ScaleLinear<number, number>, isWhole: boolean): readonly number[] =>
  scale.ticks(intervals).filter((tick) => !isWhole || Number.isInteger(tick));

/** What stands beside the marks: the values that the lines across them are at. */
export function valueAxis(scale: ScaleLinear<number, number>, isWhole: boolean, text: Text) {
  const ticks = ticksOf(scale, isWhole).map((tick) => ({ y: rounded(scale(tick)), label: text(tick) }));
  const width = roomFor(ticks.map(({ label }) => label)) + 8;
  const labels = ticks.map(({ y, label }) => (
    <text key={y} x={width - 6} y={y + 4} text-anchor="end">
      {label}
    </text>
  ));
  const lines = ticks.map(({ y }) => <line key={y} class="chart-grid" x1="0" x2="100%" y1={y} y2={y} />);
  return { side: { width, labels }, lines };
}
