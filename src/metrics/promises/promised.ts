import { union } from "../fact-lists.ts";
import type { Metric, Needs } from "../metric.ts";
import { clockSetTo } from "../variants/clock.ts";
import type { MetricSettings } from "../variants/switch.ts";
import { type SlaMeasure, slaMeasures } from "./sla-measures.ts";
import { namesOf, type SlaTarget, selectorFacts } from "./sla-target.ts";

/** A target as a run judges it. */
export interface Promised {
  /** With the clock that its values are counted on whichever the report has: its own, else that of its metric. */
  readonly target: SlaTarget;
  /** As its part is called. */
  readonly name: string;
  readonly measure: SlaMeasure;
  /** The target's metric as the run counts it, but for its clock. */
  readonly metric: Metric;
  readonly needs: Needs;
}

/** The targets as a run with these settings judges them. */
export const promisedIn = (targets: readonly SlaTarget[], settings: MetricSettings): readonly Promised[] => {
  const names = namesOf(targets);
  return targets.map((target, index) => {
    const measure = slaMeasures[target.metric];
    const { hours: setting, ...switches } = settings[target.metric] ?? {};
    // Where the service levels are set to a clock as a whole, that is theirs.
    const hours = target.hours ?? (settings.sla?.hours === undefined ? clockSetTo(setting) : undefined);
    const metric = measure.definition.define(switches);
    return {
      target: hours === undefined ? target : { ...target, hours },
      name: names[index],
      measure,
      metric,
      needs: metric.needs.map((facts) => union(facts, selectorFacts(target.selector))),
    };
  });
};

/**
 * What a run sets of a target's metric otherwise than it is by default.
 *
 * @example settingsIn({ target, name, measure, metric, needs }) //=> ["reply-time.turn-start: last"]
 */
export const settingsIn = ({ measure: { definition }, metric }: Promised): readonly string[] =>
  Object.entries(metric.switches ?? {})
    .filter(([name, setting]) => setting !== definition.switches[name].default)
    .map(([name, setting]) => `${metric.id}.${name}: ${setting}`);
