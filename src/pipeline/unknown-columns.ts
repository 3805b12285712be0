import { usageError } from "../errors.ts";
import { indexOfHeader } from "../formats/recognise/match.ts";
import { dimensionNames } from "../report/dimension.ts";
import { didYouMean } from "../suggest.ts";
import type { Account } from "./account.ts";

/**
 * Columns that the command line names must stand in some file: a filter by a misspelt one would give a report about
 * nothing, and a group by it one without groups.
 *
 * @throws MetrikError unknown-column, with the nearest names
 */
export function refuseUnknownColumns(named: readonly string[], accounts: readonly Account[]): void {
  const unknown = named.find((name) => accounts.every(({ columns }) => indexOfHeader(columns, name) === -1));
  if (unknown === undefined) return;
  const columns = [...new Set(accounts.flatMap((account) => account.columns))];
  throw usageError("unknown-column", `no file has a column "${unknown}"`, {
    help: didYouMean(unknown, [...dimensionNames, ...columns]) || `columns: ${columns.join(", ")}`,
  });
}
