import type { ComponentChildren } from "preact";
import type { MetricValue } from "../../metric-value.ts";
import { titleOf } from "../titles.ts";
import type { View } from "../view.ts";
import { Statement } from "./statement.tsx";

interface MetricPartProps {
  readonly view: View;
  readonly one: MetricValue;
  readonly children: ComponentChildren;
}

/** A metric under its title: what its number says, and below that what shows more of it. */
export const MetricPart = ({ view, one, children }: MetricPartProps) => (
  <div class="part">
    <h3>{titleOf(view, one.metric)}</h3>
    <Statement view={view} {...one} />
    {children}
  </div>
);
