import { showing } from "../absence.ts";
import { MetricTable } from "../parts/metric-table.tsx";
import type { Section } from "../section.ts";
import { metricValues } from "../view.ts";

const ids = [
  "conversion-rate",
  "upsell-rate",
  "cross-sell-rate",
  "cost-per-interaction",
  "retention-rate",
  "churn-rate",
  "customer-lifetime-value",
];

/** What conversations are worth, and what they cost. */
export const business: Section = {
  id: "business",
  ...showing(ids),
  body: (view) => (
    <MetricTable
      view={view}
      caption={view.texts.sections.business}
      isTitledAbove
      measured={metricValues(view, ...ids)}
    />
  ),
};
