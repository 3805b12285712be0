import type { ChalkInstance } from "chalk";
import { usageError } from "../../errors.ts";
import { definitions, metricById, metricsOf } from "../../metrics/index.ts";
import { families, type Metric } from "../../metrics/metric.ts";
import { whatItNeeds } from "../../report/unmeasurable.ts";
import { catalogueOf } from "../catalogue.ts";
import { colorLevel, createChalk } from "../color.ts";
import { configOf } from "../configuration.ts";
import type { Host } from "../host.ts";
import type { ExplainOptions } from "../options.ts";
import { unknownMetric } from "../question.ts";
import { entriesOfSwitches } from "../switch-text.ts";
import { wrap } from "../wrap.ts";

const maximumWidth = 100;

/** `metrik explain`: what a metric means as this configuration counts it, or the catalogue. */
export async function explain(host: Host, name: string | undefined, options: ExplainOptions): Promise<void> {
  const chalk = await createChalk(colorLevel(options.color, host.env, host.stdout.isTTY));
  const width = Math.min(host.stdout.columns ?? maximumWidth, maximumWidth);
  const metrics = catalogueOf(options, await configOf(host, options));
  if (name === undefined) return host.stdout.write(catalogue(found(metrics, options.search), chalk, width));
  const metric = metricById(name, metrics);
  if (metric === undefined) throw unknownMetric(name);
  await host.stdout.write(page(metric, chalk, width));
}

/** The metrics in whose texts every word stands. */
function found(metrics: readonly Metric[], search: string | undefined): readonly Metric[] {
  if (search === undefined) return metrics;
  const words = search
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== "");
  const matching = metrics.filter(({ id, title, meaning, formula, vendors }) => {
    const text = [id, title, meaning, formula, ...vendors].join(" ").toLowerCase();
    return words.every((word) => text.includes(word));
  });
  if (matching.length > 0) return matching;
  throw usageError("nothing-found", `no metric says anything of "${search}"`, {
    help: "metrik explain lists them all",
  });
}

function catalogue(metrics: readonly Metric[], chalk: ChalkInstance, width: number): string {
  const column = Math.max(...metrics.map(({ id }) => id.length)) + 4;
  const lines = families
    .filter((family) => metricsOf(family, metrics).length > 0)
    .flatMap((family) => [
      chalk.bold(family),
      ...metricsOf(family, metrics).map(({ id, meaning }) => {
        const [first, ...rest] = wrap(meaning, width - column);
        return [
          `  ${chalk.cyan(id.padEnd(column - 2))}${first}`,
          ...rest.map((line) => " ".repeat(column) + line),
        ].join("\n");
      }),
      "",
    ]);
  return `${lines.join("\n")}metrik explain <metric> says how it is counted.\n`;
}

const directions = { lower: "lower is better", higher: "higher is better", neither: "neither direction is better" };
const units = {
  seconds: "a duration",
  ratio: "a share, 0 to 100 %",
  count: "a number",
  score: "a score",
  money: "an amount of money",
};
const populations = {
  all: "all conversations without spam, deleted and merged ones",
  inbound: "all without those that an agent or a campaign began",
  human: "inbound ones without those that a bot dealt with alone",
};
const attributions = {
  event: "each observation counts in the period in which it ended",
  created: "each conversation counts in the period in which it was created",
};

function page(metric: Metric, chalk: ChalkInstance, width: number): string {
  const indent = 13;
  const entry = (title: string, text: string): string => {
    const [first = "", ...rest] = wrap(text, width - indent);
    return [`${chalk.dim(title.padEnd(indent))}${first}`, ...rest.map((line) => " ".repeat(indent) + line)].join("\n");
  };
  return `${[
    `${chalk.bold(metric.title)} ${chalk.dim(`(${metric.id}, ${metric.family})`)}`,
    "",
    entry("meaning", metric.meaning),
    entry("counted", metric.formula),
    entry(
      "is",
      `${units[metric.unit]}; ${directions[metric.better]}${metric.clocked ? "; in calendar or business hours" : ""}`,
    ),
    entry("of", `${metric.population}: ${populations[metric.population]}`),
    entry("period", attributions[metric.attributedTo]),
    entry("needs", whatItNeeds(metric)),
    ...Object.entries(metric.parts).map(([name, part], index) =>
      entry(index === 0 ? "also" : "", `${name}: ${part.title}`),
    ),
    ...Object.entries(metric.excludes).map(([reason, text], index) =>
      entry(index === 0 ? "left out" : "", `${reason}: ${text}`),
    ),
    ...switchesOf(metric).map((text, index) => entry(index === 0 ? "switches" : "", text)),
    ...metric.vendors.map((text, index) => entry(index === 0 ? "elsewhere" : "", text)),
  ].join("\n")}\n`;
}

function switchesOf(metric: Metric): readonly string[] {
  const declared = definitions.find(({ id }) => id === metric.id)?.switches ?? {};
  return entriesOfSwitches(declared, metric.switches ?? {});
}
