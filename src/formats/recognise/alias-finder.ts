import { addToList } from "../../add-to-list.ts";
import { lengthWithUnit } from "../durations/units.ts";
import { type Field, isLength, normaliseHeader, normaliseWholeHeader, spacedHeader } from "../fields/field.ts";

/** A column whose header is an alias. */
export interface AliasMatch {
  readonly index: number;
  readonly alias: string;
}

/** What of a field decides how else its columns may be called. */
export type LooseNames = Pick<Field, "name" | "type" | "fact">;

/** Finds the columns whose headers equal one of some aliases: what is written so comes before what only might be meant so. */
export type AliasFinder = (aliases: readonly string[], of?: LooseNames) => readonly AliasMatch[];

const finders = new WeakMap<readonly string[], AliasFinder>();

/** The finder for these headers: each of many formats looks for its fields among the same ones. */
export function aliasFinder(headers: readonly string[]): AliasFinder {
  const known = finders.get(headers);
  if (known !== undefined) return known;
  const finder = finderOf(headers);
  finders.set(headers, finder);
  return finder;
}

function finderOf(headers: readonly string[]): AliasFinder {
  const columnsBy = (spell: (spelling: string) => readonly string[]) =>
    columnsBySpelling(headers, (header) => [header, spacedHeader(header)].flatMap(spellingsOf).flatMap(spell));
  const written = columnsBySpelling(headers, spellingsOf);
  const spaced = columnsBySpelling(headers, (header) => spellingsOf(spacedHeader(header)));
  const measured = columnsBy(lengthWithUnit);
  const mixed = columnsBy(indonesianSpellings);
  const asked = columnsBy((spelling) => (spelling.endsWith("?") ? [spelling.slice(0, -1).trimEnd()] : []));
  const nestedBy = (isValue: boolean) =>
    columnsBySpelling(headers, (header) =>
      /\.value$/i.test(header) === isValue ? nestedSpellings(header).flatMap(spellingsOf) : [],
    );
  const [nested, values] = [nestedBy(false), nestedBy(true)];
  return (aliases, of) => {
    const matches: AliasMatch[] = [];
    addMatches(aliases, written, matches);
    addMatches(aliases, spaced, matches);
    if (isLength(of?.type)) addMatches(aliases, measured, matches);
    addMatches(aliases, mixed, matches);
    if (of?.type === "flag") addMatches(aliases, asked, matches);
    if (of?.fact !== undefined && inObjects.has(of.name)) {
      addMatches(aliases, nested, matches);
      addMatches(aliases, values, matches);
    }
    return matches;
  };
}

function addMatches(aliases: readonly string[], columns: Columns, matches: AliasMatch[]): void {
  if (columns.size === 0) return;
  for (const alias of aliases) {
    for (const index of columns.get(alias) ?? none) matches.push({ index, alias });
  }
}

const none: readonly number[] = [];

/** What aliases are compared with. */
const spellingsOf = (header: string): readonly string[] => [normaliseHeader(header), normaliseWholeHeader(header)];

/** English words that Indonesian names have as often: "Nama Agent" is "nama agen". */
const indonesian: ReadonlyMap<string, string> = new Map([
  ["ticket", "tiket"],
  ["survey", "survei"],
  ["agent", "agen"],
  ["customer", "pelanggan"],
]);

function indonesianSpellings(spelling: string): readonly string[] {
  const own = spelling.replace(/\p{L}+/gu, (word) => indonesian.get(word) ?? word);
  return own === spelling ? [] : [own];
}

/** What of a conversation may be an object with an id and a name. */
const inObjects = new Set(["channel", "customer", "team", "priority", "status", "assignee", "category", "csat"]);

/** What else the column of a key in an object is called: "status.name" "status", and "customer.id" "customer id". */
function nestedSpellings(header: string): readonly string[] {
  const [, object, key] = /^([^.]+)\.(name|nama|label|value|id|email|score)$/i.exec(header) ?? [];
  if (object === undefined) return [];
  const spelled = `${object} ${key}`;
  return /^(?:id|email|score)$/i.test(key) ? [spelled] : [spelled, object];
}

/** The numbers of columns by each spelling of their headers, in order. */
type Columns = ReadonlyMap<string, readonly number[]>;

function columnsBySpelling(headers: readonly string[], spell: (header: string) => readonly string[]): Columns {
  const columns = new Map<string, number[]>();
  for (const [index, header] of headers.entries()) {
    for (const spelling of new Set(spell(header))) addToList(columns, spelling, index);
  }
  return columns;
}
