const utf8 = new TextDecoder("utf-8", { fatal: true });

/** A character that stands for a byte of several, and one that is no byte. */
const aboveAscii = /[\u0080-\u00ff]/;
const aboveBytes = /[\u0100-\uffff]/;

/**
 * A text whose UTF-8 was written as if each byte were a character (`\u00f0\u009f\u0099\u0082`), as it was meant. Any other text
 * stays: what is no UTF-8, such as an é of its own, was never written so.
 *
 * @example repaired("Jos\u00c3\u00a9") //=> "José"
 * @example repaired("José") //=> "José"
 */
export function repaired(text: string): string {
  if (!aboveAscii.test(text) || aboveBytes.test(text)) return text;
  try {
    return utf8.decode(Uint8Array.from(text, (character) => character.charCodeAt(0)));
  } catch {
    return text;
  }
}
