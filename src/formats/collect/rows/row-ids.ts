import type { Rejection, Row } from "../../../input/row.ts";
import { ticketFields } from "../../fields/tickets.ts";
import { matchColumns } from "../../recognise/match.ts";
import type { Table } from "../table.ts";

/** What tells the conversations of rows apart: the texts of a column, or the places of the rows. */
export interface ConversationIds {
  isMissing(row: Row): boolean;
  /** Why a row without an id is rejected. */
  readonly rejection: Rejection | undefined;
  /** The number of the row's conversation, new or known. */
  conversation(row: Row): number;
}

const ownConversation =
  "a row counts as a conversation of its own, as conversation=each-row says: twice if it is in two files";
const idsUnread =
  "a column of ids is not read, since conversation=each-row says that the rows are told apart by their places";

const idFields = ticketFields.filter(({ name }) => name === "conversation");

/** Gives every row a conversation of its own, with the row's place for an id. */
export class RowIds implements ConversationIds {
  readonly rejection = undefined;
  readonly #table: Table;
  #line = 0;
  #place = 0;

  constructor(table: Table) {
    this.#table = table;
    const { file, sample, notes } = table;
    const ids = matchColumns(sample.columns, idFields, new Map()).get("conversation");
    const isRead = [...table.matches.values()].some(({ index }) => index === ids?.index);
    if (ids !== undefined && !isRead) notes.add("ids-unread", idsUnread, `${file}: ${ids.header}`);
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
    const own = facts.ids.codeOf(this.#place === 1 ? `${file}:${line}` : `${file}:${line}:${this.#place}`);
    facts.ownRows.mark(own);
    return own;
  }
}
