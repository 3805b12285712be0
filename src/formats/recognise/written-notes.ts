import { type Field, normaliseHeader, spacedHeader } from "../fields/field.ts";
import { isVagueVisibility } from "../fields/visibility.ts";
import { isBlank } from "../values/no-data.ts";
import { roleOf } from "../values/roles.ts";
import { internalOf } from "../values/visibility.ts";
import type { Sample } from "./sample.ts";

/**
 * The fields without those headers of the visibility under which the file has anything else, such as the notes themselves: an
 * "Internal Note" says either that a message is one, or what the note is.
 */
export function withoutWrittenNotes(fields: readonly Field[], { columns, values }: Sample): readonly Field[] {
  const tells = (alias: string): boolean =>
    !isVagueVisibility(alias) ||
    columns.every((header, column) => !isUnder(alias, header) || isInWordsUnder(header, values[column] ?? []));
  return fields.map((field) =>
    field.name === "visibility" ? { ...field, aliases: field.aliases.filter(tells) } : field,
  );
}

const isUnder = (alias: string, header: string): boolean =>
  [header, spacedHeader(header)].some((spelling) => normaliseHeader(spelling) === alias);

/** What says nothing in the first records may be anything in the others. */
const isInWordsUnder = (header: string, texts: readonly string[]): boolean =>
  texts.every(isWordUnder(header)) && texts.some((text) => !isBlank(text));

/** Staff and customers have a visibility, and write messages as well. */
const isWordUnder =
  (header: string) =>
  (text: string): boolean =>
    isBlank(text) || (internalOf(text, header) !== undefined && roleOf(text) === undefined);
