import type { Config } from "../../config/schema.ts";
import { usageError } from "../../errors.ts";
import { titles } from "../../language/sentences/id/titles.ts";
import { definitions, metricById, metrics, metricsOf } from "../../metrics/index.ts";
import { families, type Metric } from "../../metrics/metric.ts";
import type { Question } from "../../report/build.ts";
import { type Condition, type Dimension, dimension } from "../../report/dimension.ts";
import { helpWithValue } from "../../report/impossible-value.ts";
import { asQuestion, didYouMean } from "../../suggest.ts";
import type { ConversationsOptions, QuestionOptions, ReportOptions, ScopeOptions } from "../arguments/options.ts";
import { mentioning } from "../explained/mentioning.ts";
import { attributeOf, creditOf } from "../settings/catalogue.ts";
import { valueInReadWords } from "../settings/selector-words.ts";

/** What most people look at first: the metrics of tables that have room for few, where none were named. */
const firstLook = [
  "volume",
  "first-response-time",
  "reply-time",
  "resolution-time",
  "resolution-rate",
  "missed-rate",
  "csat",
];

/** Every single conversation is one. */
const firstLookOfEach = firstLook.filter((name) => name !== "volume");

/**
 * What the options ask of each conversation. A table has little room: there, as in a grouped report, the first look unless
 * metrics are named. The one by which the worst come first is always among them, and the first.
 *
 * @throws MetrikError unknown-metric, bad-option
 */
export function questionOfEach(
  options: ConversationsOptions,
  catalogue: readonly Metric[],
  config: Config,
  worst: Metric | undefined,
  isTable: boolean,
): Question {
  const isShort = isTable && options.metrics === undefined;
  const chosen = isShort ? metricsOfNames(firstLookOfEach, catalogue) : metricsNamed(options, catalogue);
  return {
    metrics: worst === undefined ? chosen : [worst, ...chosen.filter((metric) => metric !== worst)],
    by: [],
    every: undefined,
    ...scopeOf(options, config),
  };
}

/** What the options ask for, of the metrics as this run counts them. @throws MetrikError unknown-metric, bad-option */
export function questionOf(options: ReportOptions, catalogue: readonly Metric[], config: Config): Question {
  return {
    metrics: metricsNamed(options, catalogue),
    by: namesIn(options.by, "--by").map(dimension),
    every: options.every,
    ...scopeOf(options, config),
  };
}

/** Of which conversations, in which period and of whom, as the command line and the configuration say it. */
const scopeOf = (options: ScopeOptions, config: Config): Pick<Question, "where" | "attribute" | "credit"> => ({
  where: (options.where ?? []).map((text) => inReadWords(conditionOf(text), config)),
  attribute: attributeOf(options, config),
  credit: creditOf(options, config),
});

/** The names of a list, which an option gives; none where it is left out. @throws MetrikError bad-option */
function namesIn(text: string | undefined, option: string): readonly string[] {
  if (text === undefined) return [];
  const names = text.split(",").flatMap((name) => name.trim() || []);
  if (names.length > 0) return names;
  throw usageError("bad-option", `${option} names nothing: "${text}"`, {
    help: `write names with commas between them, or leave ${option} out`,
  });
}

function metricsNamed(options: QuestionOptions, catalogue: readonly Metric[]): readonly Metric[] {
  const names = namesIn(options.metrics, "--metrics");
  if (names.length > 0) return metricsOfNames(names, catalogue);
  return options.by === undefined ? catalogue : metricsOfNames(firstLook, catalogue);
}

const metricsOfNames = (names: readonly string[], catalogue: readonly Metric[]): readonly Metric[] => [
  ...new Set(names.flatMap((name) => metricsOfName(name, catalogue))),
];

/** The metric of that name or title, or those of the family. @throws MetrikError unknown-metric */
export function metricsOfName(name: string, catalogue: readonly Metric[]): readonly Metric[] {
  const metric = metricById(name, catalogue);
  if (metric !== undefined) return [metric];
  const family = families.find((known) => known === name);
  if (family !== undefined) return metricsOf(family, catalogue);
  const titled = catalogue.find(({ title }) => [title, inIndonesian(title)].some((one) => areAlike(one, name)));
  if (titled !== undefined) return [titled];
  throw unknownMetric(name, families);
}

/** A name that is no metric, with the nearest that are. @param others what could be named instead of one */
export function unknownMetric(name: string, others: readonly string[]) {
  const known = [...definitions.map(({ id }) => id), ...others];
  const help = everything.has(name.toLowerCase())
    ? "without --metrics and --by all are counted, and a family names several; metrik explain lists them"
    : didYouMean(name, known) || asMentioned(name) || "metrik explain lists them all";
  return usageError("unknown-metric", `there is no metric "${name}"`, { help });
}

const everything: ReadonlySet<string> = new Set(["all", "semua", "*"]);

const areAlike = (title: string, name: string): boolean => title.toLowerCase() === name.toLowerCase();

const inIndonesian = (title: string): string => titles[title] ?? title;

/** What a name is known by that only the texts of few metrics mention, or their titles in Indonesian: AHT. */
function asMentioned(name: string): string {
  const mentions = mentioning(name, metrics, inIndonesian);
  return mentions.length > 3 ? "" : asQuestion(mentions.map(({ id }) => id));
}

/** A condition for WA and conversations on whatsapp would never meet. */
const inReadWords = (condition: Condition, config: Config): Condition => ({
  ...condition,
  value: valueInReadWords(condition.dimension.name, condition.value, config),
});

/** `channel=email`, `channel!=email`. */
function conditionOf(text: string): Condition {
  const match = /^([^=!]+)(!?=)(.*)$/s.exec(text);
  if (match === null) {
    throw usageError("bad-option", `--where takes field=value, not "${text}"`, {
      help: "for example --where channel=email",
    });
  }
  const dimension = fieldOf(match[1].trim());
  const value = match[3];
  const help = helpWithValue(dimension, value);
  if (help !== undefined)
    throw usageError("bad-option", `no conversation has the ${dimension.name} "${value}"`, { help });
  return { dimension, isNot: match[2] === "!=", value };
}

/** A condition chooses conversations, of which an agent is the assignee; `--by agent` shows observations, by who acted. */
const fieldOf = (name: string): Dimension => dimension(name === "agent" ? "assignee" : name);
