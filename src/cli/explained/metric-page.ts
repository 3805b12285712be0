import type { ChalkInstance } from "chalk";
import type { ExplainWords } from "../../language/explained.ts";
import { definitions } from "../../metrics/index.ts";
import type { Metric } from "../../metrics/metric.ts";
import { terminalText } from "../../render/encode.ts";
import { whatItNeeds } from "../../report/unmeasurable.ts";
import { wrap } from "../wrap.ts";
import { entriesOfSwitches } from "./switch-text.ts";

const indent = 13;

/** All that is to be known of a metric. */
export function metricPage(metric: Metric, words: ExplainWords, chalk: ChalkInstance, width: number): string {
  const { say, entries } = words;
  const entry = (title: string, text: string): string => {
    const [first = "", ...rest] = wrap(text, width - indent);
    return [`${chalk.dim(title.padEnd(indent))}${first}`, ...rest.map((line) => " ".repeat(indent) + line)].join("\n");
  };
  const list = (title: string, texts: readonly string[]): readonly string[] =>
    texts.map((text, index) => entry(index === 0 ? title : "", text));
  return `${[
    `${chalk.bold(say(metric.title))} ${chalk.dim(`(${metric.id}, ${words.families[metric.family]})`)}`,
    "",
    entry(entries.meaning, say(metric.meaning)),
    entry(entries.counted, terminalText(say(metric.formula))),
    entry(entries.is, kindText(metric, words)),
    entry(entries.of, `${metric.population}: ${words.populations[metric.population]}`),
    entry(entries.period, words.attributions[metric.kind === "stock" ? "stock" : metric.attributedTo]),
    entry(entries.needs, words.list(whatItNeeds(metric))),
    ...list(entries.also, named(Object.entries(metric.parts).map(([name, { title }]) => [name, say(title)]))),
    ...list(entries.leftOut, named(Object.entries(metric.excludes).map(([reason, text]) => [reason, say(text)]))),
    ...list(entries.switches, switchesOf(metric, words)),
    ...list(entries.elsewhere, metric.vendors.map(say)),
  ].join("\n")}\n`;
}

const named = (texts: readonly (readonly [name: string, text: string])[]): readonly string[] =>
  texts.map(([name, text]) => `${name}: ${text}`);

function kindText({ unit, better, clocked, hours }: Metric, words: ExplainWords): string {
  const clock = hours === undefined ? words.clocked : words.clockSet[hours];
  return [words.units[unit], words.directions[better], ...(clocked ? [clock] : [])].join("; ");
}

function switchesOf(metric: Metric, words: ExplainWords): readonly string[] {
  const declared = definitions.find(({ id }) => id === metric.id)?.switches ?? {};
  return entriesOfSwitches(declared, metric.switches ?? {}, words);
}
