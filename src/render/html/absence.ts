import { joined } from "../joined.ts";
import type { Section } from "./section.ts";
import { metricValues, type View } from "./view.ts";

/** Why none of some metrics has anything to show; undefined where one has. */
export function absenceOf(view: View, ids: readonly string[]): string | undefined {
  if (metricValues(view, ...ids).length > 0) return undefined;
  const { report, total, texts, words } = view;
  const reasons = ids.flatMap((id) => {
    const unmeasurable = report.unmeasurable.find(({ metric }) => metric === id);
    return unmeasurable?.reason ?? total.values[id]?.reason ?? [];
  });
  return joined([...new Set(reasons)].map(words.say), "; ") || texts.absence.notAsked;
}

/** What a part of the page that shows some metrics, and nothing else, says of itself. */
export const showing = (ids: readonly string[]): Pick<Section, "metrics" | "absence"> => ({
  metrics: (view) => metricValues(view, ...ids).map(({ metric }) => metric.id),
  absence: (view) => absenceOf(view, ids),
});
