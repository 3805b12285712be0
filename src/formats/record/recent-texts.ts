import { decodeText } from "../../model/texts/text.ts";

const longestBits = 5;
const slotCount = 1024;

/** Decodes texts, and knows the short ones that came lately: the same few stand in record after record. */
export class RecentTexts {
  readonly #texts: string[] = new Array(slotCount).fill("");
  /** The bytes of each, side by side: comparing them is much faster than asking a text for its characters. */
  readonly #bytes = new Uint8Array(slotCount << longestBits);
  readonly #lengths = new Uint8Array(slotCount);

  /** The text of bytes[start, end). */
  text(bytes: Uint8Array, start: number, end: number): string {
    const length = end - start;
    if (length > 1 << longestBits) return decodeText(bytes.subarray(start, end));
    const slot = slotOf(bytes, end);
    if (this.#lengths[slot] === length && this.#isAt(slot << longestBits, bytes, start, length)) {
      return this.#texts[slot];
    }
    return this.#learn(slot, bytes, start, length);
  }

  /** From the end, since the beginnings of ids are alike. */
  #isAt(place: number, bytes: Uint8Array, start: number, length: number): boolean {
    for (let i = length - 1; i >= 0; i--) if (this.#bytes[place + i] !== bytes[start + i]) return false;
    return true;
  }

  #learn(slot: number, bytes: Uint8Array, start: number, length: number): string {
    const place = slot << longestBits;
    let all = 0;
    for (let i = 0; i < length; i++) {
      const byte = bytes[start + i];
      this.#bytes[place + i] = byte;
      all |= byte;
    }
    const end = start + length;
    const text = all < 0x80 ? asciiText(bytes, start, end) : decodeText(bytes.subarray(start, end));
    this.#lengths[slot] = length;
    this.#texts[slot] = text;
    return text;
  }
}

/** By the last bytes, in which ids differ most. What stands in front of a short text is part of the record too. */
const slotOf = (bytes: Uint8Array, end: number): number =>
  (bytes[end - 1] ^ (bytes[end - 2] << 3) ^ (bytes[end - 3] << 6)) & (slotCount - 1);

/** Twice as fast as a decoder, which has to be called. */
function asciiText(bytes: Uint8Array, start: number, end: number): string {
  let text = "";
  let i = start;
  for (; i + 4 <= end; i += 4) text += String.fromCharCode(bytes[i], bytes[i + 1], bytes[i + 2], bytes[i + 3]);
  for (; i < end; i++) text += String.fromCharCode(bytes[i]);
  return text;
}
