import type { ComponentChildren } from "preact";
import type { ChartProps } from "./chart-props.ts";
import { type Numbers, NumbersTable } from "./numbers-table.tsx";

interface ChartFrameProps {
  readonly chart: ChartProps;
  readonly numbers: Numbers;
  readonly children: ComponentChildren;
}

/** What every chart has around its picture: title and unit above it, and its numbers as a table to open below it. */
export const ChartFrame = ({ chart: { id, title, unit, words }, numbers, children }: ChartFrameProps) => (
  <figure class="chart" aria-labelledby={`${id}-title`}>
    <figcaption>
      <span class="chart-title" id={`${id}-title`}>
        {title}
      </span>
      <span class="chart-unit">{unit}</span>
    </figcaption>
    {children}
    <details>
      <summary>
        {words.numbers}
        <span class="chart-unseen">: {title}</span>
      </summary>
      <NumbersTable {...numbers} caption={`${title}: ${unit}`} none={words.none} />
    </details>
  </figure>
);
