import type { Config } from "../../config/schema.ts";
import type { Metric } from "../../metrics/metric.ts";
import type { SlaSelector } from "../../metrics/promises/sla-target.ts";
import type { Hours } from "../../metrics/variants/hours.ts";
import type { Selection } from "../../pipeline/selections.ts";
import { calendarSelectors } from "./calendar-selectors.ts";
import { slaTargetsOf } from "./catalogue.ts";
import { looksAtCalendars } from "./idle-keys.ts";

/**
 * What the configuration says of some conversations only, where these metrics depend on it: rules of calendars, targets of
 * service levels.
 *
 * @param hours the clock of the run
 * @example
 * selectionsOf({ "calendar-for": [{ channel: "wa", calendar: "night" }] }, [firstResponseTime], "business")
 * //=> [{ key: "calendar-for.0", selector: { channel: "whatsapp" } }]
 */
export function selectionsOf(config: Config, metrics: readonly Metric[], hours: Hours): readonly Selection[] {
  const rules = looksAtCalendars(metrics, hours) ? calendarSelectors(config) : [];
  const targets = metrics.some(({ id }) => id === "sla") ? (slaTargetsOf(config) ?? []) : [];
  return [
    ...numbered("calendar-for", rules),
    ...numbered(
      "metrics.sla.targets",
      targets.map(({ selector }) => selector),
    ),
  ];
}

const numbered = (list: string, selectors: readonly SlaSelector[]): readonly Selection[] =>
  selectors.map((selector, index) => ({ key: `${list}.${index}`, selector }));
