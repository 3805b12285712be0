import { indexOfHeader } from "../formats/match.ts";
import type { Notes } from "../input/notes.ts";
import type { Account } from "./account.ts";

/**
 * Says which fields are mapped to columns that no file has, so that they are looked for under their usual names, if at all:
 * the export calls them otherwise by now, or the mapping is for other files.
 */
export function noteUnusedMappings(map: ReadonlyMap<string, string>, accounts: readonly Account[], notes: Notes): void {
  for (const [field, column] of map) {
    if (accounts.some(({ columns }) => indexOfHeader(columns, column) !== -1)) continue;
    notes.add("unused-mapping", "a field is mapped to a column that no file has", `${field}: ${column}`);
  }
}
