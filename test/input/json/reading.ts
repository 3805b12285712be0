import { type Block, headroom } from "../../../src/input/block.ts";
import type { JsonConsumer } from "../../../src/input/json/consumer.ts";
import { readJsonDocument } from "../../../src/input/json/document.ts";
import type { JsonRow } from "../../../src/input/json/json-row.ts";
import { JsonKind } from "../../../src/input/json/json-row.ts";
import { readNdjson } from "../../../src/input/json/ndjson.ts";
import type { JsonPlan } from "../../../src/input/json/plan.ts";
import { blocksAt, toBytes } from "../../support/csv.ts";

/** The text of UTF-8 in which lone surrogates may stand as three bytes. */
export function toText(bytes: Uint8Array): string {
  const parts = Buffer.from(bytes)
    .toString("latin1")
    .split(/(\xed[\xa0-\xbf][\x80-\xbf])/);
  return parts.map((part, index) => (index % 2 === 0 ? fromUtf8(part) : fromSurrogate(part))).join("");
}
const fromUtf8 = (part: string): string => Buffer.from(part, "latin1").toString("utf8");
const fromSurrogate = (part: string): string =>
  String.fromCharCode(0xd000 | ((part.charCodeAt(1) & 0x3f) << 6) | (part.charCodeAt(2) & 0x3f));

/** The text in blocks that end at the cuts; with the room of the contract in front of each, unless there is to be less. */
export const blocksOf = (
  text: string | Uint8Array,
  cuts: readonly number[] = [],
  room = headroom,
): AsyncGenerator<Block> => blocksAt(typeof text === "string" ? toBytes(text) : text, cuts, room);

/** A row as a reader gave it: per slot the text, or the name of its kind in angle brackets where it has none. */
export type Slots = string[];

export interface Result {
  records: { line: number; fields: Slots; lists: (Slots[] | string)[] }[];
  rejected: { line: number; code: string; message: string; raw: string }[];
  blank: number;
  notes: { code: string; line: number }[];
}

const kindNames = Object.entries(JsonKind);
const kindName = (kind: number | undefined): string => `<${kindNames.find(([, code]) => code === kind)?.[0]}>`;

function slotsOf({ bytes, starts, ends, kinds }: JsonRow): Slots {
  return Array.from(starts, (start, slot) => {
    if (start < 0) return kindName(kinds[slot]);
    return toText(bytes.subarray(start, ends[slot]));
  });
}

export function collector(unusable?: string): { result: Result; consumer: JsonConsumer } {
  const result: Result = { records: [], rejected: [], blank: 0, notes: [] };
  const consumer: JsonConsumer = {
    record(row, lists) {
      const fields = slotsOf(row);
      if (unusable !== undefined && fields[0] === unusable) return { code: "unusable", message: "not wanted" };
      const rows = lists.map((list) =>
        list.kind === JsonKind.array
          ? Array.from({ length: list.length }, (_, index) => slotsOf(list.at(index)))
          : kindName(list.kind),
      );
      result.records.push({ line: row.line, fields, lists: rows });
      return undefined;
    },
    reject(line, { code, message }, raw) {
      result.rejected.push({ line, code, message, raw: toText(raw) });
    },
    blank() {
      result.blank += 1;
    },
    note(code, line) {
      result.notes.push({ code, line });
    },
  };
  return { result, consumer };
}

export interface Options {
  readonly unwrap?: string;
  readonly cuts?: readonly number[];
  readonly room?: number;
  /** Records whose first slot says this are refused by the consumer. */
  readonly unusable?: string;
}

/** A plan of fields, and of lists by key. */
export const plan = (fields: string[], lists: Record<string, string[]> = {}): JsonPlan => ({
  fields,
  lists: Object.entries(lists).map(([key, listFields]) => ({ key, fields: listFields })),
});

export async function ndjson(text: string | Uint8Array, wanted: JsonPlan, options: Options = {}): Promise<Result> {
  const { result, consumer } = collector(options.unusable);
  await readNdjson(blocksOf(text, options.cuts, options.room), wanted, options.unwrap, consumer);
  return result;
}

export async function document(
  text: string | Uint8Array,
  path: readonly string[] | undefined,
  wanted: JsonPlan,
  options: Options = {},
): Promise<Result> {
  const { result, consumer } = collector(options.unusable);
  await readJsonDocument(blocksOf(text, options.cuts, options.room), path, wanted, options.unwrap, consumer);
  return result;
}
