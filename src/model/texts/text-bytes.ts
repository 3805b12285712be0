import { decodeText } from "./text.ts";

/** A text in UTF-8: bytes[start, end). */
export interface TextSpan {
  readonly bytes: Uint8Array;
  readonly start: number;
  readonly end: number;
}

/** What the bytes say. */
export const textOf = ({ bytes, start, end }: TextSpan): string => decodeText(bytes.subarray(start, end));

/** Whether bytes say an ASCII text, without making a text of them. */
export function isText({ bytes, start, end }: TextSpan, text: string): boolean {
  if (end - start !== text.length) return false;
  for (let i = 0; i < text.length; i++) if (bytes[start + i] !== text.charCodeAt(i)) return false;
  return true;
}

const encoder = new TextEncoder();

/** Encodes texts into one buffer, which the next text overwrites: ids are short, and a buffer for each costs more than they. */
export class TextBytes implements TextSpan {
  bytes: Uint8Array = new Uint8Array(256);
  readonly start = 0;
  end = 0;

  /** The bytes of a text; of bytes themselves. */
  of(text: string | TextSpan): TextSpan {
    if (typeof text !== "string") return text;
    this.write(text);
    return this;
  }

  /** Writes a text to the start of `bytes`, and returns where it ends. */
  write(text: string): number {
    if (3 * text.length > this.bytes.length) this.bytes = new Uint8Array(6 * text.length);
    this.end = this.#writeAscii(text) ? text.length : encoder.encodeInto(text, this.bytes).written;
    return this.end;
  }

  #writeAscii(text: string): boolean {
    const { bytes } = this;
    for (let i = 0; i < text.length; i++) {
      const code = text.charCodeAt(i);
      if (code > 0x7f) return false;
      bytes[i] = code;
    }
    return true;
  }
}
