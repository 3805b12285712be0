import { inputError } from "../../errors.ts";
import { isObject, type JsonObject, type JsonTree } from "./tree.ts";

/** The keys under which exports hold their records. */
const wrapperKeys = ["tickets", "conversations", "chats", "data", "payload", "results", "records", "items"];
/** They may hold records as well, unless the document is a single conversation, with an id or with both of them. */
const conversationKeys = ["messages", "events"];

type Path = readonly string[];

/**
 * The keys that lead from `document` to its array of objects: one of the usual keys, or two of them inside each other.
 * Undefined where there is no such array. An empty array counts where no other has elements.
 *
 * @throws MetrikError "json-shape" (exit 3) where there are several
 */
export function recordPath(document: JsonObject): Path | undefined {
  const found = pathsIn(document, wrapperKeys);
  if (found.length > 1) {
    const names = found.map((path) => path.join(".")).join(" and ");
    throw inputError("json-shape", `the JSON document holds several arrays of records: ${names}`, {
      help: "put each of them into a file of its own",
    });
  }
  if (found.length === 1) return found[0];
  if (document.has("id") || document.has("conversation_id")) return undefined;
  const own = pathsIn(document, conversationKeys);
  return own.length === 1 ? own[0] : undefined;
}

function pathsIn(document: JsonObject, keys: readonly string[]): Path[] {
  const paths = keys.flatMap((key) => [[key], ...[...wrapperKeys, ...conversationKeys].map((inner) => [key, inner])]);
  const filled = paths.filter((path) => isObject(arrayAt(document, path)?.[0]));
  return filled.length > 0 ? filled : paths.filter((path) => arrayAt(document, path)?.length === 0);
}

function arrayAt(document: JsonObject, path: Path): JsonTree[] | undefined {
  let at: JsonTree | undefined = document;
  for (const key of path) at = isObject(at) ? at.get(key) : undefined;
  return Array.isArray(at) ? at : undefined;
}
