import type { ConfiguredWords } from "../../formats/values/configured-words.ts";
import type { Notes } from "../../input/notes.ts";

/**
 * Says which words of the configuration no text was, of a field some of whose texts were not understood: the one may be the
 * other, misspelt. Where all were understood, the word is only for another day.
 */
export function noteUnmetWords(values: ReadonlyMap<string, ConfiguredWords>, notes: Notes): void {
  const codes = new Set(notes.all.map(({ code }) => code));
  for (const [field, { unmet = [] }] of values) {
    if (!codes.has(codeOfUnknown(field))) continue;
    for (const word of unmet) notes.add("unused-word", unused, `${field}: ${word}`);
  }
}

/** The code of the notices about words that mean nothing: "orderStatus" → "unknown-order-status". */
const codeOfUnknown = (field: string): string =>
  `unknown-${field.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;

const unused =
  "no record that was used has a word of input.values in the configuration, while other words of its field were not understood";
