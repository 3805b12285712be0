import type { Row } from "../../input/row.ts";
import { booleanOf } from "../values/booleans.ts";
import { cellReader } from "./cells.ts";
import type { Table } from "./table.ts";
import { plainText } from "./texts.ts";

/** What a row says of its canned response: whether it is one, and the code of its name where it has one. */
interface Canned {
  readonly isCanned: boolean;
  readonly response: number | undefined;
}

/**
 * Reads the canned mark where a metric asks for it: yes or no, or the name or id of what was inserted, which is a yes. Where
 * there is a column, a blank cell says no; where there is none, nothing is known.
 */
export function cannedReader(table: Table): (row: Row) => Canned | undefined {
  if (!table.matches.has("canned")) return () => undefined;
  table.found.add("canned");
  if (!table.settings.facts.has("canned")) return () => undefined;
  const read = cellReader(table, "canned", (text) => cannedOf(table, text));
  return (row) => read(row) ?? notCanned;
}

const notCanned: Canned = { isCanned: false, response: undefined };

function cannedOf(table: Table, text: string): Canned {
  const marked = booleanOf(text);
  if (marked !== undefined) return { isCanned: marked, response: undefined };
  if (plainText(text) === undefined) return notCanned;
  table.found.add("cannedResponse");
  return { isCanned: true, response: table.facts.messages.cannedResponses.codeOf(text.trim()) };
}
