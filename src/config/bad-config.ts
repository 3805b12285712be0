import { z } from "zod";
import { type MetrikError, usageError } from "../errors.ts";
import { didYouMean } from "../suggest.ts";
import type { ConfigDocument } from "./document.ts";
import { optionsOnly } from "./options-only.ts";
import { refusalOf } from "./refusal.ts";
import { configSchema } from "./schema.ts";

/** What the schema refuses, as an error with line and column; a key that means nothing with the nearest that does. */
export function badConfig(document: ConfigDocument, refused: z.core.$ZodIssue): MetrikError {
  const issue = nearestIssue(refused);
  const path = issue.path.map(String);
  const [unknown] = issue.code === "unrecognized_keys" ? issue.keys : [];
  if (unknown === undefined) {
    const value = document.valueOf(path);
    const { message, help } = refusalOf(issue, value);
    return usageError("bad-config", `${path.join(".") || "the configuration"}: ${message}`, {
      file: document.file,
      ...document.placeOfValue(path),
      help: issue.code === "invalid_value" ? nearestWord(value, issue.values) : help,
    });
  }
  return usageError("bad-config", `there is no key "${[...path, unknown].join(".")}"`, {
    file: document.file,
    ...document.placeOfKey([...path, unknown]),
    help: path.length === 0 && optionsOnly.has(unknown) ? asOption(unknown) : asKey(unknown, path, document),
  });
}

/** The word that was meant, of those that can stand there. */
function nearestWord(word: unknown, words: z.core.$ZodIssueInvalidValue["values"]): string | undefined {
  const candidates = words.filter((each) => typeof each === "string");
  return typeof word === "string" ? didYouMean(word, candidates) || undefined : undefined;
}

/** What to do about an option that is written as a key. */
function asOption(name: string): string {
  const meant = elsewhere(name, []);
  return `--${name} is an option of the command line only: give it there, with each run${meant && `; ${meant}`}`;
}

/** What to do about a key that is none of those that can stand there, or not beside the others that do. */
function asKey(name: string, path: readonly string[], document: ConfigDocument): string {
  const present = Object.keys(Object(document.valueOf(path))).filter((key) => key !== name);
  const forms = knownForms(path);
  const keys = [...new Set(fittest(forms, present).flat())];
  const isAfterComma = /^\d+$/.test(name) && document.valueOf([...path, name]) === null;
  const meant = isAfterComma
    ? "a comma begins another key: write a number without one, such as 0.7 or 850000;"
    : inPlaceOf(name, forms, present) || elsewhere(name, path) || didYouMean(name, keys);
  return [...(meant === "" ? [] : [meant]), `keys: ${keys.join(", ")}`].join(" ");
}

type Keys = readonly string[];

/** The forms that have the most of the keys that stand there. */
function fittest(forms: readonly Keys[], present: Keys): readonly Keys[] {
  const shared = (form: Keys) => present.filter((key) => form.includes(key)).length;
  const most = Math.max(...forms.map(shared));
  return forms.filter((form) => shared(form) === most);
}

/** What a key of another form stands for. */
function inPlaceOf(name: string, forms: readonly Keys[], present: Keys): string {
  const form = forms.find((keys) => keys.includes(name));
  const others = present.filter((key) => form?.includes(key) === false);
  return others.length === 0 ? "" : `"${name}" replaces "${others.join('", "')}", and cannot be beside it;`;
}

/** Where a value may have several forms, what is wrong with the one that was meant: it is not all that is wrong with it. */
function nearestIssue(issue: z.core.$ZodIssue): z.core.$ZodIssue {
  if (issue.code !== "invalid_union") return issue;
  const [meant] = issue.errors
    .filter(([first]) => first !== undefined && (first.code !== "invalid_type" || first.path.length > 0))
    .toSorted((a, b) => a.length - b.length);
  const [first] = issue.errors;
  if (meant === undefined && (issue.message !== "Invalid input" || first === undefined)) return issue;
  const nearest = firstOf(meant ?? first);
  return nearestIssue({ ...nearest, path: [...issue.path, ...nearest.path] });
}

/** A key that means nothing is often the one that is missing, misspelt. */
export const firstOf = (issues: readonly z.core.$ZodIssue[]): z.core.$ZodIssue =>
  issues.find(({ code }) => code === "unrecognized_keys") ?? issues[0];

/** The keys that the configuration can have at a path, form by form; none where anything but an object stands there. */
function knownForms(path: readonly string[]): readonly Keys[] {
  let schemas: readonly z.core.$ZodType[] = [configSchema];
  for (const key of path) schemas = schemas.flatMap(formsOf).flatMap((form) => within(form, key));
  return schemas
    .flatMap(formsOf)
    .map(keysOf)
    .filter((keys) => keys.length > 0);
}

/** The keys of one of the forms: its own, or those of a map that has a list of them. */
function keysOf(form: z.core.$ZodType): readonly string[] {
  if (form instanceof z.ZodObject) return Object.keys(form.shape);
  return form instanceof z.ZodRecord && form.keyType instanceof z.ZodEnum ? form.keyType.options.map(String) : [];
}

/** What stands at a key of one of the forms. */
function within(form: z.core.$ZodType, key: string): readonly z.core.$ZodType[] {
  if (form instanceof z.ZodArray) return /^\d+$/.test(key) ? [form.element] : [];
  if (form instanceof z.ZodRecord) return [form.valueType];
  return form instanceof z.ZodObject && key in form.shape ? [form.shape[key]] : [];
}

/** The forms that a value may have. */
function formsOf(schema: z.core.$ZodType): readonly z.core.$ZodType[] {
  if (schema instanceof z.ZodOptional) return formsOf(schema.unwrap());
  if (schema instanceof z.ZodPipe) return formsOf(schema.in);
  return schema instanceof z.ZodUnion ? schema.options.flatMap(formsOf) : [schema];
}

/** Where a key means something, if one place is above all others: options have no levels, and people write them so. */
function elsewhere(key: string, from: readonly string[]): string {
  const [path, next] = pathsTo(key.replace(/^input-/, ""), configSchema).toSorted((a, b) => a.length - b.length);
  if (path === undefined || path.length === next?.length) return "";
  return path.length === 1 && from.length > 0
    ? `"${path[0]}" is a key of the top level;`
    : `did you mean "${path.join(".")}"?`;
}

const pathsTo = (key: string, schema: z.core.$ZodType): readonly (readonly string[])[] =>
  formsOf(schema).flatMap((form) =>
    form instanceof z.ZodObject
      ? Object.entries<z.core.$ZodType>(form.shape).flatMap(([name, inner]) => [
          ...(name === key ? [[name]] : []),
          ...pathsTo(key, inner).map((path) => [name, ...path]),
        ])
      : [],
  );
