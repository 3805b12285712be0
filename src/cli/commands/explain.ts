import { usageError } from "../../errors.ts";
import { type ExplainWords, explainWordsOf } from "../../language/explained.ts";
import type { Metric } from "../../metrics/metric.ts";
import type { ExplainOptions } from "../arguments/options.ts";
import { colorLevel, createChalk } from "../color.ts";
import { mentioning } from "../explained/mentioning.ts";
import { metricList } from "../explained/metric-list.ts";
import { metricPage } from "../explained/metric-page.ts";
import type { Host } from "../host.ts";
import { metricsOfName } from "../requests/question.ts";
import { catalogueOf } from "../settings/catalogue.ts";
import { configOf } from "../settings/configuration.ts";
import { languageOf } from "../settings/language-of.ts";

const maximumWidth = 100;

/** `metrik explain`: what a metric means as this configuration counts it, or the catalogue, or a family of it. */
export async function explain(host: Host, name: string | undefined, options: ExplainOptions): Promise<void> {
  const chalk = await createChalk(colorLevel(options.color, host.env, host.stdout.isTTY));
  const width = Math.min(host.stdout.columns ?? maximumWidth, maximumWidth);
  const config = await configOf(host, options);
  const words = explainWordsOf(languageOf(options, config));
  const metrics = catalogueOf(options, config);
  if (name === undefined) {
    return host.stdout.write(metricList(found(metrics, options.search, words), words, chalk, width));
  }
  if (options.search !== undefined) {
    throw usageError("bad-option", `--search has no effect: ${name} is named already`, {
      help: `leave out ${name}, or --search`,
    });
  }
  const named = metricsOfName(name, metrics);
  const isOne = named.length === 1;
  const told = isOne ? metricPage(named[0], words, chalk, width) : metricList(named, words, chalk, width);
  await host.stdout.write(told);
}

/** The metrics that a search finds; all of them without one. @throws MetrikError nothing-found */
function found(metrics: readonly Metric[], search: string | undefined, { say }: ExplainWords): readonly Metric[] {
  if (search === undefined) return metrics;
  const matching = mentioning(search, metrics, say);
  if (matching.length > 0) return matching;
  throw usageError("nothing-found", `no metric mentions "${search}"`, {
    help: "metrik explain lists them all",
  });
}
