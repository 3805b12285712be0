import type { Row } from "../../input/row.ts";
import type { TextColumn } from "../../model/columns.ts";
import { Dictionary, missing } from "../../model/dictionary.ts";
import { isNoData } from "../no-data.ts";
import type { Table } from "./table.ts";

/** What a cell's text becomes; undefined where it says nothing. Called once for each distinct text. */
export type Translate = (text: string) => string | undefined;

const isBlank = (text: string): boolean => text.trim() === "" || isNoData(text);

/** A text as it stands, but for the signs that mean "no value". */
export const plainText: Translate = (text) => (isBlank(text) ? undefined : text);

/** Reads a column whose texts become codes of `target`, each distinct text translated once. */
export class TextReader {
  readonly #slot: number;
  readonly #cells = new Dictionary();
  readonly #codes: number[] = [];
  readonly #target: Dictionary;
  readonly #translate: Translate;

  constructor(slot: number, target: Dictionary, translate: Translate) {
    this.#slot = slot;
    this.#target = target;
    this.#translate = translate;
  }

  /** The code of the row's text in the target dictionary, or `missing`. */
  code(row: Row): number {
    const start = row.starts[this.#slot];
    if (start === -1) return missing;
    const cell = this.#cells.code(row.bytes, start, row.ends[this.#slot]);
    return this.#codes[cell] ?? this.#learn(cell);
  }

  #learn(cell: number): number {
    const text = this.#translate(this.#cells.text(cell));
    const code = text === undefined ? missing : this.#target.codeOf(text);
    this.#codes[cell] = code;
    return code;
  }
}

/** Writes a row's text into a column of the conversations. */
export type TextWriter = (row: Row, conversation: number, stamp: number) => void;

export function textWriter(slot: number, column: TextColumn, translate: Translate): TextWriter {
  const reader = new TextReader(slot, column.dictionary, translate);
  return (row, conversation, stamp) => {
    const code = reader.code(row);
    if (code !== missing) column.keep(conversation, code, stamp);
  };
}

const separators = /[,;|]/;

/** Writes the texts of a list cell ("billing, refund") into the conversation's tags. */
export function tagWriter(slot: number, table: Table): TextWriter {
  const cells = new Dictionary();
  const lists: (readonly number[])[] = [];
  const { tags } = table.facts;
  return (row, conversation) => {
    if (row.starts[slot] === -1) return;
    const cell = cells.code(row.bytes, row.starts[slot], row.ends[slot]);
    lists[cell] ??= splitList(cells.text(cell)).map((tag) => tags.dictionary.codeOf(tag));
    tags.add(conversation, lists[cell]);
  };
}

/** "a, b; b|" → ["a", "b"]: several values in one cell, each once. */
const splitList = (text: string): string[] => [
  ...new Set(
    text
      .split(separators)
      .map((part) => part.trim())
      .filter((part) => !isBlank(part)),
  ),
];
