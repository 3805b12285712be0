import { inputError } from "../../../errors.ts";
import { isObject, type JsonObject, type JsonTree } from "../tree.ts";
import { arrayAt } from "./array-at.ts";

/** The keys under which exports hold their records. */
const wrapperKeys = [
  "tickets",
  "issues",
  "conversations",
  "chats",
  "chats_summary",
  "rooms",
  "customer_rooms",
  "data",
  "payload",
  "result",
  "results",
  "_results",
  "records",
  "items",
  "list",
];
/** They may hold records as well, unless the document is a single conversation, with an id or with several of them. */
const conversationKeys = ["messages", "events", "_embedded"];
/** What stands beside conversations elsewhere, and has pages of its own: of a page that holds anything else it is a part. */
const pageKeys = [
  "comments",
  "audits",
  "ticket_events",
  "ticket_metrics",
  "ticket_metric_events",
  "satisfaction_ratings",
  "survey_responses",
];
/** The same of what is called so elsewhere too, and may there be a part of one record. */
const addressedKeys = ["groups", "organizations", "brands"];
/** What conversations may still follow. */
const leadingKeys = ["users"];
/** What holds records only inside one of the others. */
const innerKeys = [...wrapperKeys, ...conversationKeys, "threads"];
/** A document that has one of them is itself a record. */
const idKeys = ["id", "_id", "conversation_id"];

type Path = readonly string[];

/**
 * The keys that lead from `document` to its array of objects: one of the usual keys, or two of them inside each other.
 * Undefined where there is no such array. An empty array counts where no other has elements.
 *
 * @param isWhole whether that is all of it
 * @throws MetrikError "json-shape" (exit 3) where there are several
 */
export function recordPath(document: JsonObject, isWhole: boolean): Path | undefined {
  const found = pathsIn(document, wrapperKeys).filter((path) => !isPartOf(document, path));
  if (found.length > 1) {
    const names = found.map((path) => path.join(".")).join(" and ");
    throw inputError("json-shape", `the JSON document holds several arrays of records: ${names}`, {
      help: "put each of them into a file of its own",
    });
  }
  if (found.length === 1) return found[0];
  if (idKeys.some((key) => document.has(key))) return undefined;
  const own = pathsIn(document, conversationKeys);
  return own.length === 1 ? own[0] : pagePath(document, isWhole ? [...pageKeys, ...leadingKeys] : pageKeys);
}

/**
 * The same for a document that goes on behind its beginning, and would be one record: a chat says what it is in front of its
 * messages, of which there may be a million. Undefined where it is no chat.
 *
 * @example longChatPath(treeOf('{"name":"Ana","type":"personal_chat","id":7,"messages":[{"id":1')) //=> ["messages"]
 */
export const longChatPath = (document: JsonObject): Path | undefined =>
  document.has("id") && document.has("type") && isObject(arrayAt(document, ["messages"])?.[0])
    ? ["messages"]
    : undefined;

function pagePath(document: JsonObject, keys: readonly string[]): Path | undefined {
  const containers = [...document].filter(([, value]) => Array.isArray(value) || isObject(value));
  const found = containers.map(([key]) => key).filter((key) => key !== "meta" && key !== "links");
  if (found.length !== 1) return undefined;
  const isPage = keys.includes(found[0]) ? arrayAt(document, found) !== undefined : isAddressed(document, found[0]);
  return isPage ? found : undefined;
}

/** Whether the elements under one of those keys say by their own address that they are what it calls them: `/groups/70.json`. */
function isAddressed(document: JsonObject, key: string): boolean {
  const first = arrayAt(document, [key])?.[0];
  return addressedKeys.includes(key) && isObject(first) && textOf(first.get("url"))?.includes(`/${key}/`) === true;
}

/**
 * Whether an array is part of the document: its elements name the document's id, as the conversations of a Freshdesk ticket
 * do, or there are none of them in a document that has an id.
 */
function isPartOf(document: JsonObject, path: Path): boolean {
  const id = textOf(document.get("id"));
  if (id === undefined) return false;
  const first = arrayAt(document, path)?.[0];
  if (!isObject(first)) return true;
  return [...first].some(([key, value]) => key.endsWith("_id") && textOf(value) === id);
}

const textOf = (tree: JsonTree | undefined): string | undefined =>
  tree === undefined || isObject(tree) || Array.isArray(tree) ? undefined : tree.text;

function pathsIn(document: JsonObject, keys: readonly string[]): Path[] {
  const paths = keys.flatMap((key) => [[key], ...innerKeys.map((inner) => [key, inner])]);
  const filled = paths.filter((path) => isObject(arrayAt(document, path)?.[0]));
  return filled.length > 0 ? filled : paths.filter((path) => arrayAt(document, path)?.length === 0);
}
