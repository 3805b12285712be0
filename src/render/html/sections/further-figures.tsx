import { type MetricValue, metricValuesIn } from "../../metric-value.ts";
import { MetricTable } from "../parts/metric-table.tsx";
import type { Section } from "../section.ts";
import type { View } from "../view.ts";

/**
 * The numbers that no other part of the page has in full, family by family: those of all metrics but the shares, which are
 * nothing but their categories; the ones without data say why.
 *
 * @param tabled the metrics that other parts show in full
 */
export const furtherFiguresBeside = (tabled: (view: View) => readonly string[]): Section => {
  const restOf = (view: View): readonly MetricValue[] => {
    const elsewhere = new Set(tabled(view));
    const rest = view.report.metrics.filter(({ id, kind }) => kind !== "share" && !elsewhere.has(id));
    return metricValuesIn(view.total, rest);
  };
  return {
    id: "figures",
    metrics: (view) => restOf(view).map(({ metric }) => metric.id),
    absence: (view) => (restOf(view).length === 0 ? "" : undefined),
    body(view) {
      const all = restOf(view);
      const titles = new Map(Object.entries(view.words.names.families));
      const families = [...new Set(all.map(({ metric }) => metric.family))];
      return families.map((family) => (
        <MetricTable
          key={family}
          view={view}
          caption={titles.get(family) ?? family}
          measured={all.filter(({ metric }) => metric.family === family)}
        />
      ));
    },
  };
};
