import { z } from "zod";
import { type MetrikError, usageError } from "../errors.ts";
import { didYouMean } from "../suggest.ts";
import type { ConfigDocument } from "./document.ts";
import { configSchema } from "./schema.ts";

/** What the schema refuses, as an error with line and column; a key that means nothing with the nearest that does. */
export function badConfig(document: ConfigDocument, refused: z.core.$ZodIssue): MetrikError {
  const issue = nearestIssue(refused);
  const path = issue.path.map(String);
  const [unknown] = issue.code === "unrecognized_keys" ? issue.keys : [];
  if (unknown === undefined) {
    return usageError("bad-config", `${path.join(".") || "the configuration"}: ${issue.message}`, {
      file: document.file,
      ...document.placeOfValue(path),
    });
  }
  const keys = knownKeys(path);
  const meant = elsewhere(unknown) || didYouMean(unknown, keys);
  return usageError("bad-config", `there is no key "${[...path, unknown].join(".")}"`, {
    file: document.file,
    ...document.placeOfKey([...path, unknown]),
    help: [...(meant === "" ? [] : [meant]), `keys: ${keys.join(", ")}`].join(" "),
  });
}

/** Where a value may have several forms, what is wrong with the one that was meant: it is not all that is wrong with it. */
function nearestIssue(issue: z.core.$ZodIssue): z.core.$ZodIssue {
  if (issue.code !== "invalid_union") return issue;
  const meant = issue.errors
    .map(([first]) => first)
    .find((first) => first !== undefined && (first.code !== "invalid_type" || first.path.length > 0));
  return meant === undefined ? issue : nearestIssue({ ...meant, path: [...issue.path, ...meant.path] });
}

/** The keys that the configuration can have at a path; none where anything but an object stands there. */
function knownKeys(path: readonly string[]): string[] {
  let schemas: readonly z.core.$ZodType[] = [configSchema];
  for (const key of path) schemas = schemas.flatMap(formsOf).flatMap((form) => within(form, key));
  return schemas.flatMap(formsOf).flatMap((form) => (form instanceof z.ZodObject ? Object.keys(form.shape) : []));
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

/** Where a key means something, if that is in one place alone: options have no levels, and people write them so. */
function elsewhere(key: string): string {
  const [path, ...others] = pathsTo(key, configSchema);
  return path === undefined || others.length > 0 ? "" : `did you mean "${path.join(".")}"?`;
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
