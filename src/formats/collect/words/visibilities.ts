import type { Row } from "../../../input/row.ts";
import { isBlank } from "../../values/no-data.ts";
import { internalOf } from "../../values/visibility.ts";
import { cellReader } from "../cells.ts";
import type { Table } from "../table.ts";
import { unknownWordCounter } from "./unknown-word-counter.ts";

/** Understands the words of the visibility: whether a message is internal. Undefined for what is no known word. */
export function internalWordReader(table: Table): (text: string) => boolean | undefined {
  const configured = table.settings.values.get("visibility");
  const header = table.header("visibility");
  return (text) => internalOf(configured?.get(text) ?? text, header);
}

const unknownVisibility =
  "a visibility that is no known word was left out: the message counts as public (input.values.visibility in the " +
  "configuration names it)";

/** Reads whether a row's message is internal; rows with a word that is not known are counted. */
export function internalReader(table: Table): (row: Row) => boolean {
  const isInternal = internalWordReader(table);
  const unknown = unknownWordCounter(table, "unknown-visibility", unknownVisibility);
  const told = cellReader(table, "visibility", (text): boolean | "unknown" | undefined => {
    if (isBlank(text)) return undefined;
    const internal = isInternal(text);
    if (internal === undefined) unknown.learn(text);
    return internal ?? "unknown";
  });
  return (row) => {
    const internal = told(row);
    if (internal === "unknown") unknown.count();
    return internal === true;
  };
}
