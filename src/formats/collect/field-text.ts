import type { Row } from "../../input/row.ts";
import { decodeText } from "../../model/texts/text.ts";
import type { Table } from "./table.ts";
import { joiner } from "./times/day-and-clock.ts";

/** What stands in a slot of a row; empty where that is absent. */
export const textAt = ({ bytes, starts, ends }: Row, slot: number): string =>
  starts[slot] === -1 || starts[slot] === ends[slot] ? "" : decodeText(bytes.subarray(starts[slot], ends[slot]));

/** The text of a field whose moments stand in two columns; undefined for others. */
export function joinedText(table: Table, name: string): ((row: Row) => Uint8Array) | undefined {
  const slots = table.slotsOfParts(name);
  return slots && joiner(slots);
}

/** Reads the text of a field, of both columns where its moments stand in two. */
export function fieldText(table: Table, name: string): (row: Row) => string {
  const slot = table.slot(name);
  const joined = joinedText(table, name);
  return joined === undefined ? (row) => textAt(row, slot) : (row) => decodeText(joined(row));
}
