const decoder = new TextDecoder("utf-8", { ignoreBOM: true });
const surrogateLead = 0xed;

/**
 * The text of UTF-8 bytes. JSON may carry lone surrogates, which the readers keep as their three-byte form (WTF-8):
 * they come back as they were, since two different ids must never become one.
 *
 * @example decodeText(new Uint8Array([0x63, 0xed, 0xa0, 0x80])) //=> "c\ud800"
 */
export function decodeText(bytes: Uint8Array): string {
  return hasLoneSurrogate(bytes) ? decodeWithSurrogates(bytes) : decoder.decode(bytes);
}

const isSurrogateAt = (bytes: Uint8Array, i: number): boolean => bytes[i] === surrogateLead && bytes[i + 1] >= 0xa0;

function hasLoneSurrogate(bytes: Uint8Array): boolean {
  let i = bytes.indexOf(surrogateLead);
  while (i !== -1 && !isSurrogateAt(bytes, i)) i = bytes.indexOf(surrogateLead, i + 1);
  return i !== -1;
}

function decodeWithSurrogates(bytes: Uint8Array): string {
  let text = "";
  let plain = 0;
  for (let i = 0; i < bytes.length; i++) {
    if (!isSurrogateAt(bytes, i)) continue;
    text += decoder.decode(bytes.subarray(plain, i));
    text += String.fromCharCode(0xd000 | ((bytes[i + 1] & 0x3f) << 6) | (bytes[i + 2] & 0x3f));
    plain = i + 3;
  }
  return text + decoder.decode(bytes.subarray(plain));
}
