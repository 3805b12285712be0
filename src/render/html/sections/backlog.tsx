import { capitalised } from "../../../capitalised.ts";
import type { Value } from "../../../report/report.ts";
import type { MetricValue } from "../../metric-value.ts";
import { isPartlyTold } from "../../partly-told.ts";
import { showing } from "../absence.ts";
import { chartWords, drawnPeriods, periodAxis, toldBy } from "../chart.ts";
import { StackChart } from "../charts/stack-chart.tsx";
import { Change } from "../parts/change.tsx";
import { Fact } from "../parts/fact.tsx";
import { LastPeriods } from "../parts/last-periods.tsx";
import { Measure, measureName } from "../parts/measure.tsx";
import { Statement } from "../parts/statement.tsx";
import type { Section } from "../section.ts";
import { titleOf } from "../titles.ts";
import { metricValues, type View } from "../view.ts";

const ids = ["backlog"];
/** As the ages of the backlog are binned, the youngest first. */
const bins = ["< 1 d", "1–3 d", "3–7 d", "7–30 d", "> 30 d"];

/** How many of each age; null where there is no number, or no ages of it. Of nothing all are 0. */
function agesOf({ value, parts }: Value): readonly number[] | null {
  const ages = parts?.age?.distribution ?? (value === 0 ? {} : undefined);
  return typeof value === "number" && ages !== undefined ? bins.map((bin) => ages[bin] ?? 0) : null;
}

/** What stood at the end of each period by age; null where the period is not over. */
function pointsOf(view: View) {
  return drawnPeriods(view).flatMap(({ label, values: { backlog } }) =>
    backlog === undefined ? [] : [{ label, values: agesOf(backlog) }],
  );
}

function AgeChart({ view, one }: { readonly view: View; readonly one: MetricValue }) {
  const { texts, format, words } = view;
  const points = pointsOf(view);
  if (points.length === 0) return null;
  return (
    <>
      <StackChart
        id="chart-backlog"
        title={texts.backlog.title}
        unit={texts.charts.conversations}
        description={texts.backlog.description(toldBy(view, one.value.value, format.count))}
        words={chartWords(view)}
        axis={periodAxis(view)}
        total={capitalised(words.tables.total)}
        text={format.count}
        series={bins.map((bin) => texts.backlog.bins.get(bin) ?? bin)}
        points={points}
      />
      <LastPeriods view={view} />
    </>
  );
}

/** What the backlog consists of, and how old it is. */
const Parts = ({ view, one: { value } }: { readonly view: View; readonly one: MetricValue }) => (
  <dl class="facts wide">
    {Object.entries(value.parts ?? {}).map(([name, part]) => {
      const kind = measureName(view, part, part.unit);
      return (
        <Fact key={name} title={`${titleOf(view, part)}${kind === "" ? "" : `, ${kind}`}`}>
          <Measure view={view} value={part} unit={part.unit} />{" "}
          {isPartlyTold(part, value) && <small>({view.words.notes.n(part.n)}) </small>}
          {part.change !== undefined && part.change.value !== null && (
            <Change view={view} change={part.change} unit={part.unit} />
          )}
        </Fact>
      );
    })}
  </dl>
);

/** What waits to be done, and for how long it has waited. */
export const backlog: Section = {
  id: "backlog",
  ...showing(ids),
  body: (view) =>
    metricValues(view, ...ids).map((one) => (
      <div key={one.metric.id}>
        <Statement view={view} {...one} />
        <AgeChart view={view} one={one} />
        <Parts view={view} one={one} />
      </div>
    )),
};
