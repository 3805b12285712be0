import { space } from "../../ascii.ts";
import { readTree } from "../tree.ts";
import { arrayAt, holdsRecords } from "./array-at.ts";
import type { JsonShape } from "./sniff.ts";

/**
 * Whether a whole JSON file is the export of nothing: the array of its records is there and empty, and no other array in it
 * holds objects; of NDJSON, that there is no line.
 *
 * @param text the whole file, in UTF-8 without a byte order mark
 * @example isEmptyExport(new TextEncoder().encode('{"data":[]}'), { shape: "document", path: ["data"] }) //=> true
 */
export function isEmptyExport(text: Uint8Array, json: JsonShape): boolean {
  if (json.shape === "ndjson") return text.every(isBlank);
  const { tree, end, isWhole } = readTree(text);
  if (json.path === undefined || !isWhole || end < text.length) return false;
  return arrayAt(tree, json.path)?.length === 0 && !holdsRecords(tree);
}

/** White space and the separators of a JSON text sequence. */
const isBlank = (byte: number): boolean => byte <= space;
