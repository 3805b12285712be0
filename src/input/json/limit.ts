import { inputError } from "../../errors.ts";

/** The most bytes of one record. */
export const recordLimit = 64 * 1024 * 1024;

/** Refuses a record, or the part of one that is there. `line` is where it begins. */
export function checkRecordSize(size: number, line: number): void {
  if (size <= recordLimit) return;
  throw inputError("record-too-large", "a JSON record is larger than 64 MiB", { line });
}
