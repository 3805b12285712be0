import { cut, placedLabels } from "./labels.ts";
import { across } from "./numbers.ts";

interface PlaceAxisProps {
  readonly labels: readonly string[];
  /** Where each label stands, as a fraction of the width; left out, in the middle of one of as many equal places. */
  readonly placeOf?: (index: number) => number;
  /** What the labels name. */
  readonly title: string;
  /** Where the labels stand, in px from the top. */
  readonly y: number;
  /** The width of what stands to the left of the chart's marks, in px. */
  readonly side?: number;
}

/** The labels of the places along the lower edge of a chart, and what they name. */
export const PlaceAxis = ({
  labels,
  placeOf = (index) => (index + 0.5) / labels.length,
  title,
  y,
  side = 0,
}: PlaceAxisProps) => (
  <>
    {placedLabels(labels, placeOf, side).map(({ index, anchor }) => (
      <text key={index} x={across(placeOf(index))} y={y} text-anchor={anchor}>
        {cut(labels[index])}
      </text>
    ))}
    <text class="chart-axis" x="50%" y={y + 20} text-anchor="middle">
      {title}
    </text>
  </>
);
