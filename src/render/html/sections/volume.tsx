import { absenceOf } from "../absence.ts";
import { chartWords, drawnPeriods, periodAxis } from "../chart.ts";
import { PeriodChart } from "../charts/period-chart.tsx";
import { LastPeriods } from "../parts/last-periods.tsx";
import { Statement } from "../parts/statement.tsx";
import type { Section } from "../section.ts";
import { metricValues, periodRows, type View } from "../view.ts";

const ids = ["volume"];

/** How many conversations came in each period, and in the same one before. */
function pointsOf(view: View) {
  return drawnPeriods(view).flatMap(({ label, values: { volume } }) => {
    if (volume === undefined) return [];
    const point = { label, value: volume.value ?? null };
    return [view.report.comparison === undefined ? point : { ...point, previous: volume.previous?.value ?? null }];
  });
}

/** The busiest period in words, the first of several alike. */
function peakText({ texts, format }: View, title: string, points: ReturnType<typeof pointsOf>): string | undefined {
  const known = points.flatMap(({ label, value }) => (value === null ? [] : [{ label, value }]));
  const [most] = known.sort((one, other) => other.value - one.value);
  return most && texts.volume.description(title, most.label, format.count(most.value));
}

function VolumeChart({ view }: { readonly view: View }) {
  const { texts, format, words } = view;
  const points = pointsOf(view);
  if (points.length === 0) return null;
  const title = texts.volume.titles.get(view.report.every ?? "") ?? texts.volume.title;
  return (
    <>
      <PeriodChart
        id="chart-volume"
        title={title}
        unit={texts.charts.conversations}
        description={peakText(view, title, points) ?? texts.charts.told(title, words.verdicts.noData)}
        words={chartWords(view)}
        axis={periodAxis(view)}
        text={format.count}
        names={{ current: texts.charts.current, previous: texts.charts.previous }}
        points={points}
      />
      <LastPeriods view={view} />
    </>
  );
}

/** How many conversations came, and when. */
export const volume: Section = {
  id: "volume",
  metrics: () => ids,
  absence: (view) => absenceOf(view, ids) ?? (periodRows(view).length === 0 ? view.texts.absence.noPeriods : undefined),
  body: (view) => (
    <>
      {metricValues(view, ...ids).map((one) => (
        <Statement key={one.metric.id} view={view} {...one} />
      ))}
      <VolumeChart view={view} />
    </>
  ),
};
