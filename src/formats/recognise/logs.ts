import type { Field } from "../fields/field.ts";
import { ticketNumbers } from "../fields/tickets.ts";
import type { Format } from "../format.ts";
import { eventKindOf } from "../values/event-kinds.ts";
import { roleOf } from "../values/roles.ts";
import { differWithin } from "./differ-within.ts";
import type { Matches } from "./match.ts";
import { type Sample, textsByRecord, textsIn } from "./sample.ts";

/** How a list of tickets calls them: names that mean them in a log only where its words and its ids tell of one. */
const lentNames: ReadonlyMap<string, readonly string[]> = new Map([
  ["conversation", ["id", ...ticketNumbers]],
  [
    "at",
    ["created time", "created date", "date created", "create date", "tanggal dibuat", "waktu dibuat", "dibuat pada"],
  ],
]);

export const isLog = ({ id }: Format): boolean => id === "messages" || id === "events";

/** The fields of a log, under the names of a list of tickets as well. */
export const withLentNames = (fields: readonly Field[]): readonly Field[] =>
  fields.map((field) => ({ ...field, aliases: [...field.aliases, ...(lentNames.get(field.name) ?? [])] }));

/** Whether it is told who spoke, or what happened, mostly in words that are known and do not all mean the same. */
export const speaksAsLog = (matches: Matches, sample: Sample): boolean =>
  isInWords("role", roleOf, matches, sample) || isInWords("event", eventKindOf, matches, sample);

function isInWords(
  field: string,
  meaningOf: (text: string) => string | undefined,
  matches: Matches,
  sample: Sample,
): boolean {
  const texts = textsOf(field, matches, sample);
  const meanings = texts.map(meaningOf).filter((meaning) => meaning !== undefined);
  return new Set(meanings).size > 1 && meanings.length * 2 > texts.length;
}

/** Whether a quarter of the rows, as in no list of tickets, are of a conversation that an earlier row was of. */
export function repeatsIds(matches: Matches, sample: Sample): boolean {
  const ids = textsOf("conversation", matches, sample);
  return ids.length > 0 && new Set(ids).size * 4 <= ids.length * 3;
}

/** Whether a conversation's rows have times of their own; the one time of a ticket's versions is that of its creation. */
export function movesOn(matches: Matches, sample: Sample, field = "at"): boolean {
  const { index = -1, parts } = matches.get(field) ?? {};
  const columns = [index, parts?.day ?? index, parts?.clock ?? index].map((column) => textsByRecord(sample, column));
  return differWithin(matches, sample, (place) => columns.map((texts) => texts[place]).join(" "));
}

function textsOf(field: string, matches: Matches, sample: Sample): readonly string[] {
  const match = matches.get(field);
  return match === undefined ? [] : textsIn(sample, match.index);
}
