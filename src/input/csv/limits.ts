import { LineCounter } from "../bytes/line-counter.ts";
import { fieldTooLarge, recordTooLarge } from "./errors.ts";

const mebibyte = 1024 * 1024;

/**
 * How large things in a CSV file may be, in bytes: what bounds the memory of a quote that is never closed. Only what a
 * block ends in is measured, for that costs nothing, so what is larger by less than a block may pass.
 */
export interface CsvLimits {
  readonly field: number;
  readonly record: number;
}

/** A field must be smaller than 16 MiB, a record not larger than 64 MiB. */
export const csvLimits: CsvLimits = { field: 16 * mebibyte, record: 64 * mebibyte };

/**
 * Measures an unfinished record that begins on a line, and its last field, which begins at `lastField`.
 * @throws MetrikError limit
 */
export function refuseTooLarge(unfinished: Uint8Array, lastField: number, line: number, limits: CsvLimits): void {
  if (unfinished.length - lastField >= limits.field) {
    const lines = new LineCounter();
    lines.add(unfinished.subarray(0, lastField));
    throw fieldTooLarge(line + lines.line - 1, limits.field);
  }
  if (unfinished.length > limits.record) throw recordTooLarge(line, limits.record);
}
