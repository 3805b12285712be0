import { cautions } from "../../document/marks.ts";
import { joined } from "../../joined.ts";
import type { MetricValue } from "../../metric-value.ts";
import { titleOf } from "../titles.ts";
import type { View } from "../view.ts";
import { Change } from "./change.tsx";
import { Count, Interval, ToDefinition } from "./figure.tsx";
import { intervalOf, Measure, measureName } from "./measure.tsx";

interface StatementProps extends MetricValue {
  readonly view: View;
  /** False where a heading above has said which metric it is. */
  readonly isNamed?: boolean;
}

/** A metric in one line above its charts: its name, its number, what that was before, its interval and n. */
export function Statement({ view, metric, value, isNamed = false }: StatementProps) {
  const { figures } = view.texts;
  const { change, previous, n } = value;
  const interval = intervalOf(value, metric.unit);
  const name = joined([isNamed ? titleOf(view, metric) : "", measureName(view, value, metric.unit)], ", ");
  return (
    <p class="statement">
      {name !== "" && `${name} `}
      <ToDefinition view={view} metric={metric} class="figure">
        <Measure view={view} value={value} unit={metric.unit} />
      </ToDefinition>
      {change !== undefined && change.value !== null && (
        <>
          {" "}
          <Change view={view} change={change} unit={metric.unit} />
        </>
      )}
      <span class="soft">
        {previous && (
          <>
            {" "}
            {view.words.changes.before} <Measure view={view} value={previous} unit={metric.unit} />
          </>
        )}
        {interval && (
          <>
            {" · "}
            {figures.interval} <Interval view={view} ends={interval} unit={metric.unit} />
          </>
        )}
        {n !== value.value && (
          <>
            {" · "}
            {view.words.tables.n} <Count view={view} value={n} />
          </>
        )}
        {cautions({ metric, value }, view.words).map((caution) => (
          <span key={caution} class="flag">
            {" · "}
            {caution}
          </span>
        ))}
      </span>
    </p>
  );
}
