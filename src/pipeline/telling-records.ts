import { textAt } from "../formats/collect/field-text.ts";
import { tellsOrder } from "../formats/timestamps/tells-order.ts";
import { openDecoded } from "../input/bytes/open-decoded.ts";
import type { RecordConsumer } from "../input/consumer.ts";
import { planColumns } from "../input/csv/dialect.ts";
import { readCsv } from "../input/csv/read.ts";
import type { CsvLayout } from "../input/csv/sniff.ts";
import type { Source } from "../input/sources.ts";
import type { ReadRequest } from "./request.ts";

/** More of them would not tell more. */
const recordsWanted = 400;

/**
 * The records of a CSV file that tell day from month in a column of whose first values none does: the first days of a month
 * fill the beginning of a sorted export. The file is read once more for them, where it can be and such a column is there.
 *
 * @throws MetrikError for what ends the reading of the file
 */
export async function tellingRecords(
  { columns, dialect, skip, records }: CsvLayout,
  source: Source,
  { encoding, sheet, signal, settings }: ReadRequest,
): Promise<readonly (readonly string[])[]> {
  const open = columns.flatMap((_, column) => (isOpen(records.map((fields) => fields[column])) ? [column] : []));
  if (open.length === 0 || !source.isRepeatable || settings.dateFormat !== undefined) return [];
  const telling: string[][] = [];
  const consumer: RecordConsumer = {
    record(row) {
      if (telling.length < recordsWanted && open.some((column) => tellsOrder(textAt(row, column)) === true)) {
        telling.push(columns.map((_, column) => textAt(row, column)));
      }
      return undefined;
    },
    reject: () => {},
    blank: () => {},
    note: () => {},
  };
  const file = await openDecoded(source, { encoding, sheet, signal });
  await readCsv(file.blocks(), dialect, planColumns(columns.length, [...columns.keys()], skip), consumer);
  return telling;
}

/** Whether texts have days and months in numbers, and none tells which is which. */
function isOpen(texts: readonly string[]): boolean {
  const told = texts.map(tellsOrder);
  return told.includes(false) && !told.includes(true);
}
