import type { Argument, Option } from "commander";
import { fieldNames, formats } from "../../formats/index.ts";
import { metrics } from "../../metrics/index.ts";
import { families } from "../../metrics/metric.ts";
import { surveyKinds } from "../../model/conversation.ts";
import { dimensionNames } from "../../report/dimension.ts";
import { comparedRangeNames } from "../../time/compared-range-name.ts";
import { schemaNames } from "../explained/schema-name.ts";
import { type Candidate, fitting, fittingLast, plain } from "./candidate.ts";

/** The words that can stand where one begins as it is typed. */
type Values = (typed: string) => readonly Candidate[];

const metricNames = (): readonly Candidate[] => metrics.map(({ id, meaning }) => ({ word: id, meaning }));

const familyNames = (): readonly Candidate[] =>
  families.map((family) => ({ word: family, meaning: "all metrics of this family" }));

const zones = (): readonly Candidate[] => plain(["UTC", ...Intl.supportedValuesOf("timeZone")]);

/** What is not one of the choices that the command line itself declares. */
const ofOptions: Readonly<Record<string, Values>> = {
  metrics: (typed) => fittingLast([...metricNames(), ...familyNames()], typed),
  by: (typed) => fittingLast(plain(dimensionNames), typed),
  worst: (typed) => fitting(metricNames(), typed),
  where: (typed) => fitting(plain(dimensionNames.map((name) => `${name}=`)), typed),
  map: (typed) => fitting(plain(fieldNames.map((name) => `${name}=`)), typed),
  scale: (typed) => fitting(plain(surveyKinds.map((kind) => `${kind}=`)), typed),
  compare: (typed) => fitting(plain(comparedRangeNames), typed),
  "input-format": (typed) =>
    fitting(
      formats.map(({ id, title }) => ({ word: id, meaning: title })),
      typed,
    ),
  "time-zone": (typed) => fitting(zones(), typed),
};

const ofArguments: Readonly<Record<string, Values>> = {
  metric: (typed) => fitting([...metricNames(), ...familyNames()], typed),
  name: (typed) => fitting(plain(schemaNames), typed),
};

/** What can be the value of an option; nothing where it is a file, or any text. */
export const valuesOf = (option: Option, typed: string): readonly Candidate[] =>
  option.argChoices === undefined
    ? (ofOptions[option.name()]?.(typed) ?? [])
    : fitting(plain(option.argChoices), typed);

/** What can be an argument of a command; nothing where it is a file. */
export const argumentsOf = (argument: Argument, typed: string): readonly Candidate[] =>
  argument.argChoices === undefined
    ? (ofArguments[argument.name()]?.(typed) ?? [])
    : fitting(plain(argument.argChoices), typed);
