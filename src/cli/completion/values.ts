import type { Argument, Option } from "commander";
import { fieldNames, formats } from "../../formats/index.ts";
import { metrics } from "../../metrics/index.ts";
import { families } from "../../metrics/metric.ts";
import { surveyKinds } from "../../model/conversation.ts";
import { dimensionNames } from "../../report/dimension.ts";
import { comparedRangeNames } from "../../time/compared-range-name.ts";
import { schemaNames } from "../explained/schema-name.ts";
import { type Candidate, fitting, fittingLast, plain } from "./candidate.ts";

/** The words that can stand somewhere, whatever is typed of one. */
type Words = () => readonly Candidate[];

const metricNames: Words = () => metrics.map(({ id, meaning }) => ({ word: id, meaning }));

const metricsAndFamilies: Words = () => [
  ...metricNames(),
  ...families.map((family) => ({ word: family, meaning: "all metrics of this family" })),
];

/** Words in front of a value that may be any text. */
const keys = (names: readonly string[]): readonly Candidate[] => plain(names.map((name) => `${name}=`));

/** What is not one of the choices that the command line itself declares. */
const ofOptions: Readonly<Record<string, Words>> = {
  metrics: metricsAndFamilies,
  by: () => plain(dimensionNames),
  worst: metricNames,
  where: () => keys(dimensionNames),
  map: () => keys(fieldNames),
  scale: () => keys(surveyKinds),
  compare: () => plain(comparedRangeNames),
  "input-format": () => formats.map(({ id, title }) => ({ word: id, meaning: title })),
  "time-zone": () => plain(["UTC", ...Intl.supportedValuesOf("timeZone")]),
};

/** The options that take several of their words, between commas. */
const lists: ReadonlySet<string> = new Set(["metrics", "by"]);

const ofArguments: Readonly<Record<string, Words>> = {
  metric: metricsAndFamilies,
  name: () => plain(schemaNames),
};

const wordsFor = ({ argChoices }: Option | Argument, others: Words | undefined): readonly Candidate[] =>
  argChoices === undefined ? (others?.() ?? []) : plain(argChoices);

/** What can be the value of an option; nothing where it is a file, or any text. */
export function valuesOf(option: Option, typed: string): readonly Candidate[] {
  const words = wordsFor(option, ofOptions[option.name()]);
  return lists.has(option.name()) ? fittingLast(words, typed) : fitting(words, typed);
}

/** What can be an argument of a command; nothing where it is a file. */
export const argumentsOf = (argument: Argument, typed: string): readonly Candidate[] =>
  fitting(wordsFor(argument, ofArguments[argument.name()]), typed);
