import { lineFeed, recordSeparator } from "../../ascii.ts";
import { isObject, type JsonObject, type JsonTree, readTree } from "../tree.ts";
import { FieldCollector } from "./field-collector.ts";
import type { JsonShape } from "./sniff.ts";

/** Which keys objects have, and what stood under them. */
export interface FieldSample {
  /** In the order in which they were met. What is inside an object has a path, "via.channel", as in a JsonPlan. */
  readonly keys: readonly string[];
  /** The texts of each key, nulls left out; an array of scalars is "a|b", a number is as it was written. */
  readonly values: ReadonlyMap<string, readonly string[]>;
  /** The text of a key in each object, empty where it has none. */
  textsByRecord(key: string): readonly string[];
}

/** What the first records of a file hold. */
export interface JsonSample extends FieldSample {
  /** The key under which every record stands, as in `{"ticket":{…}}`; the keys here are those inside it. */
  readonly unwrap: string | undefined;
  /** The arrays of objects, by key. */
  readonly lists: ReadonlyMap<string, FieldSample>;
  /** What stands beside the array of the records in a document, by paths, without arrays: whose messages they are. */
  readonly around: ReadonlyMap<string, string>;
}

/** How many records are looked at. */
const recordsWanted = 200;

/**
 * Takes a sample of the first 200 records of a JSON file, for column detection. Lines that are no JSON are left out.
 *
 * @param head the beginning of the file, in UTF-8 without a byte order mark
 * @param isComplete whether that is the whole file
 * @param shape how the file holds its records: see `sniffJson`
 *
 * @example
 * sampleJson(new TextEncoder().encode('{"id":10,"via":{"channel":"web"}}'), true, { shape: "ndjson" });
 * //=> { unwrap: undefined, keys: ["id", "via.channel"],
 * //     values: Map { "id" => ["10"], "via.channel" => ["web"] }, lists: Map {}, around: Map {} }
 */
export function sampleJson(head: Uint8Array, isComplete: boolean, shape: JsonShape): JsonSample {
  const { records, around } =
    shape.shape === "ndjson" ? lineRecords(head, isComplete) : elementRecords(head, shape.path);
  const unwrap = wrapperOf(records);
  const fields = new FieldCollector();
  for (const record of records) {
    const inner = unwrap === undefined ? record : record.get(unwrap);
    if (isObject(inner)) fields.add(inner);
  }
  const textsByRecord = (key: string) => fields.textsByRecord(key);
  return { unwrap, keys: fields.keys, values: fields.values, textsByRecord, lists: fields.lists, around };
}

interface FirstRecords {
  readonly records: readonly JsonObject[];
  readonly around: ReadonlyMap<string, string>;
}

function lineRecords(head: Uint8Array, isComplete: boolean): FirstRecords {
  const records: JsonObject[] = [];
  let start = 0;
  while (start < head.length && records.length < recordsWanted) {
    const found = head.indexOf(lineFeed, start);
    const end = found < 0 ? head.length : found;
    const { tree, isWhole } = readTree(head.subarray(head[start] === recordSeparator ? start + 1 : start, end));
    const isCutFirst = records.length === 0 && found < 0 && !isComplete;
    if (isObject(tree) && (isWhole || isCutFirst)) records.push(tree);
    start = end + 1;
  }
  return { records, around: new Map() };
}

function elementRecords(head: Uint8Array, path: readonly string[] | undefined): FirstRecords {
  let { tree } = readTree(head);
  let parent: JsonTree | undefined;
  for (const key of path ?? []) {
    parent = tree;
    tree = isObject(tree) ? tree.get(key) : undefined;
  }
  const elements: readonly (JsonTree | undefined)[] = path !== undefined && Array.isArray(tree) ? tree : [tree];
  return { records: elements.filter(isObject).slice(0, recordsWanted), around: textsIn(parent) };
}

/** The texts in an object and in the objects inside it, by their paths. */
function textsIn(tree: JsonTree | undefined): ReadonlyMap<string, string> {
  if (!isObject(tree)) return new Map();
  const texts = [...tree].flatMap(([key, value]): (readonly [string, string])[] => {
    if (isObject(value)) return [...textsIn(value)].map(([inner, text]) => [`${key}.${inner}`, text]);
    return Array.isArray(value) || value.text === undefined ? [] : [[key, value.text]];
  });
  return new Map(texts);
}

/** The keys under which dumps of several streams (Singer, Airbyte) hold each record, beside what they say of it. */
const dumpKeys = ["record", "data", "_airbyte_data"];

function wrapperOf(records: readonly JsonObject[]): string | undefined {
  const [first] = records;
  if (first === undefined) return undefined;
  const only = first.size === 1 ? [...first.keys()][0] : undefined;
  const key = dumpKeys.find((name) => isDumped(first, name)) ?? only;
  if (key === undefined) return undefined;
  const isWrapped = records.every(
    (record) => isObject(record.get(key)) && (record.size === 1 || (key !== only && isDumped(record, key))),
  );
  return isWrapped ? key : undefined;
}

const isDumped = (record: JsonObject, key: string): boolean =>
  isObject(record.get(key)) && (key.startsWith("_") || record.has("stream"));
