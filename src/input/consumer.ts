import type { Rejection, Row } from "./row.ts";

/** What reads a file's records. Every record ends in exactly one of used, rejected or blank. */
export interface RecordConsumer {
  /** Takes the record in, or says why it cannot be used; a refused one comes back through `reject`. */
  record(row: Row): Rejection | undefined;
  /** `raw` is the record as it stands in the file; it holds only during the call. */
  reject(line: number, rejection: Rejection, raw: Uint8Array): void;
  blank(): void;
  /** Something that was read, but that a person should know of: a stable code and the line. */
  note(code: string, line: number): void;
}
