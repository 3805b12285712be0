import { space, tab } from "../ascii.ts";

/**
 * Whether the bytes of a record are nothing but delimiters and spaces: an empty line, or the row without a value that
 * spreadsheets write.
 *
 * @example isBlankRecord(Buffer.from(";; ;"), 0, 4, 59) //=> true
 */
export function isBlankRecord(bytes: Uint8Array, from: number, to: number, delimiter: number): boolean {
  for (let position = from; position < to; position++) {
    const byte = bytes[position];
    if (byte !== delimiter && byte !== space && byte !== tab) return false;
  }
  return true;
}
