import type { PartValue } from "../../../report/report.ts";
import type { MetricValue } from "../../metric-value.ts";
import { showing } from "../absence.ts";
import { chartWords } from "../chart.ts";
import { ScoreChart } from "../charts/score-chart.tsx";
import { Amount } from "../parts/figure.tsx";
import { MetricPart } from "../parts/metric-part.tsx";
import { MetricTable } from "../parts/metric-table.tsx";
import { Name } from "../parts/name.tsx";
import { scoresOf } from "../scores.ts";
import type { Section } from "../section.ts";
import { titleOf } from "../titles.ts";
import { metricValues, type View } from "../view.ts";

const surveys = ["csat", "nps", "ces"];
const ids = [...surveys, "feedback"];

function Scores({ view, one: { metric, value } }: { readonly view: View; readonly one: MetricValue }) {
  const { texts, format } = view;
  const scores = scoresOf(metric.id, value);
  if (scores.length === 0) return null;
  const title = titleOf(view, metric);
  const told = scores.map(({ label, count }) => `${label}: ${format.count(count)}`).join(", ");
  return (
    <ScoreChart
      id={`chart-${metric.id}`}
      title={texts.voice.distribution(title)}
      unit={texts.voice.answers}
      description={texts.voice.description(title, told)}
      words={chartWords(view)}
      axis={texts.voice.score}
      count={format.count}
      percent={format.percent}
      names={{ count: texts.voice.answers, share: texts.figures.share }}
      scores={scores}
      bands={metric.id === "nps" ? texts.voice.bands : []}
    />
  );
}

/** What those said who were least satisfied. */
function Comments({ view, lowest }: { readonly view: View; readonly lowest: PartValue }) {
  const said = (lowest.worst ?? []).filter(({ text }) => text !== undefined);
  if (said.length === 0) return null;
  return (
    <>
      <h3>{view.texts.voice.comments}</h3>
      <ul class="comments">
        {said.map(({ conversation, value, text = "" }) => (
          <li key={conversation}>
            <blockquote>
              <Name view={view} text={text.replace(/\s+/g, " ").trim()} />
            </blockquote>
            <span class="soft">
              {view.texts.voice.score} <Amount view={view} value={value} unit="count" />,{" "}
              <Name view={view} text={conversation} />
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}

/** What customers say when they are asked. */
export const voice: Section = {
  id: "voice",
  ...showing(ids),
  body: (view) => (
    <>
      <div class="columns">
        {metricValues(view, ...surveys).map((one) => (
          <MetricPart key={one.metric.id} view={view} one={one}>
            <Scores view={view} one={one} />
          </MetricPart>
        ))}
      </div>
      <MetricTable view={view} caption={view.texts.voice.table} measured={metricValues(view, ...ids)} />
      {metricValues(view, "feedback").map(({ value: { parts } }) =>
        parts?.["lowest-rated"] === undefined ? null : (
          <Comments key="comments" view={view} lowest={parts["lowest-rated"]} />
        ),
      )}
    </>
  ),
};
