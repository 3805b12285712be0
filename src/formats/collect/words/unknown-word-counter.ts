import type { Table } from "../table.ts";

/** Counts the rows whose word in a column is not known. */
export interface UnknownWordCounter {
  /** Takes in a word, as it is first met. */
  learn(word: string): void;
  /** Counts a row that has such a word. */
  count(): void;
  /** Whether any row was counted. */
  readonly isUsed: boolean;
}

/** How many words are named. */
const shown = 3;

/** Says how many rows had a word that is not known, and which the first words were, when the last row was read. */
export function unknownWordCounter(table: Table, code: string, message: string): UnknownWordCounter {
  const words: string[] = [];
  let rows = 0;
  table.onFinish(() => {
    for (const word of words) table.notes.add(code, message, `${table.file}: ${word}`);
    table.notes.add(code, message, undefined, rows - words.length);
  });
  return {
    learn: (word) => {
      if (words.length < shown) words.push(word);
    },
    count: () => {
      rows++;
    },
    get isUsed() {
      return rows > 0;
    },
  };
}
