import { textsIn } from "../recognise/sample.ts";
import { oneDayNote } from "../timestamps/one-day.ts";
import { isTimeOfDay } from "../timestamps/time-of-day.ts";
import { noteRivals } from "./rival-columns.ts";
import type { Table } from "./table.ts";
import { noteUnreadZones } from "./times/unread-zones.ts";
import { noteUnreadContacts } from "./unread-contacts.ts";

/** Says what is odd about a file's header, though it was understood. */
export function noteHeader(table: Table): void {
  noteClocks(table);
  noteUnreadContacts(table);
  noteUnreadZones(table);
  // Which columns are read is known once they have been.
  table.onFinish(() => noteRivals(table));
  for (const header of repeatedIn(table.sample.columns)) {
    const message = `the column "${header}" is in the header more than once; where it is named, the first is taken`;
    table.notes.add("repeated-header", message, table.file);
  }
  for (const { header } of table.matches.values()) {
    if (header === header.trim()) continue;
    table.notes.add("spaced-header", `the header "${header}" has spaces around it; they were ignored`, table.file);
  }
}

/** Says what is odd about times of day that have no day of their own. */
function noteClocks(table: Table): void {
  for (const header of table.leftOutClocks) table.notes.add("column-left-out", leftOut(header), table.file);
  if (![...table.matches.keys()].some((name) => table.sharesDay(name))) return;
  table.notes.add("day-not-told", oneDayNote, table.file);
  const known = table.readColumns;
  for (const [column, header] of table.sample.columns.entries()) {
    const texts = textsIn(table.sample, column).map((text) => text.trim());
    const isKnown = known.has(column) || table.leftOutClocks.includes(header);
    if (isKnown || texts.length === 0 || !texts.every(isTimeOfDay)) continue;
    table.notes.add(
      "unknown-clock",
      `${header}: nothing tells which times, or lengths of time, these are (--map can)`,
      table.file,
    );
  }
}

const leftOut = (header: string): string => `column "${header}" was left out: ${unlikely}`;
const unlikely =
  "its times of day do not fit the day beside them, or --date-format, and may be lengths of time; a header that says so, or a column of their days, would settle it";

/** The headers that stand over several columns; blank ones have nothing to be confused with. */
function repeatedIn(headers: readonly string[]): ReadonlySet<string> {
  const seen = new Set<string>();
  const repeated = new Set<string>();
  for (const header of headers) {
    if (header !== "" && seen.has(header)) repeated.add(header);
    seen.add(header);
  }
  return repeated;
}
