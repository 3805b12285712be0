import type { ComponentChildren } from "preact";
import type { ChartProps } from "./chart-props.ts";

interface PictureProps {
  readonly chart: ChartProps;
  /** In px. */
  readonly height: number;
  /** What names the rows or values to the left of the marks, and how wide it is in px. */
  readonly side?: { readonly width: number; readonly labels: ComponentChildren } | undefined;
  readonly children: ComponentChildren;
}

/**
 * The marks of a chart, with a name and a text for those who do not see them. It is as wide as its page lets it be: places
 * across it are fractions of its width, so that its texts are as large as all others on every page.
 */
export const Picture = ({ chart: { id, title, description }, height, side, children }: PictureProps) => (
  <div class="chart-picture">
    {side !== undefined && (
      <svg class="chart-side" width={side.width} height={height} aria-hidden="true">
        {side.labels}
      </svg>
    )}
    <svg class="chart-marks" role="img" aria-labelledby={`${id}-name ${id}-text`} width="100%" height={height}>
      <title id={`${id}-name`}>{title}</title>
      <desc id={`${id}-text`}>{description}</desc>
      {children}
    </svg>
  </div>
);
