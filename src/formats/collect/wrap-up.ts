import type { Row } from "../../input/row.ts";
import { inferDurationColumn } from "../durations/infer-column.ts";
import { isBlank } from "../values/no-data.ts";
import { fieldText } from "./field-text.ts";
import type { Table } from "./table.ts";
import { noteLeftOut } from "./times/times.ts";

/** What belongs to a number of a row and stands in another column; NaN where that cannot be read. */
export type ReadRest = (row: Row) => number;

const field = "wrapUp";

/**
 * Reads the wrap-up, in milliseconds, that the handle time of a row does not have in it: 0 where the row has none, or the
 * column cannot be read at all. Undefined where there is no such column, and unless the header of the handle time says that
 * the wrap-up is not in it: contact centres mostly count it there.
 */
export function wrapUpReader(table: Table): ReadRest | undefined {
  if (!table.matches.has(field)) return undefined;
  const handle = table.header("handle");
  if (!isWithout(handle)) {
    if (!saysWrapUp.test(handle)) noteLeftOut(table, field, mostlyInIt);
    return undefined;
  }
  const textOf = fieldText(table, field);
  const header = table.header(field);
  const samples = table.samples(field).filter((text) => !isBlank(text));
  let lengthOf = samples.length === 0 ? undefined : lengthReader(table, samples);
  return (row) => {
    const text = textOf(row);
    if (isBlank(text)) return 0;
    lengthOf ??= lengthReader(table, [text]);
    const length = lengthOf(text);
    if (!Number.isNaN(length)) return length;
    table.note(
      "unreadable-number",
      `${header}: a value that cannot be read was left out, and the handle time of its row`,
      row.line,
    );
    return length;
  };
}

/** Says so where there is wrap-up and no handle time that it could belong to. */
export function noteWrapUpAlone(table: Table): void {
  if (!table.matches.has(field) || table.matches.has("handle")) return;
  noteLeftOut(table, field, "wrap-up alone is no handle time");
}

const saysWrapUp = /\b(?:wrap|acw|after.?call)/i;
const saysWithout = /\b(?:excl|without|w\/o|no|not|tanpa|belum)\b|\bexclud/i;

/** As metrik's own plain columns are named, or "Handle time (without wrap-up)". */
const isWithout = (header: string): boolean =>
  /^handle_(?:seconds|minutes)$/i.test(header) || (saysWrapUp.test(header) && saysWithout.test(header));

const mostlyInIt =
  'handle times mostly have it in them; a header such as "Handle time (without wrap-up)" says that they have not';

function lengthReader(table: Table, texts: readonly string[]): (text: string) => number {
  const header = table.header(field);
  const inferred = inferDurationColumn(texts, header, table.settings.decimal);
  if (!inferred.ok) {
    noteLeftOut(table, field, inferred.message);
    return () => 0;
  }
  table.notes.add("wrap-up-added", addedTo(table.header("handle"), header), table.file);
  return (text) => inferred.column.read(text);
}

const addedTo = (handle: string, wrapUp: string): string =>
  `the wrap-up time "${wrapUp}" was added to the handle time "${handle}"`;
