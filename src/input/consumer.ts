import type { Rejection, Row } from "./row.ts";

/** Is shown records before they are handed over. */
export type ExpectRows = (rows: readonly Row[], count: number) => void;

/** Is told what becomes of records that are not taken in: each ends in exactly one of used, rejected or blank. */
export interface RecordFate {
  /** `raw` is the record as it stands in the file; it holds only during the call. */
  reject(line: number, rejection: Rejection, raw: Uint8Array): void;
  blank(): void;
  /** Something that was read, but that a person should know of: a stable code and the line. */
  note(code: string, line: number): void;
}

/** The fate of records of which nobody wants to hear. */
export const unheard: RecordFate = { reject: () => {}, blank: () => {}, note: () => {} };

/** What takes a file's records as rows. */
export interface RecordConsumer extends RecordFate {
  /**
   * Is shown the first `count` of these, the records that come next, so that it may look up together what it will want of
   * them; each is handed over by `record` all the same.
   */
  readonly expect?: ExpectRows | undefined;
  /** Takes the record in, or says why it cannot be used; a refused one comes back through `reject`. */
  record(row: Row): Rejection | undefined;
}
