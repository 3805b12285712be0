import type { ComponentChildren } from "preact";
import type { ReportMetric, Unit } from "../../../report/report.ts";
import { noNumber } from "../../document/document.ts";
import { titleOf } from "../titles.ts";
import type { View } from "../view.ts";

interface AmountProps {
  readonly view: View;
  readonly value: number | null | undefined;
  readonly unit: Unit;
  readonly currency?: string | undefined;
}

/** A number of the report as people read it, and as the report has it. */
export const Amount = ({ view, value, unit, currency }: AmountProps) =>
  typeof value === "number" ? (
    <data value={value}>{view.format.figure(value, unit, currency)}</data>
  ) : (
    <span class="soft">{noNumber}</span>
  );

/** How many observations a number rests on. */
export const Count = ({ view, value }: { readonly view: View; readonly value: number }) => (
  <Amount view={view} value={value} unit="count" />
);

interface IntervalProps {
  readonly view: View;
  readonly ends: readonly [number, number];
  readonly unit: Unit;
  readonly currency?: string | undefined;
}

/** The 95 % interval of a number. */
export const Interval = ({ view, ends, unit, currency }: IntervalProps) => (
  <>
    <Amount view={view} value={ends[0]} unit={unit} currency={currency} /> –{" "}
    <Amount view={view} value={ends[1]} unit={unit} currency={currency} />
  </>
);

interface ToDefinitionProps {
  readonly view: View;
  readonly metric: ReportMetric;
  /** Left out, the metric's title. */
  readonly children?: ComponentChildren;
  readonly class?: string;
}

/** A number, or the title above several, as the way to the metric's definition. */
export const ToDefinition = ({ view, metric, children, class: name = "term" }: ToDefinitionProps) => (
  <a
    class={name}
    href={`#${view.anchors.get(metric.id)}`}
    title={children === undefined ? undefined : view.texts.figures.toDefinition}
  >
    {children ?? titleOf(view, metric)}
  </a>
);
