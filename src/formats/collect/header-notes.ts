import type { Table } from "./table.ts";

/** Says what is odd about a file's header, though it was understood. */
export function noteHeader(table: Table): void {
  for (const header of repeatedIn(table.sample.columns)) {
    const message = `the column "${header}" is in the header more than once; where it is named, the first is taken`;
    table.notes.add("repeated-header", message, table.file);
  }
  for (const { header } of table.matches.values()) {
    if (header === header.trim()) continue;
    table.notes.add("spaced-header", `the header "${header}" has spaces around it; they were ignored`, table.file);
  }
}

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
