import type { Rejection, Row } from "../../input/row.ts";
import type { Table } from "./table.ts";

/** What tells the conversations of rows apart: the texts of a column, or the places of the rows. */
export interface ConversationIds {
  isMissing(row: Row): boolean;
  /** Why a row without an id is rejected. */
  readonly rejection: Rejection | undefined;
  /** The number of the row's conversation, new or known. */
  conversation(row: Row): number;
}

const ownConversation =
  "a row without an id counts as a conversation of its own, as conversation=each-row says: twice if it is in two files";

/** Gives every row a conversation of its own, with the row's place for an id. */
export class RowIds implements ConversationIds {
  readonly rejection = undefined;
  readonly #table: Table;
  #line = 0;
  #place = 0;

  constructor(table: Table) {
    this.#table = table;
  }

  isMissing(): boolean {
    return false;
  }

  conversation({ line }: Row): number {
    const { file, facts } = this.#table;
    // The records of JSON can stand on one line.
    this.#place = line === this.#line ? this.#place + 1 : 1;
    this.#line = line;
    this.#table.note("each-row", ownConversation, line);
    return facts.ids.codeOf(this.#place === 1 ? `${file}:${line}` : `${file}:${line}:${this.#place}`);
  }
}
