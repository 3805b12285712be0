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
  const headers = table.wanted.map((column) => columns[column]);
  const distinct = new Set(headers).size;
  const names = new Set([...columns, ...format.fields.flatMap(({ aliases }) => aliases)].map(normaliseHeader));
  names.delete("");
  const beginsAsHeader = needsTime(format, table) ? () => false : firstCellFinder(columns);
  const headerAt = (row: Row, isCertain: boolean): Rejection | undefined => {
    const texts = headers.map((_, slot) => nameAt(row, slot));
    const known = new Set(texts.map(normaliseHeader).filter((text) => names.has(text)));
    if (!isCertain && 2 * known.size <= distinct) return undefined;
    const other = texts.findIndex((text, slot) => text !== "" && !isSame(text, headers[slot]));
    if (other !== -1) throw otherHeader(texts[other], headers[other], row.line);
    return repeatedHeader;
  };
  return (row) => {
    const header = beginsAsHeader(row) ? headerAt(row, false) : undefined;
    if (header !== undefined) return header;
    const rejection = collect(row);
    return rejection && (headerAt(row, rejection === repeatedHeader) ?? rejection);
  };
}

const needsTime = ({ kind }: Format, { matches }: Table): boolean =>
  kind === "tickets" ? matches.has("createdAt") : kind !== "surveys" && kind !== "customers";

const otherHeader = (text: string, header: string, line: number) =>
  inputError("other-header", `another header stands here: "${text}" under "${header}"`, {
    line,
    help: "give files apart whose columns differ, instead of putting them together; remove a line that only explains the header",
  });

const isSame = (text: string, header: string): boolean => normaliseWholeHeader(text) === normaliseWholeHeader(header);

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
