import { inputError } from "../../../errors.ts";
import { lineFeed, openBracket, recordSeparator, space } from "../../ascii.ts";
import { isObject, readTree } from "../tree.ts";
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
 * NDJSON is what is named .ndjson or .jsonl and is not one array, begins with a record separator, or is no JSON document as
 * a whole while one of its first lines is a JSON object. A document is an array, an object with one array of objects under
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
  const isNamed = isNamedNdjson(fileName);
  if (first === recordSeparator || (isNamed && first !== openBracket)) return { shape: "ndjson" };
  const { tree, end, isWhole } = readTree(head);
  const isOneArray = isWhole ? end === head.length : !isComplete;
  if (isNamed && !isOneArray) return { shape: "ndjson" };
  if (end < head.length && first !== openBracket && hasRecordLine(head)) return { shape: "ndjson" };
  if (!isObject(tree)) return { shape: "document", path: [] };
  const isCut = !isWhole && !isComplete;
  const path = recordPath(tree, isWhole) ?? (isCut ? longChatPath(tree) : undefined);
  if (path === undefined && isCut) throw noRecords();
  return { shape: "document", path };
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
