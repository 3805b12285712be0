import type { Status } from "../../model/conversation.ts";
import type { Fact } from "../../model/fact.ts";
import type { Rating } from "../values/ratings.ts";

/** Something that a column can mean: its name in `--map`, the spellings of its header, and the fact that it becomes. */
export interface Field {
  readonly name: string;
  /**
   * Headers in order of preference; case, `_`, `-` and spaces do not matter, nor does what stands in brackets, unless the
   * alias has brackets itself.
   */
  readonly aliases: readonly string[];
  /** Undefined for keys and whatever else every reading needs. */
  readonly fact?: Fact | undefined;
  /** How the text is read. */
  readonly type: FieldType;
  /** Of times: headers of a column that may hold the time of day, beside one that holds the day. */
  readonly clock?: readonly string[];
  /** Of the creation: headers of a column that may hold the one day of it and of other times, beside their times of day. */
  readonly day?: readonly string[];
  /** The field whose column it reads as well, where one column says two things. */
  readonly shares?: string;
  /** The field without whose column its own means nothing; beside it a column tells no kind of file from another. */
  readonly remarksOn?: string;
  /** The only texts that say anything, as words are compared, and the model's word for each; others are passed over. */
  readonly only?: ReadonlyMap<string, string>;
  /** Of ratings: what the vendor's own labels mean, as words are compared. */
  readonly ratings?: ReadonlyMap<string, Rating>;
  /** Which texts, also of a list, say the status, as words are compared, whatever the column of statuses says. */
  readonly statuses?: ReadonlyMap<string, Status>;
  /** What stands between the texts of a list; left out, a comma, a semicolon or a vertical bar. */
  readonly separator?: RegExp;
  /** Of customers: what the vendor writes in place of what it hides, so that several people have one text. */
  readonly mask?: RegExp;
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

/** Whether a field's values may be lengths of time, which have a unit. */
export const isLength = (type: FieldType | undefined): boolean => type === "duration" || type === "moment";

/** Whether a field's values may be moments. */
export const isTime = (type: FieldType): boolean => type === "time" || type === "moment" || type === "term";

/** "First Response Time (in hrs)" → "first response time", "Waktu WIB" → "waktu": what headers are compared by. */
export const normaliseHeader = (header: string): string =>
  normaliseWholeHeader(header.replace(/\([^)]*\)|\[[^\]]*\]/g, " ")).replace(indonesianZone, "");

const indonesianZone = / (?:wib|wita|wit)$/;

/** "firstResponseAt" → "first Response At": programs write capitals where people write spaces. */
export const spacedHeader = (header: string): string => header.replace(/(?<=[\p{Ll}\d])(?=\p{Lu})/gu, " ");

/** "Created Time (Ticket)" → "created time (ticket)": the same for what tells columns apart by their brackets. Tgl is tanggal. */
export const normaliseWholeHeader = (header: string): string =>
  header
    .replace(/^\ufeff/, "")
    .replace(/[\s_\u00a0-]+/g, " ")
    .trim()
    .toLowerCase()
    .replace(/\btgl\b\.?/, "tanggal");
