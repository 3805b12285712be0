import type { ListRows } from "../../input/json/json-row.ts";
import type { Rejection, Row } from "../../input/row.ts";
import type { Format } from "../format.ts";
import type { EntryReader } from "./collect.ts";
import { eventReader } from "./events.ts";
import { messageReader } from "./messages.ts";
import { orderReader } from "./orders.ts";
import { IdReader } from "./rows/ids.ts";
import { surveyReader } from "./surveys.ts";
import type { Table } from "./table.ts";
import { ticketCollector } from "./tickets.ts";

/** The rows of a list inside the records, such as their messages. */
export interface NestedTable {
  readonly key: string;
  readonly table: Table;
}

/** The lists whose times tell when a conversation was: answers and orders may come long after it. */
const dating = new Set(["messages", "events"]);

/**
 * Collects conversations with messages, events, surveys and orders inside. A record is taken in whole or not at all: where
 * an element cannot be used, such as one without its time, the record is rejected and names it.
 */
export function collectNested(
  table: Table,
  format: Format,
  lists: readonly NestedTable[],
  onRepeat: () => void,
): (row: Row, rows: readonly ListRows[]) => Rejection | undefined {
  const ids = new IdReader(table);
  const keys = lists.map(({ key }) => key);
  const dated = lists.flatMap(({ key }, list) => (dating.has(key) ? [list] : []));
  const collectTicket = ticketCollector(table, format, onRepeat, keys);
  const readers = lists.map(({ key, table: list }) => entryReader(key, list));
  const instants = lists.map(() => new Float64Array(64));
  return (row, rows) => {
    for (let list = 0; list < readers.length; list++) {
      const length = rows[list].length;
      if (length > instants[list].length) instants[list] = new Float64Array(2 * length);
      const broken = readInstants(readers[list], rows[list], instants[list]);
      if (broken !== undefined) return { ...broken, message: `${lists[list].key}: ${broken.message}` };
    }
    const isDated = dated.some((list) => rows[list].length > 0);
    const rejection = collectTicket(row, isDated);
    if (rejection !== undefined) return rejection;
    const conversation = ids.conversation(row);
    for (let list = 0; list < readers.length; list++) {
      const entries = rows[list];
      for (let i = 0; i < entries.length; i++) readers[list].add(entries.at(i), conversation, instants[list][i]);
    }
    return undefined;
  };
}

function entryReader(key: string, table: Table): EntryReader {
  switch (key) {
    case "messages":
      return messageReader(table);
    case "events":
      return eventReader(table);
    case "orders":
      return nestedOrders(table);
    default:
      return surveyReader(table);
  }
}

/** Orders of the conversation that they stand in; their customer is the conversation's, unless they name another. */
function nestedOrders(table: Table): EntryReader {
  const orders = orderReader(table);
  const { facts } = table;
  return {
    at: (row) => {
      const order = orders.read(row);
      return "code" in order ? Number.NaN : order.at;
    },
    rejection: (row) => {
      const order = orders.read(row);
      if ("code" in order) return order;
      throw new Error("only an order that cannot be read is rejected");
    },
    add: (row, conversation, at) => {
      const order = orders.read(row);
      if (!("code" in order) && orders.cancel(row, order) === undefined)
        orders.add(row, { ...order, at }, facts.orders.texts.codeOf(facts.ids.text(conversation)));
    },
  };
}

/** Reads the time of each element; what is wrong with the first that has none it needs. */
function readInstants(reader: EntryReader, rows: ListRows, instants: Float64Array): Rejection | undefined {
  for (let i = 0; i < rows.length; i++) {
    const element = rows.at(i);
    instants[i] = reader.at(element);
    if (Number.isNaN(instants[i]) && reader.rejection !== undefined) return reader.rejection(element);
  }
  return undefined;
}
