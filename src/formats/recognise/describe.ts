import type { Table } from "../collect/table.ts";
import { type Field, normaliseHeader } from "../fields/field.ts";
import { isBlank } from "../values/no-data.ts";
import { isBareKind } from "./bare-kinds.ts";
import { type FieldReading, type Meaning, readingOf } from "./field-reading.ts";
import type { MatchedColumn } from "./match.ts";
import { isVague } from "./signs.ts";

/**
 * How a column was recognised, the surest first: the user names it; it bears the field's own name; it bears another name that
 * the field is known by; or only what stands in it says what its name means.
 */
export type Recognition = "mapped" | "name" | "alias" | "value";

/** What a field was found to be, for a person to check. */
export interface FieldDescription {
  readonly field: string;
  readonly column: string;
  /** The columns of the day and of the time of day, where it stands in two. */
  readonly parts: readonly string[];
  readonly recognition: Recognition;
  /** How its texts are read: a spelling of times, a unit of durations, or what kind of text it is. */
  readonly readAs: string;
  /** Further columns that could have meant the same. */
  readonly rivals: readonly string[];
  /** Of the first records: how many have a value there, and how many of these are understood. */
  readonly values: { readonly filled: number; readonly understood: number };
  /** The first different values. */
  readonly samples: readonly ValueSample[];
}

/** A text of the file, and what it means. */
export interface ValueSample {
  readonly text: string;
  /** Undefined where it is not understood. */
  readonly meaning: Meaning | undefined;
}

const samplesShown = 3;

/** The fields that columns were found for, in the order of the format. */
export const describeFields = (table: Table, fields: readonly Field[]): FieldDescription[] =>
  fields.flatMap((field) => {
    const match = table.matches.get(field.name);
    return match === undefined ? [] : [describeField(table, field, match)];
  });

function describeField(table: Table, field: Field, match: MatchedColumn): FieldDescription {
  const { readAs, means } = readingOf(table, field);
  const filled = table.samples(field.name).filter((text) => !isBlank(text));
  // Where only certain words say anything, the others need not be understood.
  const understood = match.only !== undefined ? filled : filled.filter((text) => means(text));
  const telling = table.sharesDay(field.name) ? unmoved(table, field.name, means) : filled;
  const distinct = [...new Set(telling)].slice(0, samplesShown);
  const read = new Set([...table.matches.values()].map(({ header }) => header));
  return {
    field: field.name,
    column: match.header,
    parts: table.isJoined(field.name) ? table.columnsOf(field.name).map((column) => table.sample.columns[column]) : [],
    recognition: recognitionOf(field, match),
    readAs,
    rivals: match.rivals.filter((rival) => !read.has(rival)),
    values: { filled: filled.length, understood: understood.length },
    samples: distinct.map((text) => ({ text, meaning: means(text) })),
  };
}

/** The texts of times on the day of the creation that mean what they say: what lies before the creation may be of the next day. */
function unmoved(table: Table, name: string, means: FieldReading["means"]): readonly string[] {
  const created = table.samples("createdAt");
  const instantOf = (text = ""): number => {
    const meaning = means(text);
    return meaning?.kind === "instant" ? meaning.value : Number.NaN;
  };
  return table.samples(name).filter((text, record) => instantOf(text) >= instantOf(created[record]));
}

function recognitionOf({ name, type, aliases }: Field, { header, by }: MatchedColumn): Recognition {
  if (by === "--map") return "mapped";
  if (type === "moment" || isVague(name, by) || isBareKind(name, by)) return "value";
  const spaced = name.replace(/(?=[A-Z])/g, " ");
  return by === aliases[0] || normaliseHeader(header) === normaliseHeader(spaced) ? "name" : "alias";
}
