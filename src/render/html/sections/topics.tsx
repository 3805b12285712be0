import type { PartValue } from "../../../report/report.ts";
import { largestFirst } from "../../document/counts.ts";
import { largestCategories } from "../../document/shares.ts";
import type { MetricValue } from "../../metric-value.ts";
import { showing } from "../absence.ts";
import { chartWords } from "../chart.ts";
import { RankedChart } from "../charts/ranked-chart.tsx";
import { Count, ToDefinition } from "../parts/figure.tsx";
import { MetricPart } from "../parts/metric-part.tsx";
import type { Section } from "../section.ts";
import { dimensionTitleOf, titleOf } from "../titles.ts";
import { metricValues, type View } from "../view.ts";

const shares = ["channels", "tags"];
const canned = ["canned-response-rate"];
const ids = [...shares, ...canned];
const mostBars = 15;

/** The categories of a share, the largest first. */
function ShareChart({ view, one: { metric, value } }: { readonly view: View; readonly one: MetricValue }) {
  const { texts, format, words } = view;
  const categories = largestCategories(value.categories).filter(({ count }) => count > 0);
  const shown = categories.slice(0, mostBars);
  const more = categories.length - shown.length;
  const title = titleOf(view, metric);
  const told = shown
    .slice(0, 3)
    .map(({ name, share }) => `${name} ${format.percent(share)}`)
    .join(", ");
  return (
    <div class="part">
      <h3>
        <ToDefinition view={view} metric={metric} />
      </h3>
      <RankedChart
        id={`chart-${metric.id}`}
        title={texts.topics.titles.get(metric.id) ?? title}
        unit={texts.charts.shareOfConversations}
        description={texts.charts.told(title, told)}
        words={chartWords(view)}
        axis={dimensionTitleOf(view, metric.id === "tags" ? "tag" : "channel")}
        names={{ value: texts.figures.share }}
        text={format.percent}
        bars={shown.map(({ name, count, share }) => ({
          label: words.names.group(name),
          value: share,
          note: texts.figures.of(format.count(count), format.count(value.n)),
        }))}
        max={1}
      />
      <p class="note">
        {texts.topics.base} <Count view={view} value={value.n} />
        {metric.id === "tags" && `. ${texts.topics.several}`}
        {more > 0 && `. ${texts.charts.more(more, format.count(more))}`}
      </p>
    </div>
  );
}

/** How often each of the canned responses was used that the report lists, and how many there are beside them. */
function CannedChart({ view, responses }: { readonly view: View; readonly responses: PartValue }) {
  const { texts, format } = view;
  const uses = largestFirst(responses.distribution ?? {});
  if (uses.length === 0) return null;
  const all = responses.value ?? uses.length;
  const told = uses
    .slice(0, 3)
    .map(([name, count]) => `${name} ${format.count(count)}`)
    .join(", ");
  return (
    <>
      <RankedChart
        id="chart-canned"
        title={texts.topics.canned}
        unit={texts.topics.uses}
        description={texts.charts.told(texts.topics.canned, told)}
        words={chartWords(view)}
        axis={texts.topics.response}
        names={{ value: texts.topics.uses }}
        text={format.count}
        bars={uses.map(([label, value]) => ({ label, value }))}
      />
      {all > uses.length && <p class="note">{texts.topics.usedMost(format.count(uses.length), format.count(all))}</p>}
    </>
  );
}

/** Where conversations come in, what they are about, and which prepared texts answer them. */
export const topics: Section = {
  id: "topics",
  ...showing(ids),
  body: (view) => (
    <>
      <div class="columns">
        {metricValues(view, ...shares).map((one) => (
          <ShareChart key={one.metric.id} view={view} one={one} />
        ))}
      </div>
      {metricValues(view, ...canned).map((one) => (
        <MetricPart key={one.metric.id} view={view} one={one}>
          {one.value.parts?.responses !== undefined && (
            <CannedChart view={view} responses={one.value.parts.responses} />
          )}
        </MetricPart>
      ))}
    </>
  ),
};
