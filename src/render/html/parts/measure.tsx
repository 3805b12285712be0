import { headlineOf } from "../../../report/headline.ts";
import type { Figures, Previous, Unit } from "../../../report/report.ts";
import type { View } from "../view.ts";
import { Amount } from "./figure.tsx";

type Interval = readonly [number, number];

interface MeasureProps {
  readonly view: View;
  readonly value: Previous;
  readonly unit: Unit;
}

/** The number that a metric or part is known by; amounts in several currencies stand side by side. */
export function Measure({ view, value, unit }: MeasureProps) {
  const { amounts, currency } = value;
  if (amounts === undefined) {
    return <Amount view={view} value={value[headlineOf(value, unit)]} unit={unit} currency={currency} />;
  }
  return (
    <>
      {Object.entries(amounts).map(([code, amount], index) => (
        <span key={code}>
          {index > 0 && "; "}
          <Amount view={view} value={amount} unit={unit} currency={code} />
        </span>
      ))}
    </>
  );
}

/** What kind of number it is, where that is not plain. */
export function measureName({ words }: View, value: Figures, unit: Unit): string {
  const of = headlineOf(value, unit);
  return of === "value" ? "" : words.tables.figures[of];
}

/** The 95 % interval of that number. A mean has none: the interval of a distribution is that of its median. */
export const intervalOf = (value: Figures, unit: Unit): Interval | null =>
  headlineOf(value, unit) === "mean" ? null : (value.ci95 ?? null);
