import { isCount } from "../../../report/is-count.ts";
import { headlineIn, type MetricValue } from "../../metric-value.ts";
import { absenceOf } from "../absence.ts";
import { Sparkline } from "../charts/sparkline.tsx";
import { Change } from "../parts/change.tsx";
import { Fact } from "../parts/fact.tsx";
import { Amount, Count, Interval, ToDefinition } from "../parts/figure.tsx";
import { intervalOf, Measure, measureName } from "../parts/measure.tsx";
import type { Section } from "../section.ts";
import { titleOf } from "../titles.ts";
import { metricValues, periodRows, type View } from "../view.ts";

/** What a lead looks at first. */
const headlineIds: readonly string[] = [
  "volume",
  "first-response-time",
  "reply-time",
  "resolution-time",
  "sla",
  "resolution-rate",
  "first-contact-resolution",
  "missed-rate",
  "csat",
  "nps",
  "ces",
  "backlog",
];
const mostCards = 12;

/** The headlines; of a report without any of them, its first metrics. */
function shown(view: View): readonly MetricValue[] {
  const found = metricValues(view, ...headlineIds);
  if (found.length > 0) return found;
  const others = view.report.metrics.filter(({ kind }) => kind !== "share").map(({ id }) => id);
  return metricValues(view, ...others).slice(0, mostCards);
}

/** From when on a line goes anywhere. */
const fewestPoints = 3;

function Trend({ view, metric }: { readonly view: View; readonly metric: MetricValue["metric"] }) {
  const values = periodRows(view).map((row) => headlineIn(row, metric));
  const known = values.filter((value) => value !== null);
  const [first, last] = [known[0], known.at(-1)];
  if (known.length < fewestPoints || first === undefined || last === undefined) return null;
  const textOf = (value: number): string => view.format.figure(value, metric.unit);
  const label = view.texts.headlines.trend(titleOf(view, metric), textOf(first), textOf(last));
  return <Sparkline label={label} values={values} />;
}

/** How many observations there are; of a share those that hit beside them. */
const Observations = ({ view, value }: { readonly view: View; readonly value: MetricValue["value"] }) => (
  <>
    {value.numerator !== undefined && (
      <>
        <Count view={view} value={value.numerator} /> {view.texts.headlines.of}{" "}
      </>
    )}
    <Count view={view} value={value.n} />
  </>
);

/** What it rests on: p90, n, interval, and what to be careful about. */
function Facts({ view, metric, value }: { readonly view: View } & MetricValue) {
  const { figures } = view.texts;
  const { tables } = view.words;
  const { p90, flags = [], currency } = value;
  const interval = intervalOf(value, metric.unit);
  return (
    <dl class="facts">
      {typeof p90 === "number" && (
        <Fact title={tables.figures.p90}>
          <Amount view={view} value={p90} unit={metric.unit} />
        </Fact>
      )}
      {!isCount(metric) && (
        <Fact title={tables.n}>
          <Observations view={view} value={value} />
          {flags.includes("low-n") && <span class="flag">, {tables.flags["low-n"]}</span>}
        </Fact>
      )}
      {interval && (
        <Fact title={figures.interval}>
          <Interval view={view} ends={interval} unit={metric.unit} currency={currency} />
        </Fact>
      )}
      {flags.includes("approximate") && <Fact title={figures.careful}>{tables.flags.approximate}</Fact>}
    </dl>
  );
}

function Card({ view, metric, value }: { readonly view: View } & MetricValue) {
  const { words } = view;
  const { previous, change } = value;
  const name = measureName(view, value, metric.unit);
  return (
    <li class="card">
      <h3>{titleOf(view, metric)}</h3>
      <p class="big">
        <ToDefinition view={view} metric={metric} class="figure">
          <Measure view={view} value={value} unit={metric.unit} />
        </ToDefinition>
        {name !== "" && <small> {name}</small>}
      </p>
      {change !== undefined && (
        <p class="since">
          <Change view={view} change={change} unit={metric.unit} />
          {previous && change.value !== null && (
            <span class="soft">
              {" "}
              {words.changes.before} <Measure view={view} value={previous} unit={metric.unit} />
            </span>
          )}
          {change.value === null && change.reason !== undefined && (
            <span class="soft">: {words.say(change.reason)}</span>
          )}
        </p>
      )}
      <Trend view={view} metric={metric} />
      <Facts view={view} metric={metric} value={value} />
    </li>
  );
}

/** The figures to look at first, each with its change, n and interval. */
export const headlines: Section = {
  id: "headlines",
  metrics: (view) => shown(view).map(({ metric }) => metric.id),
  absence: (view) => (shown(view).length > 0 ? undefined : absenceOf(view, headlineIds)),
  body: (view) => (
    // biome-ignore lint/a11y/noRedundantRoles: without bullets a list is none to some screen readers, unless it says so
    <ul class="cards" role="list">
      {shown(view).map(({ metric, value }) => (
        <Card key={metric.id} view={view} metric={metric} value={value} />
      ))}
    </ul>
  ),
};
