import { Option } from "commander";
import { languages } from "../../language/language.ts";
import { vendorNames } from "../../metrics/variants/vendor-definitions.ts";

/** The values of an option that may be repeated. */
export const collect = (value: string, values: readonly string[] = []): string[] => [...values, value];

/** The names of an option that has several, and may be repeated. */
export const join = (names: string, others?: string): string => (others === undefined ? names : `${others},${names}`);

export const choice = (flags: string, description: string, choices: readonly string[]): Option =>
  new Option(flags, description).choices(choices);

/** The language of what people read: what programs read stays as it is. */
export const languageOption = (): Option =>
  choice("--lang <language>", "the language of tables, pages and explanations; en otherwise", languages);

export const definitionOption = (): Option =>
  choice("--definition <vendor>", "count as a vendor does, where it counts otherwise", vendorNames);
