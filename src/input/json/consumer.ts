import type { RecordFate } from "../consumer.ts";
import type { Rejection } from "../row.ts";
import type { JsonRow, ListRows } from "./json-row.ts";

/** Takes what a JSON reader finds. The notes are "duplicate-key", "lone-surrogate", "record-separator" and "cut-off". */
export interface JsonConsumer extends RecordFate {
  /** Takes a record in, with the rows of its lists in the plan's order, or says why it cannot be used. */
  record(row: JsonRow, lists: readonly ListRows[]): Rejection | undefined;
}
