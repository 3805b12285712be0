import { cut, shownLabels } from "./labels.ts";
import { across } from "./numbers.ts";

interface PlaceAxisProps {
  readonly labels: readonly string[];
  /** Where each label stands, as a fraction of the width. */
  readonly placeOf: (index: number) => number;
  /** What the labels name. */
  readonly title: string;
  /** Where the labels stand, in px from the top. */
  readonly y: number;
}

/** A label near an edge stays inside. */
function anchorAt(place: number): "start" | "middle" | "end" {
  if (place < 0.12) return "start";
  return place > 0.88 ? "end" : "middle";
}

/** The labels of the places along the lower edge of a chart, and what they name. */
export const PlaceAxis = ({ labels, placeOf, title, y }: PlaceAxisProps) => (
  <>
    {shownLabels(labels).map((index) => {
      const place = placeOf(index);
      return (
        <text key={index} x={across(place)} y={y} text-anchor={anchorAt(place)}>
          {cut(labels[index])}
        </text>
      );
    })}
    <text class="chart-axis" x="50%" y={y + 20} text-anchor="middle">
      {title}
    </text>
  </>
);
