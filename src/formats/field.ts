import type { Fact } from "../model/fact.ts";

/** Something that a column can mean: its name in `--map`, the spellings of its header, and the fact that it becomes. */
export interface Field {
  readonly name: string;
  /** Headers in order of preference; case, `_`, `-` and spaces do not matter, nor does what stands in brackets. */
  readonly aliases: readonly string[];
  /** Undefined for keys and whatever else every reading needs. */
  readonly fact?: Fact | undefined;
  /** How the text is read. */
  readonly type: FieldType;
}

/**
 * moment: an instant or, where the values say so, a duration since the creation. term: an instant that may lie ahead.
 * amount: money.
 */
export type FieldType =
  | "text"
  | "word"
  | "time"
  | "moment"
  | "term"
  | "duration"
  | "count"
  | "score"
  | "amount"
  | "list"
  | "flag"
  | "body";

/** "First Response Time (in hrs)" → "first response time": what headers are compared by. */
export const normaliseHeader = (header: string): string =>
  header
    .replace(/^\ufeff/, "")
    .replace(/\([^)]*\)|\[[^\]]*\]/g, " ")
    .replace(/[\s_\u00a0-]+/g, " ")
    .trim()
    .toLowerCase();
