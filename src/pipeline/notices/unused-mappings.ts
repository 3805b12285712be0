import { usageError } from "../../errors.ts";
import { ticketFields } from "../../formats/fields/tickets.ts";
import { fieldHelp } from "../../formats/recognise/field-help.ts";
import { indexOfHeader } from "../../formats/recognise/match.ts";
import type { Notes } from "../../input/notes.ts";
import type { Account } from "../account.ts";
import { refuseUnknownColumns } from "../unknown-columns.ts";

/** Field → column. */
type Mappings = ReadonlyMap<string, string>;

/**
 * Says which fields are mapped to columns that no file has, so that they are looked for under their usual names, if at all:
 * the export calls them otherwise by now, or the mapping is for other files.
 */
export function noteUnusedMappings(map: Mappings, accounts: readonly Account[], notes: Notes): void {
  for (const [field, column] of map) {
    if (isHeard(field, accounts) || accounts.some(has(column))) continue;
    notes.add("unused-mapping", "a field is mapped to a column that no file has", `${field}: ${column}`);
  }
}

/** Says which fields are mapped to columns that stand only in files whose format has no such field. */
export function noteUnreadMappings(map: Mappings, accounts: readonly Account[], notes: Notes): void {
  for (const [field, column] of map) {
    if (lackingIt(field, column, accounts) === undefined) continue;
    const message = "a field is mapped to a column of files that have no such field";
    notes.add("unused-mapping", message, `${field}: ${column}`);
  }
}

/**
 * What the command line maps must be read from some file: whoever names a column now means these files.
 *
 * @throws MetrikError unknown-column, unknown-field
 */
export function refuseMappings(map: Mappings, accounts: readonly Account[]): void {
  const columns = [...map].flatMap(([field, column]) => (isHeard(field, accounts) ? [] : [column]));
  refuseUnknownColumns(columns, accounts);
  for (const [field, column] of map) {
    const account = lackingIt(field, column, accounts);
    if (account === undefined) continue;
    throw usageError("unknown-field", `the format ${account.format} has no field "${field}" to map a column to`, {
      file: account.path,
      notes: notesOn(field, account),
      help: helpWith(field, account),
    });
  }
}

const isHeard = (field: string, accounts: readonly Account[]): boolean =>
  accounts.some(({ mapped }) => mapped.has(field));

/** The first file with the column, where none of those can have the field. */
function lackingIt(field: string, column: string, accounts: readonly Account[]): Account | undefined {
  const holders = accounts.filter(has(column));
  return isHeard(field, holders) ? undefined : holders[0];
}

const has =
  (column: string) =>
  ({ columns }: Account): boolean =>
    indexOfHeader(columns, column) !== -1;

/** What is taken for answers, since it has ratings, may be tickets to whoever maps what only these have. */
const notesOn = (field: string, { format }: Account): readonly string[] =>
  format === "surveys" && ticketFields.some(({ name }) => name === field)
    ? ["a list of tickets has it: --input-format tickets reads the file as one"]
    : [];

const helpWith = (field: string, { fields }: Account): string =>
  fields.length === 0
    ? "its own rules say what its columns are; --by and --where can name a column as it is"
    : fieldHelp(field, fields);
