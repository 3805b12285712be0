import { addToList } from "../../add-to-list.ts";
import type { Config } from "../../config/schema.ts";
import { definitions, type MetricChoices, metrics, metricsWith } from "../../metrics/index.ts";
import type { Metric } from "../../metrics/metric.ts";
import { defaultSlaTargets, type SlaTarget } from "../../metrics/promises/sla-target.ts";
import { attributedBy } from "../../metrics/variants/attributed-by.ts";
import type { Attribution } from "../../metrics/variants/attribution.ts";
import type { CreditedAgent } from "../../metrics/variants/credited-agent.ts";
import { creditedTo } from "../../metrics/variants/credited-to.ts";
import type { Setting } from "../../metrics/variants/switch.ts";
import { type VendorName, vendorDefinitions } from "../../metrics/variants/vendor-definitions.ts";
import { checkedCurrency } from "../arguments/checked-words.ts";
import { selectorInReadWords } from "./selector-words.ts";

/** What the command line says about how metrics are counted. */
interface CountingOptions {
  readonly definition?: VendorName | undefined;
  readonly attribute?: Attribution | undefined;
  readonly credit?: CreditedAgent | undefined;
}

/** Every metric as a run counts it: a definition on the command line before the configuration, which is before the defaults. */
export function catalogueOf(options: CountingOptions, config: Config): readonly Metric[] {
  const { definition } = options;
  const counted = isPlain(definition, config) ? metrics : metricsWith(choicesOf(definition, config));
  const to = attributeOf(options, config);
  const attributed = to === undefined ? counted : counted.map((metric) => attributedBy(metric, to));
  const credited = creditOf(options, config);
  return credited === undefined ? attributed : attributed.map((metric) => creditedTo(metric, credited));
}

/** Which instant decides the period of the numbers, where anybody says. */
export const attributeOf = ({ attribute }: CountingOptions, config: Config): Attribution | undefined =>
  attribute ?? config.attribute;

/** Whom the numbers are credited to, where anybody says. */
export const creditOf = ({ credit }: CountingOptions, config: Config): CreditedAgent | undefined =>
  credit ?? config.credit;

/** Whether every metric is as it is by default, and need not be made once more. */
const isPlain = (definition: VendorName | undefined, config: Config): boolean =>
  [definition, config.definition, config.metrics, config.tags].every((choice) => choice === undefined);

function choicesOf(definition: VendorName | undefined, config: Config): MetricChoices {
  const configured = config.metrics?.settings ?? {};
  const vendor = definition ?? config.definition;
  const ofVendor = vendor === undefined ? {} : vendorDefinitions[vendor];
  const settings = definition === undefined ? merged(ofVendor, configured) : merged(configured, ofVendor);
  return {
    settings: withCurrencies(settings, config.currency),
    tagCategories: categoriesOf(config),
    slaTargets: slaTargetsOf(config) ?? defaultSlaTargets,
  };
}

/** The configured targets, in the words that conversations have; undefined where the built-in ones hold. */
export const slaTargetsOf = (config: Config): readonly SlaTarget[] | undefined =>
  config.metrics?.targets?.map((target) => ({ ...target, selector: selectorInReadWords(target.selector, config) }));

type Settings = Readonly<Record<string, Readonly<Record<string, Setting | undefined>> | undefined>>;

/** The settings of both, metric by metric; where both set a switch, the stronger one does. */
function merged(weaker: Settings, stronger: Settings): MetricChoices["settings"] {
  const settings: Record<string, Record<string, Setting>> = {};
  for (const [id, ofMetric] of [...Object.entries(weaker), ...Object.entries(stronger)]) {
    settings[id] ??= {};
    for (const [name, setting] of Object.entries(ofMetric ?? {}))
      if (setting !== undefined) settings[id][name] = setting;
  }
  return settings;
}

/** Amounts that are given are in the currency that is set beside them, else in that of the configuration; by its code. */
function withCurrencies(settings: MetricChoices["settings"], usual: string | undefined): MetricChoices["settings"] {
  const completed = Object.entries(settings).map(([id, ofMetric]) => {
    const declared = definitions.find((one) => one.id === id)?.switches.currency;
    const name = declared?.kind === "currency" ? (ofMetric.currency ?? usual) : undefined;
    return [id, name === undefined ? ofMetric : { ...ofMetric, currency: checkedCurrency(String(name)) }] as const;
  });
  return Object.fromEntries(completed);
}

/** By tag; one can be put in several. */
function categoriesOf({ tags }: Config): ReadonlyMap<string, readonly string[]> | undefined {
  if (tags?.categories === undefined) return undefined;
  const categories = new Map<string, string[]>();
  for (const [category, names] of Object.entries(tags.categories))
    for (const name of new Set(names)) addToList(categories, name, category);
  return categories;
}
