import type { Row } from "../../input/row.ts";
import { missing } from "../../model/texts/dictionary.ts";
import { indexOfHeader } from "../recognise/match.ts";
import type { Table } from "./table.ts";
import { plainText, textWriter } from "./texts.ts";

/** What is said of each kind of entry. */
const notes = {
  messages:
    "messages of a conversation differ in a column that groups or conditions name: it counts under one of the values alone",
  events:
    "events of a conversation differ in a column that groups or conditions name: it counts under one of the values alone",
  answers:
    "answers of a conversation differ in a column that groups or conditions name: it counts under one of the values alone",
} as const;

/** The stamp of all values, so that each replaces the one before it. */
const level = 0;

/**
 * Counts the conversations whose entries differ in a column that groups or conditions name: one value has to stand for them all.
 */
export function differenceCounter(table: Table, kind: keyof typeof notes): (row: Row, conversation: number) => void {
  const { severalValues } = table.facts;
  const columns = table.settings.attributes.flatMap((name) => {
    const index = indexOfHeader(table.sample.columns, name);
    if (index === -1) return [];
    const column = table.facts.entryAttribute(kind, name);
    return [{ column, write: textWriter(table, table.slotOfColumn(index), column, plainText) }];
  });
  return (row, conversation) => {
    for (const { column, write } of columns) {
      const before = column.code(conversation);
      write(row, conversation, level);
      const differs = before !== missing && column.code(conversation) !== before;
      if (differs && severalValues.mark(conversation)) table.note("several-values", notes[kind], row.line);
    }
  };
}
