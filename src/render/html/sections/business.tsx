import { absenceOf } from "../absence.ts";
import { MetricTable } from "../parts/metric-table.tsx";
import type { Section } from "../section.ts";
import { measured, type View } from "../view.ts";

const idsOf = ({ report }: View): readonly string[] =>
  report.metrics.filter(({ family }) => family === "business").map(({ id }) => id);

/** What conversations are worth, and what they cost. */
export const business: Section = {
  id: "business",
  metrics: (view) => measured(view, ...idsOf(view)).map(({ metric }) => metric.id),
  absence: (view) => absenceOf(view, idsOf(view)),
  body: (view) => (
    <MetricTable
      view={view}
      caption={view.texts.sections.business}
      isTitledAbove
      measured={measured(view, ...idsOf(view))}
    />
  ),
};
