import type { Format } from "../format.ts";
import { isBlank } from "../values/no-data.ts";
import { orderKindOf } from "../values/order-kinds.ts";
import { surveyKindOf } from "../values/survey-kinds.ts";
import { columnsIn, type MatchedColumn, type Matches, matchColumns } from "./match.ts";
import type { Sample } from "./sample.ts";

/** Headers that are anybody's, under which orders or answers may say their kind. */
interface BareKinds {
  readonly headers: readonly string[];
  /** The kind that a word means; undefined for a word that means none. */
  kindOf(text: string): string | undefined;
  /** What is of this kind anyway: words that say nothing else need not be of kinds. */
  readonly usual?: string;
  /** The field beside which such a column tells no kind of file from another. */
  readonly beside: string;
}

const anybodys = ["type", "jenis", "tipe"];

const bareKinds: ReadonlyMap<string, BareKinds> = new Map([
  ["orders", { headers: [...anybodys, "jenis order", "tipe order"], kindOf: orderKindOf, usual: "new", beside: "at" }],
  ["surveys", { headers: [...anybodys, "kategori", "category"], kindOf: surveyKindOf, beside: "score" }],
]);

/** Whether only what stands under a header says that it means the kind. */
export const isBareKind = (field: string, alias: string): boolean =>
  field === "kind" && [...bareKinds.values()].some(({ headers }) => headers.includes(alias));

/**
 * A list of orders or of answers with the column of its kinds, where that is called no more than `type` and all words of its
 * first records are kinds; any other format as it is, and so a list that has a column for them.
 */
export function withBareKind(format: Format, sample: Sample, mapped: ReadonlyMap<string, string>): Format {
  const bare = bareKinds.get(format.id);
  const kind = format.fields.find(({ name }) => name === "kind");
  if (bare === undefined || kind === undefined || matchColumns(sample.columns, format.fields, mapped).has("kind"))
    return format;
  const column = bareColumns(bare, sample).find(({ index }) => areKinds(sample.values[index] ?? [], bare));
  if (column === undefined) return format;
  // Behind the field that it is a remark on, and before any other that is called so.
  const fields = format.fields.flatMap((field) => {
    if (field.name === "kind") return [];
    return field.name === bare.beside ? [field, { ...kind, aliases: [column.by], remarksOn: bare.beside }] : [field];
  });
  return { ...format, fields };
}

/** The columns that are called so, but for those of which there are two. */
const bareColumns = ({ headers }: BareKinds, { columns }: Pick<Sample, "columns">): readonly MatchedColumn[] =>
  headers.flatMap((header) => {
    const match = matchColumns(columns, [{ name: "kind", type: "word", aliases: [header] }], new Map()).get("kind");
    return match === undefined || match.rivals.length > 0 ? [] : [match];
  });

function areKinds(texts: readonly string[], { kindOf, usual }: BareKinds): boolean {
  const kinds = texts.filter((text) => !isBlank(text)).map(kindOf);
  return kinds.every((kind) => kind !== undefined) && kinds.some((kind) => kind !== usual);
}

/** A column of a list that may say kinds and was not read: how it is called, and what its words would mean. */
export interface UnreadKinds {
  readonly column: number;
  readonly header: string;
  kindOf(text: string): string | undefined;
}

/** Those of a list of a format, whose columns are read as these fields. */
export function unreadKinds(
  formatId: string,
  sample: Pick<Sample, "columns">,
  matches: Matches,
): readonly UnreadKinds[] {
  const bare = bareKinds.get(formatId);
  if (bare === undefined || matches.has("kind")) return [];
  const read = columnsIn(matches);
  return bareColumns(bare, sample)
    .filter(({ index }) => !read.has(index))
    .map(({ index, header }) => ({ column: index, header, kindOf: bare.kindOf }));
}
