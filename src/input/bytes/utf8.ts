import { isUtf8 } from "node:buffer";

const isContinuation = (byte: number): boolean => (byte & 0xc0) === 0x80;

/** How many bytes a character has that begins with this byte; 1 where no character does. */
function characterLength(byte: number): number {
  if (byte >= 0xf0 && byte < 0xf8) return 4;
  if (byte >= 0xe0 && byte < 0xf0) return 3;
  return byte >= 0xc0 && byte < 0xe0 ? 2 : 1;
}

/**
 * How many bytes at the end begin a character whose other bytes are still to come: 0 to 3.
 *
 * @example unfinished(Uint8Array.of(0x61, 0xe2, 0x82)) //=> 2
 */
export function unfinished(bytes: Uint8Array): number {
  for (let length = 1; length <= Math.min(3, bytes.length); length += 1) {
    const byte = bytes[bytes.length - length];
    if (!isContinuation(byte)) return characterLength(byte) > length ? length : 0;
  }
  return 0;
}

const isUtf8SoFar = (bytes: Uint8Array): boolean => isUtf8(bytes.subarray(0, bytes.length - unfinished(bytes)));

/**
 * Where the first byte stands that is not UTF-8; `bytes` must have one. An unfinished character at the end counts.
 *
 * @example firstInvalid(Uint8Array.of(0x61, 0xe9, 0x62)) //=> 1
 */
export function firstInvalid(bytes: Uint8Array): number {
  let valid = 0;
  let invalid = bytes.length;
  while (invalid - valid > 1) {
    const middle = (valid + invalid) >> 1;
    if (isUtf8SoFar(bytes.subarray(0, middle))) valid = middle;
    else invalid = middle;
  }
  return valid - unfinished(bytes.subarray(0, valid));
}
