import { inputError } from "../../../errors.ts";
import type { Rejection, Row } from "../../../input/row.ts";
import { normaliseHeader, normaliseWholeHeader } from "../../fields/field.ts";
import type { Format } from "../../format.ts";
import type { Collect } from "../collect.ts";
import { textAt } from "../field-text.ts";
import type { Table } from "../table.ts";

/** No name of a column is longer, in bytes. */
const longest = 200;

export const repeatedHeader: Rejection = { code: "repeated-header", message: "the header is repeated here" };

/**
 * Collects the rows of a list, but for a header that stands among them, as where exports were put together with `cat`: the
 * list's own header is rejected. Under another one stand other columns, and to read on would give wrong numbers.
 *
 * Asked after is a row that was rejected, since a header is no time; and one whose first cell is a name in a list that does
 * without a time.
 *
 * @throws MetrikError other-header
 */
export function pastHeaders(table: Table, format: Format, collect: Collect): Collect {
  const { columns } = table.sample;
  if (!needsTime(format, table)) for (const column of columns.keys()) table.slotOfColumn(column);
  const headerAt = headerFinder(table, format);
  const beginsAsHeader = needsTime(format, table) ? () => false : firstCellFinder(columns);
  return (row) => {
    const header = beginsAsHeader(row) ? headerAt(row, false) : undefined;
    if (header !== undefined) return header;
    const rejection = collect(row);
    return rejection && (headerAt(row, rejection === repeatedHeader) ?? rejection);
  };
}

/** What a row is that holds names of columns for the most part, or is certain to; it throws where they are in other places. */
function headerFinder(
  { sample: { columns }, wanted }: Table,
  { fields }: Format,
): (row: Row, isCertain: boolean) => Rejection | undefined {
  const headers = wanted.map((column) => columns[column]);
  const distinct = new Set(headers).size;
  const names = new Set([...columns, ...fields.flatMap(({ aliases }) => aliases)].map(normaliseHeader));
  names.delete("");
  const areMostlyNames = (row: Row): boolean => {
    const known = new Set<string>();
    for (let slot = 0; slot < headers.length; slot++) {
      // Even if all that follow were names, they would not be the most: nothing to normalise in most rows.
      if (2 * (known.size + headers.length - slot) <= distinct) return false;
      const text = normaliseHeader(nameAt(row, slot));
      if (names.has(text)) known.add(text);
    }
    return 2 * known.size > distinct;
  };
  const isOther = (text: string, slot: number): boolean => {
    const [name, header] = [normaliseHeader(text), headers[slot]];
    if (name === normaliseHeader(header)) return isOtherUnit(text, header);
    if (names.has(name)) return !haveCommonField(fields, name, header);
    // A title stands in the first cell, and numbers in a row of totals.
    return wanted[slot] !== 0 && /\p{L}/u.test(text);
  };
  return (row, isCertain) => {
    if (!isCertain && !areMostlyNames(row)) return undefined;
    const texts = headers.map((_, slot) => nameAt(row, slot));
    const other = texts.findIndex(isOther);
    if (other !== -1) throw otherHeader(texts[other], headers[other], row.line);
    return repeatedHeader;
  };
}

/** Of one name, what stands behind it in brackets tells the zone or the unit. */
const isOtherUnit = (text: string, header: string): boolean =>
  /[([]/.test(text + header) && normaliseWholeHeader(text) !== normaliseWholeHeader(header);

/** Whether two names can stand for one column: one in another language, or a title, changes nothing. */
const haveCommonField = (fields: Format["fields"], name: string, header: string): boolean =>
  fields.some(({ aliases }) => {
    const normalised = aliases.map(normaliseHeader);
    return normalised.includes(name) && normalised.includes(normaliseHeader(header));
  });

const needsTime = ({ kind }: Format, { matches }: Table): boolean =>
  kind === "tickets" ? matches.has("createdAt") : kind !== "surveys" && kind !== "customers";

const otherHeader = (text: string, header: string, line: number) =>
  inputError("other-header", `another header stands here: "${text}" under "${header}"`, {
    line,
    help: "give files apart whose columns differ, instead of putting them together; remove a line that only explains the header",
  });

/** The name that may stand in a cell, without what a byte order mark in front of a quote has left of both. */
const nameAt = (row: Row, slot: number): string =>
  row.ends[slot] - row.starts[slot] > longest ? "" : textAt(row, slot).replace(/^\ufeff(?:"(.*)"$)?/, "$1");

/** Whether the first cell of a row is one of these, as it stands or behind a byte order mark. */
function firstCellFinder(names: readonly string[]): (row: Row) => boolean {
  const encoder = new TextEncoder();
  const cells = names
    .filter((name) => name !== "")
    .flatMap((name) => [name, `\ufeff${name}`, `\ufeff"${name}"`].map((text) => encoder.encode(text)));
  const isFirstByte = new Uint8Array(256);
  for (const [first] of cells) isFirstByte[first] = 1;
  return ({ bytes, starts, ends }) => {
    const start = starts[0];
    if (isFirstByte[bytes[start]] !== 1) return false;
    const length = ends[0] - start;
    return cells.some((cell) => cell.length === length && cell.every((byte, place) => bytes[start + place] === byte));
  };
}
