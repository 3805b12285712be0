import { inputError } from "../../errors.ts";
import type { Status } from "../../model/conversation.ts";
import { type Field, isTime, normaliseHeader, normaliseWholeHeader } from "../fields/field.ts";
import { type AliasMatch, aliasFinder, type LooseNames } from "./alias-finder.ts";
import { type DayAndClock, dayAndClock, saidParts, shareDay } from "./match-clocks.ts";

/** A column that was found for a field. */
export interface MatchedColumn {
  readonly index: number;
  readonly header: string;
  /** Why: `--map`, or the alias that the header equals. */
  readonly by: string;
  /** Further columns that could have meant the same. */
  readonly rivals: readonly string[];
  /** Columns of which one can hold the day and the other the time of day. */
  readonly parts?: DayAndClock | undefined;
  /** The only texts that say anything; see `Field`. */
  readonly only?: ReadonlyMap<string, string> | undefined;
  /** The texts that say the status; see `Field`. */
  readonly statuses?: ReadonlyMap<string, Status> | undefined;
  /** Between the texts of a list; see `Field`. */
  readonly separator?: RegExp | undefined;
  /** In the texts of people who are hidden; see `Field`. */
  readonly mask?: RegExp | undefined;
}

export type Matches = ReadonlyMap<string, MatchedColumn>;

/** The numbers of the columns that were found for a field. */
export const columnsIn = (matches: Matches): ReadonlySet<number> =>
  new Set([...matches.values()].map(({ index }) => index));

export const withoutField = (matches: Matches, name: string): Matches =>
  new Map([...matches].filter(([field]) => field !== name));

/**
 * Finds for each field the column whose header equals one of its aliases, the first alias first. A column serves one
 * field, and those that share it. What was mapped by hand is taken as it is, or read as the field reads its own column where it is
 * that one.
 *
 * @example matchColumns(["Ticket ID", "Status"], ticketFields, new Map()).get("status")?.header //=> "Status"
 */
export function matchColumns(
  headers: readonly string[],
  fields: readonly Field[],
  mapped: ReadonlyMap<string, string>,
): Matches {
  const matches = new Map<string, MatchedColumn>();
  const byHand = fields.flatMap((field) => {
    const [index, clock] = columnsNamed(headers, field, mapped.get(field.name));
    return index === undefined ? [] : [{ field, index, clock, alias: "--map" }];
  });
  const taken = new Set(
    byHand.flatMap(({ field, index, clock = index }) => (field.shares === undefined ? [index, clock] : [])),
  );
  const find = aliasFinder(headers);
  const withAlias = (aliases: readonly string[], of?: LooseNames): readonly AliasMatch[] =>
    find(aliases, of).filter(({ index }) => !taken.has(index));
  for (const column of byHand) {
    const { field, index, clock, alias } = column;
    const times = [column, ...withAlias(field.aliases, field)];
    const parts = clock === undefined ? dayAndClock(headers, field, times, withAlias) : saidParts(index, clock);
    const isOwn = find(field.aliases, field).some((own) => own.index === index);
    const reading = isOwn ? readingOf(field) : undefined;
    matches.set(field.name, { index, header: headers[index], by: alias, rivals: [], parts, ...reading });
  }
  for (const field of fields) {
    if (matches.has(field.name) || (field.remarksOn !== undefined && !matches.has(field.remarksOn))) continue;
    const candidates = withAlias(field.aliases, field);
    if (candidates.length === 0) continue;
    const [{ index, alias }] = candidates;
    const others = new Set(candidates.map((candidate) => candidate.index));
    others.delete(index);
    const rivals = [...others].map((other) => headers[other]);
    const parts = dayAndClock(headers, field, candidates, withAlias);
    matches.set(field.name, { index, header: headers[index], by: alias, rivals, parts, ...readingOf(field) });
    taken.add(index);
  }
  shareDay(headers, fields, matches, find);
  for (const { name, shares, only } of fields) {
    const shared = shares === undefined ? undefined : matches.get(shares);
    const { index, by } = matches.get(name) ?? shared ?? {};
    if (shared !== undefined && by !== undefined && index === shared.index) matches.set(name, { ...shared, by, only });
  }
  return matches;
}

/** How a field reads the column that is its own. */
const readingOf = ({ only, statuses, separator, mask }: Field): Partial<MatchedColumn> => ({
  only,
  statuses,
  separator,
  mask,
});

/** The column that a mapping names, or of times the day and the time of day: "Tanggal + Jam"; empty where there are none. */
function columnsNamed(headers: readonly string[], { type }: Field, name: string | undefined): readonly number[] {
  if (name === undefined) return [];
  const whole = indexOfHeader(headers, name);
  if (whole !== -1) return [whole];
  const parts = isTime(type) ? name.split("+").map((part) => indexOfHeader(headers, part)) : [];
  return parts.length === 2 && !parts.includes(-1) ? parts : [];
}

/** The column with this header, to the letter or else but for case and spacing; -1 where there is none. */
export function indexOfHeader(headers: readonly string[], name: string): number {
  for (const spelling of [verbatim, normaliseWholeHeader, normaliseHeader]) {
    const index = headers.findIndex((header) => spelling(header) === spelling(name));
    if (index !== -1) return index;
  }
  return -1;
}

const verbatim = (header: string): string => header;

/**
 * @param repeats fields of which the vendor itself may write two columns: the first is read
 * @throws MetrikError duplicate-header where a header that was matched stands over two columns
 */
export function refuseDuplicates(headers: readonly string[], matches: Matches, repeats: readonly string[] = []): void {
  for (const [field, { header }] of matches) {
    if (repeats.includes(field)) continue;
    const columns = headers.flatMap((other, index) => (other === header ? [index + 1] : []));
    if (columns.length === 1) continue;
    throw inputError("duplicate-header", `the column "${header}" (${field}) is in the header more than once`, {
      line: 1,
      notes: [`columns: ${columns.join(", ")}`],
      help: `rename all but one of them, or map another column: --map ${field}=…`,
    });
  }
}
