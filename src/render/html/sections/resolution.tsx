import type { Value } from "../../../report/report.ts";
import { marked } from "../../document/marks.ts";
import type { MetricValue } from "../../metric-value.ts";
import { showing } from "../absence.ts";
import { chartWords } from "../chart.ts";
import { RankedChart } from "../charts/ranked-chart.tsx";
import { Distribution } from "../parts/distribution.tsx";
import { MetricPart } from "../parts/metric-part.tsx";
import { MetricTable } from "../parts/metric-table.tsx";
import { SignsNote } from "../parts/signs-note.tsx";
import { Statement } from "../parts/statement.tsx";
import type { Section } from "../section.ts";
import { dimensionTitleOf, titleOf } from "../titles.ts";
import { groupRows, metricValues, moreChannels, type View } from "../view.ts";

const rates = ["resolution-rate", "first-contact-resolution"];
const others = [
  "clean-resolution-rate",
  "reopen-rate",
  "escalation-rate",
  "transfer-rate",
  "success-rate",
  "missed-rate",
];
const times = ["resolution-time"];
const ids = [...rates, ...others, ...times];
const mostChannels = 12;

interface Bar {
  readonly label: string;
  readonly n: number;
  readonly value: number;
  readonly note: string;
  readonly measured: MetricValue;
  readonly interval: readonly [number, number] | null;
}

/** A rate in each channel that has one, the largest first. */
function barsOf(view: View, { metric }: MetricValue): readonly Bar[] {
  const { texts, format, words } = view;
  return groupRows(view, "channel")
    .flatMap(({ group, values }) => {
      const value: Value | undefined = values[metric.id];
      if (value?.value === undefined || value.value === null) return [];
      const { numerator, n } = value;
      const all = format.count(n);
      const observations =
        numerator === undefined ? `${words.tables.n} ${all}` : texts.figures.of(format.count(numerator), all);
      const measured = { metric, value };
      return [
        {
          label: words.names.group(group.channel ?? ""),
          value: value.value,
          n,
          note: marked(observations, measured),
          measured,
          interval: value.ci95 ?? null,
        },
      ];
    })
    .sort((one, other) => other.n - one.n);
}

/** The rates of the largest channels, the highest first. */
function RateByChannel({ view, one }: { readonly view: View; readonly one: MetricValue }) {
  const { texts, format } = view;
  const channels = barsOf(view, one);
  const bars = channels.slice(0, mostChannels).sort((first, other) => other.value - first.value);
  if (bars.length < 2) return null;
  const more = channels.length - bars.length;
  const title = texts.resolution.byChannel(titleOf(view, one.metric));
  const told = bars.map(({ label, value }) => `${label} ${format.percent(value)}`).join(", ");
  return (
    <div>
      <RankedChart
        id={`chart-${one.metric.id}`}
        title={title}
        unit={texts.charts.shareOfConversations}
        description={texts.charts.told(title, told)}
        words={chartWords(view)}
        axis={dimensionTitleOf(view, "channel")}
        names={{ value: titleOf(view, one.metric), interval: texts.figures.interval }}
        text={format.percent}
        bars={bars}
        max={1}
      />
      <SignsNote view={view} measured={bars.map(({ measured }) => measured)} />
      {more > 0 && <p class="note">{moreChannels(view, more)}</p>}
    </div>
  );
}

/** How much is resolved, how fast, and whether it stays so. */
export const resolution: Section = {
  id: "resolution",
  ...showing(ids),
  body: (view) => (
    <>
      {metricValues(view, ...rates).map((one) => (
        <Statement key={one.metric.id} view={view} {...one} isNamed />
      ))}
      <div class="columns">
        {metricValues(view, ...rates).map((one) => (
          <RateByChannel key={one.metric.id} view={view} one={one} />
        ))}
      </div>
      <MetricTable
        view={view}
        caption={view.texts.resolution.table}
        measured={metricValues(view, ...rates, ...others)}
      />
      {metricValues(view, ...times).map((one) => (
        <MetricPart key={one.metric.id} view={view} one={one}>
          <Distribution view={view} one={one} />
        </MetricPart>
      ))}
    </>
  ),
};
