import type { Config } from "../../config/schema.ts";
import type { Metric } from "../../metrics/metric.ts";
import type { Hours } from "../../metrics/variants/hours.ts";
import { vendorDefinitions } from "../../metrics/variants/vendor-definitions.ts";
import type { Fact } from "../../model/fact.ts";

/** Something that a configuration says in vain. */
export interface IdleKey {
  readonly path: readonly string[];
  readonly reason: string;
}

/**
 * What a configuration says that has no effect on these metrics, as far as that can be told before anything is read.
 *
 * @param config of which options have not been taken into account
 * @param hours the clock of the run
 * @example idleKeys({ tags: { categories: {} } }, [csat], "calendar") //=> [{ path: ["tags"], reason: "not asked for" }]
 */
export function idleKeys(config: Config, metrics: readonly Metric[], hours: Hours): readonly IdleKey[] {
  const counts = (id: string) => metrics.some((metric) => metric.id === id);
  const isPromised = (id: string) =>
    metrics.some(({ parts }) => Object.values(parts).some(({ target }) => target?.metric === id));
  const reads = (...facts: readonly Fact[]) => metrics.some(({ uses }) => facts.some((fact) => uses.includes(fact)));
  const unless = (hasEffect: boolean, key: keyof Config, reason: string): readonly IdleKey[] =>
    config[key] === undefined || hasEffect ? [] : [{ path: [key], reason }];
  const { definition, "calendar-for": rules = [] } = config;
  const vendors = definition === undefined ? [] : Object.keys(vendorDefinitions[definition]);
  return [
    ...unless(looksAtCalendars(metrics, hours), "calendars", "nothing is counted in business hours"),
    ...shadowedRules(rules),
    ...unless(vendors.some(counts), "definition", `it is about ${vendors.join(" and ")}`),
    ...metricsSet(config)
      .filter((id) => !counts(id) && !isPromised(id))
      .map((id) => ({ path: ["metrics", id], reason: notAskedFor })),
    ...(config.input?.canned === undefined || reads("canned")
      ? []
      : [{ path: ["input", "canned"], reason: notAskedFor }]),
    ...unless(counts("tags"), "tags", notAskedFor),
    ...unless(reads("orders", "customers", "costs"), "currency", "no amounts of money are asked for"),
    ...unless(reads("costs"), "costs", notAskedFor),
  ];
}

const notAskedFor = "not asked for";

function metricsSet({ metrics }: Config): readonly string[] {
  const { settings = {}, targets } = metrics ?? {};
  const set = Object.keys(settings).filter((id) => settings[id] !== undefined);
  return targets === undefined || set.includes("sla") ? set : [...set, "sla"];
}

/** Whether anything that is asked for depends on calendars. */
export const looksAtCalendars = (metrics: readonly Metric[], hours: Hours): boolean =>
  metrics.some(
    ({ looksAtCalendars: onEitherClock, clocked, hours: own = hours, parts }) =>
      onEitherClock ||
      (clocked && own === "business") ||
      Object.values(parts).some(({ target }) => target?.hours === "business"),
  );

type CalendarRules = NonNullable<Config["calendar-for"]>;

/** Rules for conversations of which an earlier rule has decided. */
const shadowedRules = (rules: CalendarRules): readonly IdleKey[] =>
  rules.flatMap((rule, index) => {
    const earlier = rules.slice(0, index).findIndex((other) => isWider(other, rule));
    if (earlier === -1) return [];
    return [{ path: ["calendar-for", String(index)], reason: `calendar-for.${earlier} has decided before` }];
  });

const isWider = (wide: CalendarRules[number], narrow: CalendarRules[number]): boolean =>
  (["channel", "priority", "team"] as const).every((key) => wide[key] === undefined || wide[key] === narrow[key]);
