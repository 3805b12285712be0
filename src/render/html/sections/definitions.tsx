import type { ComponentChildren } from "preact";
import type { ReportMetric, Value } from "../../../report/report.ts";
import { Fact } from "../parts/fact.tsx";
import { Name } from "../parts/name.tsx";
import { Tally } from "../parts/tally.tsx";
import type { Section, SectionId } from "../section.ts";
import { titleOf } from "../titles.ts";
import type { View } from "../view.ts";

function Details({ view, metric, value }: { view: View; metric: ReportMetric; value: Value | undefined }) {
  const { words } = view;
  const { definitions } = view.texts;
  const excluded = value?.excluded ?? {};
  const sources = value?.sources ?? {};
  return (
    <dl class="facts">
      <Fact title={definitions.unit}>{definitions.units[metric.unit]}</Fact>
      <Fact title={definitions.better}>{definitions.directions[metric.better]}</Fact>
      <Fact title={definitions.population}>{definitions.populations[metric.population]}</Fact>
      <Fact title={definitions.period}>
        {definitions.attributions[metric.kind === "stock" ? "stock" : (view.report.attribute ?? metric.attributedTo)]}
      </Fact>
      {metric.unit === "seconds" && (
        <Fact title={definitions.hours}>{words.settings.hours[metric.hours ?? view.report.hours]}</Fact>
      )}
      {Object.keys(sources).length > 0 && (
        <Fact title={definitions.restsOn}>
          <Tally view={view} counts={sources} nameOf={(name) => definitions.sources.get(name) ?? name} />
        </Fact>
      )}
      {value?.basis !== undefined && (
        <Fact title={definitions.basis}>
          <Name view={view} text={words.say(value.basis)} />
        </Fact>
      )}
      {Object.keys(excluded).length > 0 && (
        <Fact title={definitions.leftOut}>
          <Tally view={view} counts={excluded} nameOf={words.names.exclusion} />
        </Fact>
      )}
    </dl>
  );
}

/** The parts of the page that show a metric, as the way back to them. */
function Back({ view, shownIn }: { readonly view: View; readonly shownIn: readonly SectionId[] }) {
  const links: ComponentChildren = shownIn.map((id, index) => (
    <span key={id}>
      {index > 0 && ", "}
      <a href={`#${id}`}>{view.texts.sections[id]}</a>
    </span>
  ));
  return shownIn.length === 0 ? null : (
    <p class="back">
      <span aria-hidden="true">↩ </span>
      {view.texts.definitions.back} {links}
    </p>
  );
}

interface DefinitionProps {
  readonly view: View;
  readonly metric: ReportMetric;
  readonly shownIn: readonly SectionId[];
}

/** What a metric means and how it is counted. */
const Definition = ({ view, metric, shownIn }: DefinitionProps) => (
  <article class="definition" id={view.anchors.get(metric.id)} tabIndex={-1}>
    <h3>{titleOf(view, metric)}</h3>
    <p>
      <Name view={view} text={view.explain(metric.meaning)} />
    </p>
    <p class="formula">
      <Name view={view} text={view.explain(metric.definition)} />
    </p>
    <Details view={view} metric={metric} value={view.total.values[metric.id]} />
    <Back view={view} shownIn={shownIn} />
  </article>
);

/** The statistics that numbers of all metrics have. */
const Statistics = ({ view }: { readonly view: View }) => (
  <dl class="statistics">
    {view.texts.definitions.statistics.map(([term, meaning]) => (
      <Fact key={term} title={term}>
        {meaning}
      </Fact>
    ))}
  </dl>
);

/** @param others the other sections of the page, which the definitions lead back to */
export const definitionsAfter = (others: readonly Section[]): Section => ({
  id: "definitions",
  metrics: () => [],
  absence: ({ report, texts }) => (report.metrics.length === 0 ? texts.absence.noNumbers : undefined),
  body(view) {
    const present = others.filter((section) => section.absence(view) === undefined);
    const shown = present.map(({ id, metrics }) => ({ id, metrics: new Set(metrics(view)) }));
    const metrics = [...new Map(view.report.metrics.map((metric) => [metric.id, metric])).values()];
    return (
      <>
        <Statistics view={view} />
        <div class="definitions">
          {metrics.map((metric) => (
            <Definition
              key={metric.id}
              view={view}
              metric={metric}
              shownIn={shown.filter((section) => section.metrics.has(metric.id)).map(({ id }) => id)}
            />
          ))}
        </div>
      </>
    );
  },
});
