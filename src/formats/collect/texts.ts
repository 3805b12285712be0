import type { Row } from "../../input/row.ts";
import type { TextColumn } from "../../model/columns.ts";
import type { Status } from "../../model/conversation.ts";
import { type Dictionary, missing } from "../../model/texts/dictionary.ts";
import { listedTexts } from "../values/listed-texts.ts";
import { isBlank } from "../values/no-data.ts";
import { normaliseWord } from "../values/words.ts";
import { CellReader, cellReader } from "./cells.ts";
import type { Table } from "./table.ts";
import type { UnknownWordCounter } from "./words/unknown-word-counter.ts";

/** What a cell's text becomes; undefined where it says nothing. Called once for each distinct text. */
export type Translate = (text: string) => string | undefined;

/** A text as it stands, but for the signs that mean "no value". */
export const plainText: Translate = (text) => (isBlank(text) ? undefined : text);

/** A name of somebody at work: spaces around it are left by hand, and make nobody else of them. */
const trimmedText: Translate = (text) => plainText(text)?.trim();

/** Reads a column whose texts become codes of `target`; undefined where a text says nothing. */
const textReader = (table: Table, slot: number, target: Dictionary, translate: Translate): CellReader<number> =>
  new CellReader(table, slot, (text, _, bytes) => {
    const translated = translate(text);
    if (translated === text) return target.code(bytes, 0, bytes.length);
    return translated === undefined ? undefined : target.codeOf(translated);
  });

/** Reads a field's column as people: their codes, or `missing`. */
export function personReader(table: Table, name: string): (row: Row) => number {
  const slot = table.slot(name);
  if (slot === -1) return () => missing;
  const reader = textReader(table, slot, table.facts.people, trimmedText);
  return (row) => reader.read(row) ?? missing;
}

/** Writes a row's text into a column of the conversations. */
export type TextWriter = (row: Row, conversation: number, stamp: number) => void;

export function textWriter(table: Table, slot: number, column: TextColumn, translate: Translate): TextWriter {
  const reader = textReader(table, slot, column.dictionary, translate);
  return (row, conversation, stamp) => {
    const code = reader.read(row);
    if (code !== undefined) column.keep(conversation, code, stamp);
  };
}

/** As `textWriter`, of a column of known words: what is none is left out, and counted. */
export function wordWriter(
  table: Table,
  slot: number,
  column: TextColumn,
  translate: Translate,
  unknown: UnknownWordCounter,
): TextWriter {
  const reader = new CellReader(table, slot, (text) => {
    const word = translate(text);
    if (word !== undefined) return column.dictionary.codeOf(word);
    if (isBlank(text)) return undefined;
    unknown.learn(text);
    return noWord;
  });
  return (row, conversation, stamp) => {
    const code = reader.read(row);
    if (code === noWord) unknown.count();
    else if (code !== undefined) column.keep(conversation, code, stamp);
  };
}

/** Where a code stands otherwise. */
const noWord = "no word";

/** Writes the texts of a list cell ("billing, refund") into the conversation's tags. */
export function tagWriter(table: Table, slot: number): TextWriter {
  const { tags } = table.facts;
  const separator = table.matches.get("tags")?.separator;
  const lists = new CellReader(table, slot, (text) =>
    isBlank(text) ? undefined : listedTexts(text, separator).map((tag) => tags.dictionary.codeOf(tag)),
  );
  return (row, conversation, stamp) => {
    const codes = lists.read(row);
    if (codes !== undefined) tags.keep(conversation, codes, stamp);
  };
}

/** Reads the statuses that columns other than that of statuses say by one of their texts, each column for itself. */
export const sideStatusReaders = (table: Table): readonly ((row: Row) => Status | undefined)[] =>
  [...table.matches].flatMap(([name, { statuses, separator }]) => {
    if (statuses === undefined) return [];
    const read = cellReader(table, name, (text) => {
      const said = listedTexts(text, separator).find((each) => statuses.has(normaliseWord(each)));
      return said === undefined ? undefined : statuses.get(normaliseWord(said));
    });
    return [read];
  });
