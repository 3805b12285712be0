import { absenceOf } from "../absence.ts";
import { mostPeriods, periodAxis, periodLabel, wordsOf } from "../chart.ts";
import { PeriodChart } from "../charts/period-chart.tsx";
import { Statement } from "../parts/statement.tsx";
import type { Section } from "../section.ts";
import { measured, periodRows, type View } from "../view.ts";

const ids = ["volume"];

/** How many conversations came in each period, and in the same one before. */
function pointsOf(view: View) {
  return periodRows(view)
    .slice(-mostPeriods)
    .flatMap(({ period, values: { volume } }) => {
      if (period === null || volume === undefined) return [];
      const point = { label: periodLabel(view, period), value: volume.value ?? null };
      return [view.report.comparison === undefined ? point : { ...point, previous: volume.previous?.value ?? null }];
    });
}

function VolumeChart({ view }: { readonly view: View }) {
  const { texts, format } = view;
  const points = pointsOf(view);
  const most = points.reduce((larger, point) => ((point.value ?? 0) > (larger.value ?? 0) ? point : larger), points[0]);
  if (most === undefined) return null;
  const title = texts.volume.titles.get(view.report.every ?? "") ?? texts.volume.title;
  return (
    <>
      <PeriodChart
        id="chart-volume"
        title={title}
        unit={texts.charts.conversations}
        description={texts.volume.description(title, most.label, format.count(most.value ?? 0))}
        words={wordsOf(view)}
        axis={periodAxis(view)}
        text={format.count}
        names={{ current: texts.charts.current, previous: texts.charts.previous }}
        points={points}
      />
      {periodRows(view).length > points.length && (
        <p class="note">
          {texts.charts.lastPeriods(format.count(points.length), format.count(periodRows(view).length))}
        </p>
      )}
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
      {measured(view, ...ids).map((one) => (
        <Statement key={one.metric.id} view={view} {...one} />
      ))}
      <VolumeChart view={view} />
    </>
  ),
};
