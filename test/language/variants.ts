import { definitions, metricsWith } from "../../src/metrics/index.ts";
import type { Metric } from "../../src/metrics/metric.ts";
import type { SlaTarget } from "../../src/metrics/promises/sla-target.ts";
import { attributedBy } from "../../src/metrics/variants/attributed-by.ts";
import { creditedTo } from "../../src/metrics/variants/credited-to.ts";
import type { Setting, Switch } from "../../src/metrics/variants/switch.ts";

/** Other settings of a switch than its default. */
function settingsOf(one: Switch): readonly Setting[] {
  if (one.kind === "choice") return Object.keys(one.options);
  if (one.kind === "conditions") return Object.keys(one.options).map((option) => [option]);
  if (one.kind === "numbers") return [[4, 5]];
  if (one.kind === "currency") return ["IDR"];
  return [one.kind === "duration" ? 5_400_000 : 0.7];
}

const hour = 3_600_000;
const targets: readonly SlaTarget[] = [
  { metric: "reply-time", limit: hour / 4, selector: { tag: "vip" }, hours: "business", objective: 0.9 },
  { metric: "next-reply-time", limit: hour, selector: {}, hours: "calendar" },
  { metric: "resolution-time", limit: 48 * hour, selector: {}, objective: 0.995 },
  { metric: "wait-time", limit: 20_000, selector: { channel: "phone", team: "Billing" } },
];

const tagCategories = new Map([["invoice", ["billing"]]]);

const withSettings = (settings: Readonly<Record<string, Readonly<Record<string, Setting>>>>): readonly Metric[] =>
  metricsWith({ settings, tagCategories, slaTargets: targets });

const bySwitch = definitions.flatMap(({ id, switches }) =>
  Object.entries(switches).flatMap(([name, one]) =>
    settingsOf(one).flatMap((setting) =>
      withSettings({ [id]: { [name]: setting } }).filter((metric) => metric.id === id),
    ),
  ),
);

/** What only several switches together change. */
const together = [
  { "retention-rate": { start: 100, end: 105, new: 20 }, "churn-rate": { start: 100, end: 105, new: 20 } },
  { "customer-lifetime-value": { revenue: 50, churn: 0.03, margin: 0.7, currency: "IDR" } },
  { "customer-lifetime-value": { model: "aov", "order-value": 10.5, lifespan: 36 * hour, per: "year" } },
  { "customer-lifetime-value": { model: "aov", orders: 2.5, lifespan: 36 * hour, per: "week" } },
  { "customer-lifetime-value": { model: "aov", "order-value": 10, orders: 2.5, per: "quarter" } },
].flatMap(withSettings);

/** Every metric with its defaults, with each setting of each of its switches, and attributed or credited otherwise. */
export const variants: readonly Metric[] = [
  ...definitions.map((definition) => definition.define({})),
  ...withSettings({}),
  ...bySwitch,
  ...together,
  ...withSettings({}).map((metric) => attributedBy(metric, "created")),
  ...withSettings({}).map((metric) => attributedBy(metric, "event")),
  ...withSettings({}).map((metric) => creditedTo(metric, "assignee")),
];
