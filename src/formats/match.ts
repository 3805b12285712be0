import { inputError } from "../errors.ts";
import { type Field, normaliseHeader, normaliseWholeHeader } from "./field.ts";

/** A column that was found for a field. */
export interface MatchedColumn {
  readonly index: number;
  readonly header: string;
  /** Why: `--map`, or the alias that the header equals. */
  readonly by: string;
  /** Further columns that could have meant the same. */
  readonly rivals: readonly string[];
  /** The only texts that say anything; see `Field`. */
  readonly only?: ReadonlyMap<string, string> | undefined;
  /** Between the texts of a list; see `Field`. */
  readonly separator?: RegExp | undefined;
}

export type Matches = ReadonlyMap<string, MatchedColumn>;

/**
 * Finds for each field the column whose header equals one of its aliases, the first alias first. A column serves one
 * field, and those that share it; what was mapped by hand is taken as it is.
 *
 * @example matchColumns(["Ticket ID", "Status"], ticketFields, new Map()).get("status")?.header //=> "Status"
 */
export function matchColumns(
  headers: readonly string[],
  fields: readonly Field[],
  mapped: ReadonlyMap<string, string>,
): Matches {
  const matches = new Map<string, MatchedColumn>();
  const taken = new Set<number>();
  const take = (field: Field, match: MatchedColumn): void => {
    matches.set(field.name, match);
    taken.add(match.index);
  };
  for (const field of fields) {
    const column = mapped.get(field.name);
    const index = column === undefined ? -1 : indexOfHeader(headers, column);
    if (index !== -1) take(field, { index, header: headers[index], by: "--map", rivals: [] });
  }
  const normalised = headers.map((header) => [normaliseHeader(header), normaliseWholeHeader(header)]);
  for (const field of fields) {
    if (matches.has(field.name)) continue;
    const candidates = field.aliases.flatMap((alias) =>
      normalised.flatMap((spelt, index) => (spelt.includes(alias) && !taken.has(index) ? [{ index, alias }] : [])),
    );
    if (candidates.length === 0) continue;
    const [{ index, alias }] = candidates;
    const others = new Set(candidates.map((candidate) => candidate.index));
    others.delete(index);
    const rivals = [...others].map((other) => headers[other]);
    take(field, { index, header: headers[index], by: alias, rivals, only: field.only, separator: field.separator });
  }
  for (const { name, shares, only } of fields) {
    const shared = shares === undefined || matches.has(name) ? undefined : matches.get(shares);
    if (shared !== undefined) matches.set(name, { ...shared, only });
  }
  return matches;
}

/** The column with this header, to the letter or else but for case and spacing; -1 where there is none. */
export function indexOfHeader(headers: readonly string[], name: string): number {
  const exact = headers.indexOf(name);
  return exact === -1 ? headers.findIndex((header) => normaliseHeader(header) === normaliseHeader(name)) : exact;
}

/**
 * @param repeats fields of which the vendor itself may write two columns: the first is read
 * @throws MetrikError duplicate-header where a header that was matched stands over two columns
 */
export function refuseDuplicates(headers: readonly string[], matches: Matches, repeats: readonly string[] = []): void {
  for (const [field, { header }] of matches) {
    if (repeats.includes(field)) continue;
    const columns = headers.flatMap((other, index) => (other === header ? [index + 1] : []));
    if (columns.length === 1) continue;
    throw inputError("duplicate-header", `the column "${header}" (${field}) stands in the header more than once`, {
      line: 1,
      notes: [`columns: ${columns.join(", ")}`],
      help: `rename all but one of them, or map another column: --map ${field}=…`,
    });
  }
}
