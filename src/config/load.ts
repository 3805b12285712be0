import { readFile } from "node:fs/promises";
import { isMap, isNode, isScalar, LineCounter, parseDocument } from "yaml";
import { z } from "zod";
import { usageError } from "../errors.ts";
import { type Config, configSchema } from "./schema.ts";

/**
 * Reads a configuration: YAML, of which JSON is a part. It is data; nothing in it is ever run.
 *
 * @throws MetrikError bad-config with line and column, for what is no YAML and for keys that mean nothing
 */
export async function loadConfig(path: string): Promise<Config> {
  const text = await readFile(path, "utf8").catch((error: NodeJS.ErrnoException) => {
    throw usageError("no-config", `the configuration cannot be read (${error.code})`, { file: path });
  });
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, schema: "core", prettyErrors: false, logLevel: "error" });
  const [syntaxError] = document.errors;
  if (syntaxError !== undefined) {
    const { line, col } = lines.linePos(syntaxError.pos[0]);
    throw usageError("bad-config", syntaxError.message, { file: path, line, column: col });
  }
  const result = configSchema.safeParse(contentOf(document, path) ?? {});
  if (result.success) return result.data;
  throw badConfig(path, nearestIssue(result.error.issues[0]), document, lines);
}

/** Where a value may have several forms, what is wrong with the one that was meant: it is not all that is wrong with it. */
function nearestIssue(issue: z.core.$ZodIssue): z.core.$ZodIssue {
  if (issue.code !== "invalid_union") return issue;
  const meant = issue.errors
    .map(([first]) => first)
    .find((first) => first !== undefined && (first.code !== "invalid_type" || first.path.length > 0));
  return meant === undefined ? issue : nearestIssue({ ...meant, path: [...issue.path, ...meant.path] });
}

type Document = ReturnType<typeof parseDocument>;

/** What the document says. Aliases are only followed here: to nothing, or without an end, they are the file's fault. */
function contentOf(document: Document, path: string): unknown {
  try {
    return document.toJS({ maxAliasCount: 100 });
  } catch (error) {
    if (error instanceof ReferenceError) throw usageError("bad-config", error.message, { file: path });
    throw error;
  }
}

function badConfig(path: string, issue: z.core.$ZodIssue, document: Document, lines: LineCounter) {
  const unknown = issue.code === "unrecognized_keys" ? issue.keys[0] : undefined;
  const keys = issue.path.map(String);
  if (unknown === undefined) {
    return usageError("bad-config", `${keys.join(".") || "the configuration"}: ${issue.message}`, {
      file: path,
      ...placeOfValue(document, lines, keys),
    });
  }
  return usageError("bad-config", `there is no key "${[...keys, unknown].join(".")}"`, {
    file: path,
    ...placeOfKey(document, lines, keys, unknown),
    help: `keys: ${knownKeys(keys).join(", ")}`,
  });
}

/** The keys that the configuration can have at a path; none where anything but an object stands there. */
function knownKeys(path: readonly string[]): string[] {
  let schemas: readonly z.core.$ZodType[] = [configSchema];
  for (const key of path) schemas = schemas.flatMap(formsOf).flatMap((form) => within(form, key));
  return schemas.flatMap(formsOf).flatMap((form) => (form instanceof z.ZodObject ? Object.keys(form.shape) : []));
}

/** The forms that a value may have. */
function formsOf(schema: z.core.$ZodType): readonly z.core.$ZodType[] {
  if (schema instanceof z.ZodOptional) return formsOf(schema.unwrap());
  if (schema instanceof z.ZodPipe) return formsOf(schema.in);
  return schema instanceof z.ZodUnion ? schema.options.flatMap(formsOf) : [schema];
}

/** What stands at a key of one of them. */
function within(form: z.core.$ZodType, key: string): readonly z.core.$ZodType[] {
  if (form instanceof z.ZodArray) return /^\d+$/.test(key) ? [form.element] : [];
  if (form instanceof z.ZodRecord) return [form.valueType];
  return form instanceof z.ZodObject && key in form.shape ? [form.shape[key]] : [];
}

type Place = { readonly line?: number; readonly column?: number };

/** Where a key that means nothing stands in the file. */
function placeOfKey(document: Document, lines: LineCounter, path: readonly string[], key: string): Place {
  const map = document.getIn(path, true);
  const pair = isMap(map) ? map.items.find(({ key: node }) => isScalar(node) && node.value === key) : undefined;
  return placeOfNode(lines, pair?.key);
}

/** Where a value stands, or what it lacks. */
const placeOfValue = (document: Document, lines: LineCounter, path: readonly string[]): Place =>
  placeOfNode(lines, document.getIn(path, true) ?? document.getIn(path.slice(0, -1), true));

function placeOfNode(lines: LineCounter, node: unknown): Place {
  if (!isNode(node) || !node.range) return {};
  const { line, col } = lines.linePos(node.range[0]);
  return { line, column: col };
}
