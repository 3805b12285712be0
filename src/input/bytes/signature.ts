const gzip = [0x1f, 0x8b];

/** Byte order marks, and the encoding that each one announces. */
const byteOrderMarks = [
  { encoding: "utf-8", mark: [0xef, 0xbb, 0xbf] },
  { encoding: "utf-16le", mark: [0xff, 0xfe] },
  { encoding: "utf-16be", mark: [0xfe, 0xff] },
] as const;

const zip = [0x50, 0x4b, 0x03, 0x04];

/** What exports arrive in that is not text, by its first bytes. */
const others = [
  { kind: "compressed with zstd", signature: [0x28, 0xb5, 0x2f, 0xfd] },
  { kind: "compressed with xz", signature: [0xfd, 0x37, 0x7a, 0x58, 0x5a] },
  { kind: "a PDF document", signature: [0x25, 0x50, 0x44, 0x46, 0x2d] },
  // Excel puts a workbook that it encrypts into the file of an old one.
  {
    kind: "an old Excel workbook (.xls), or an .xlsx locked with a password",
    signature: [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1],
  },
  { kind: "a picture (PNG)", signature: [0x89, 0x50, 0x4e, 0x47] },
  { kind: "a picture (JPEG)", signature: [0xff, 0xd8, 0xff] },
] as const;

/** How pages of the web and XML begin, behind a byte order mark and white space. */
const markup = /^(?:\u00ef\u00bb\u00bf)?\s*<(?:!--|(?:!doctype|\?xml|html|head|meta|style|body|div|table)\b)/i;

const startsWith = (bytes: Uint8Array, signature: readonly number[]): boolean =>
  signature.every((byte, index) => bytes[index] === byte);

export const isGzip = (bytes: Uint8Array): boolean => startsWith(bytes, gzip);

export const isZip = (bytes: Uint8Array): boolean => startsWith(bytes, zip);

export const isNamedGzip = (name: string): boolean => /\.gz$/i.test(name);

/** What the file is instead of text, in words; undefined where nothing speaks against text. */
export const kindOfOther = (bytes: Uint8Array): string | undefined =>
  others.find(({ signature }) => startsWith(bytes, signature))?.kind;

/** Whether it is a web page, such as one that asks to log in, or XML; many programs give a table as such a page, named .xls. */
export const isMarkup = (bytes: Uint8Array): boolean =>
  markup.test(Buffer.from(bytes.subarray(0, 1024)).toString("latin1"));

export interface ByteOrderMark {
  readonly encoding: "utf-8" | "utf-16le" | "utf-16be";
  readonly mark: readonly number[];
}

export const byteOrderMark = (bytes: Uint8Array): ByteOrderMark | undefined =>
  byteOrderMarks.find(({ mark }) => startsWith(bytes, mark));

/**
 * UTF-16 without a byte order mark, recognised by a NUL in every second byte: so are Latin letters written in it.
 *
 * @example utf16WithoutMark(Buffer.from("id,at", "utf16le")) //=> "utf-16le"
 */
export function utf16WithoutMark(bytes: Uint8Array): "utf-16le" | "utf-16be" | undefined {
  const sample = bytes.subarray(0, 4096);
  const nuls = [0, 0];
  sample.forEach((byte, index) => {
    if (byte === 0) nuls[index % 2]++;
  });
  const [even, odd] = nuls;
  const many = sample.length / 4;
  if (odd > many && even < odd / 10) return "utf-16le";
  return even > many && odd < even / 10 ? "utf-16be" : undefined;
}
