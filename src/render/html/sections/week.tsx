import { type HeatCell, highestAverage, hottest, weekdaysOf } from "../../document/peaks.ts";
import type { MetricValue } from "../../metric-value.ts";
import { absenceOf } from "../absence.ts";
import { chartWords } from "../chart.ts";
import { HeatMapChart } from "../charts/heat-map-chart.tsx";
import { Statement } from "../parts/statement.tsx";
import type { Section } from "../section.ts";
import { metricValues, type View } from "../view.ts";

const ids = ["daily-volume"];
const hours = Array.from({ length: 24 }, (_, hour) => hour);

const cellsOf = ({ value }: MetricValue): readonly HeatCell[] => value.peaks?.heatMap ?? [];

/** The busiest hour of the week in words; of several alike the first. */
function peakText({ texts, format }: View, cells: readonly HeatCell[]): string {
  const [peak, ...others] = hottest(cells);
  if (peak === undefined) return "";
  return texts.week.peak({
    weekday: format.weekday(peak.weekday),
    from: format.hour(peak.hour),
    to: format.hour((peak.hour + 1) % hours.length),
    average: format.figure(highestAverage(cells), "score"),
    count: format.count(peak.count),
    occurrences: format.count(peak.occurrences),
    others: others.length,
  });
}

function WeekChart({ view, daily }: { readonly view: View; readonly daily: MetricValue }) {
  const { texts, format } = view;
  const cells = cellsOf(daily);
  const byPlace = new Map(cells.map((cell) => [cell.weekday * hours.length + cell.hour, cell.average]));
  const weekdays = weekdaysOf(cells);
  const peak = peakText(view, cells);
  return (
    <HeatMapChart
      id="chart-week"
      title={texts.week.title}
      unit={texts.week.unit}
      description={texts.week.description(peak)}
      words={chartWords(view)}
      rowAxis={texts.week.weekday}
      columnAxis={texts.week.hour}
      text={(value) => format.figure(value, "score")}
      peak={peak}
      names={{ least: texts.week.least, most: texts.week.most }}
      rows={weekdays.map((weekday) => {
        const label = format.weekday(weekday);
        return { label, short: label.slice(0, 3) };
      })}
      columns={hours.map(format.hour)}
      values={weekdays.map((weekday) => hours.map((hour) => byPlace.get(weekday * hours.length + hour) ?? null))}
    />
  );
}

/** When in the week conversations come. */
export const week: Section = {
  id: "week",
  metrics: () => ids,
  absence(view) {
    const [daily] = metricValues(view, ...ids);
    if (daily === undefined) return absenceOf(view, ids);
    return highestAverage(cellsOf(daily)) === 0 ? view.texts.absence.noNumbers : undefined;
  },
  body: (view) =>
    metricValues(view, ...ids).map((daily) => (
      <div key={daily.metric.id}>
        <Statement view={view} {...daily} isNamed />
        <WeekChart view={view} daily={daily} />
      </div>
    )),
};
