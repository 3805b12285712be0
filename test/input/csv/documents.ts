import fc from "fast-check";

/** A CSV text, and what a reader has to make of it. */
export interface Document {
  readonly text: string;
  readonly delimiter: string;
  /** Per record that is not blank the line that it begins on, and its texts. */
  readonly records: readonly { readonly line: number; readonly texts: readonly string[] }[];
}

interface Field {
  readonly text: string;
  readonly isQuoted: boolean;
}

const pieces = [
  '"',
  '""',
  ",",
  ";",
  "\t",
  "|",
  "\r",
  "\n",
  "\r\n",
  "\0",
  " ",
  "a",
  "0",
  "é",
  "😀",
  "\ufeff",
  "\u2028",
  "\\",
];
const text = fc.string({
  unit: fc.oneof(fc.constantFrom(...pieces), fc.string({ unit: "binary", maxLength: 1 })),
  maxLength: 6,
});
const field = fc.record({ text: fc.oneof(fc.constant(""), text), isQuoted: fc.boolean() });
const lineEnd = fc.constantFrom("\n", "\r\n", "\r");
/** A record and the line ends behind it: blank lines, from the second one on. */
const line = fc.record({
  fields: fc.array(field, { minLength: 1, maxLength: 4 }),
  ends: fc.oneof(
    { weight: 4, arbitrary: fc.tuple(lineEnd) },
    { weight: 1, arbitrary: fc.array(lineEnd, { minLength: 1, maxLength: 4 }) },
  ),
});

/** Any texts, quoted where they must be and sometimes where they need not; any line ends; blank lines and rows; a last line without an end. */
export const documents: fc.Arbitrary<Document> = fc
  .record({
    delimiter: fc.constantFrom(",", ";", "\t", "|"),
    lead: fc.oneof(fc.constant([]), fc.array(lineEnd, { maxLength: 2 })),
    lines: fc.array(line, { maxLength: 6 }),
    isEnded: fc.boolean(),
  })
  .map(({ delimiter, lead, lines, isEnded }) => {
    let written = lead.join("");
    const records = lines.flatMap(({ fields, ends }, index) => {
      const line = 1 + lineEndsIn(written);
      const isLast = index === lines.length - 1;
      const record = write(fields, delimiter);
      written += record + (isLast && !isEnded ? "" : ends.join(""));
      const isBlank = [...record].every((character) => [delimiter, " ", "\t"].includes(character));
      return isBlank ? [] : [{ line, texts: fields.map(({ text }) => text) }];
    });
    return { text: written, delimiter, records };
  });

const lineEndsIn = (written: string): number => written.match(/\r\n|\r|\n/g)?.length ?? 0;

/** The fields as RFC 4180 has them. A record of one empty field would be a blank line without quotes. */
function write(fields: readonly Field[], delimiter: string): string {
  return fields
    .map(({ text, isQuoted }) => {
      const must = /["\r\n]/.test(text) || text.includes(delimiter) || (fields.length === 1 && text === "");
      return isQuoted || must ? `"${text.replaceAll('"', '""')}"` : text;
    })
    .join(delimiter);
}

/** Block ends for a text of so many bytes. */
export const cutsOf = (length: number): fc.Arbitrary<number[]> =>
  fc.array(fc.nat(length), { maxLength: 8 }).map((cuts) => cuts.sort((a, b) => a - b));
