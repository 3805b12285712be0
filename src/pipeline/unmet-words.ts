import type { ConfiguredWords } from "../formats/configured-words.ts";
import type { Notes } from "../input/notes.ts";

/** Says which words of the configuration told nothing of any text, as where one is misspelt; of fields that are not read, nothing. */
export function noteUnmetWords(values: ReadonlyMap<string, ConfiguredWords>, notes: Notes): void {
  for (const [field, { unmet = [] }] of values) {
    for (const word of unmet) notes.add("unused-word", unused, `${field}: ${word}`);
  }
}

const unused = "a word of input.values in the configuration had no effect on what was read";
