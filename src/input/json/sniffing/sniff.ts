import { inputError } from "../../../errors.ts";
import { lineFeed, openBracket, recordSeparator, space } from "../../ascii.ts";
import { isOfPage } from "../page.ts";
import { isObject, type JsonObject, type PartialTree, readTree } from "../tree.ts";
import { isNamedNdjson } from "./named-ndjson.ts";
import { longChatPath, recordPath } from "./record-path.ts";

/** How a JSON file holds its records; `path` leads to their array, and is undefined where the document is one record. */
export type JsonShape =
  | { readonly shape: "ndjson" }
  | { readonly shape: "document"; readonly path: readonly string[] | undefined };

/** How many lines are tried for a record. */
const linesTried = 100;

/**
 * Says how a JSON file holds its records, from its beginning.
 *
 * NDJSON is what is named .ndjson or .jsonl and is not one document for certain, begins with a record separator, or is no
 * JSON document as a whole while one of its first lines is a JSON object. A document is an array, an object with one array of objects under
 * one of the usual keys (or two of them inside each other), or one record.
 *
 * @param head the beginning of the file, in UTF-8 without a byte order mark; 256 KiB are plenty
 * @param isComplete whether that is the whole file
 * @throws MetrikError "json-shape" (exit 3) where there are several such arrays, or none as far as `head` goes
 *
 * @example
 * sniffJson(new TextEncoder().encode('{"tickets":[{"id":1}]}'), true, "export.json");
 * //=> { shape: "document", path: ["tickets"] }
 */
export function sniffJson(head: Uint8Array, isComplete: boolean, fileName: string): JsonShape {
  const first = head.find((byte) => byte > space || byte === recordSeparator);
  if (first === recordSeparator) return { shape: "ndjson" };
  const read = readTree(head);
  const { tree, end, isWhole } = read;
  if (isNamedNdjson(fileName) && !isOneDocument(head, read, isComplete)) return { shape: "ndjson" };
  if (end < head.length && first !== openBracket && hasRecordLine(head)) return { shape: "ndjson" };
  if (!isObject(tree)) return { shape: "document", path: [] };
  const isCut = !isWhole && !isComplete;
  const path = recordPath(tree, isWhole) ?? (isCut ? longChatPath(tree) : undefined);
  if (path === undefined && isCut) throw noRecords();
  return { shape: "document", path };
}

/**
 * Whether all that is named for its lines is one document: an array, an object over several lines, or one that holds records and
 * says nothing else. Any other object in one line is a record, such as an order with its items.
 */
function isOneDocument(head: Uint8Array, { tree, end, isWhole }: PartialTree, isComplete: boolean): boolean {
  if (Array.isArray(tree)) return isWhole ? end === head.length : !isComplete;
  if (!isObject(tree) || end < head.length || isWhole !== isComplete) return false;
  return isOverLines(head) || (isWhole && isPage(tree));
}

/** Whether the first value goes on behind the first line in which something stands. */
function isOverLines(head: Uint8Array): boolean {
  const start = head.findIndex((byte) => byte > space);
  const end = head.indexOf(lineFeed, start);
  return end !== -1 && !readTree(head.subarray(start, end)).isWhole;
}

function isPage(document: JsonObject): boolean {
  const path = recordPath(document, true);
  return path !== undefined && [...document.keys()].every((key) => key === path[0] || isOfPage(key));
}

/** Whether one of the first lines is a whole JSON object. */
function hasRecordLine(head: Uint8Array): boolean {
  let start = 0;
  for (let line = 0; line < linesTried && start < head.length; line++) {
    const found = head.indexOf(lineFeed, start);
    const end = found < 0 ? head.length : found;
    const text = head.subarray(start, end);
    const { tree, isWhole, end: treeEnd } = readTree(text);
    if (isObject(tree) && isWhole && treeEnd === text.length) return true;
    start = end + 1;
  }
  return false;
}

const noRecords = () =>
  inputError("json-shape", "the beginning of the JSON document holds no array of records", {
    help: "if each line is one record, name the file .ndjson",
  });
