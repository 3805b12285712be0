import { inputError } from "../../errors.ts";
import { normaliseHeader } from "../fields/field.ts";
import type { Format } from "../format.ts";
import { isBlank } from "../values/no-data.ts";
import { aliasFinder } from "./alias-finder.ts";
import { firstFew } from "./first-few.ts";
import { type Sample, textsByRecord } from "./sample.ts";

/**
 * Refuses a table whose first line has titles over several columns each, as merged cells are written, and whose second names
 * the columns below them: those names would count for nothing. It is one where the first record has words under blank or
 * repeated headers, half of all its words name columns that are known and no other stands under a header of its own, and
 * where numbers follow.
 *
 * @throws MetrikError header-not-found
 */
export function refuseTwoHeaders(sample: Sample, formats: readonly Format[]): void {
  const { columns } = sample;
  const texts = columns.map((_, column) => textsByRecord(sample, column)[0] ?? "");
  const isBesideTitle = (column: number): boolean =>
    column > 0 && column < columns.length && (isBlank(columns[column]) || columns[column] === columns[column - 1]);
  const named = [...columns.keys()].filter(
    (column) => !isBlank(texts[column]) && !areAlike(texts[column], columns[column]),
  );
  if (!named.some(isBesideTitle) || !named.every((column) => isWord(texts[column]))) return;
  if (!named.some((column) => areNumbers(textsByRecord(sample, column).slice(1)))) return;
  const known = columnsKnownIn(texts, formats);
  const unknown = named.filter((column) => !known.has(column));
  const areBelow = unknown.every((column) => isBesideTitle(column) || isBesideTitle(column + 1));
  if (!areBelow || 2 * unknown.length > named.length) return;
  const names = texts.map((text, column) => (isBlank(text) ? columns[column] : text));
  throw inputError("header-not-found", "the header has two lines: titles over several columns, and names below them", {
    notes: [`the first line: ${firstFew(columns, ", ")}`, `below it: ${firstFew(texts, ", ")}`],
    help: `make one line of the two: ${firstFew(names, ", ")}; or name the columns of the first line that count with --map`,
  });
}

const areAlike = (text: string, header: string): boolean => normaliseHeader(text) === normaliseHeader(header);

/** Whether it can be a name: records have numbers in them, and names may in brackets alone. */
const isWord = (text: string): boolean => /^\D*\p{L}\D*$/u.test(normaliseHeader(text));

function areNumbers(texts: readonly string[]): boolean {
  const written = texts.filter((text) => !isBlank(text));
  return written.length > 0 && written.every((text) => /\d/.test(text));
}

/** Which of some texts would be the name of a column. */
function columnsKnownIn(texts: readonly string[], formats: readonly Format[]): ReadonlySet<number> {
  const find = aliasFinder(texts);
  const fields = formats.flatMap((format) => format.fields);
  return new Set(fields.flatMap((field) => find(field.aliases, field).map(({ index }) => index)));
}
