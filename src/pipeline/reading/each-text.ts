import { textAt } from "../../formats/collect/field-text.ts";
import type { DecodedFile } from "../../input/bytes/open-decoded.ts";
import { unheard } from "../../input/consumer.ts";
import { planColumns } from "../../input/csv/dialect.ts";
import { readCsv } from "../../input/csv/read.ts";
import type { Row } from "../../input/row.ts";
import type { FileLayout } from "./file-layout.ts";

/**
 * Reads a file for the texts in some of its columns alone.
 *
 * @throws MetrikError for what ends the reading of the file
 */
export async function eachText(
  file: DecodedFile,
  layout: Exclude<FileLayout, { kind: "chat" }>,
  columns: readonly number[],
  hear: (text: string, header: string, line: number) => void,
): Promise<void> {
  const headers = columns.map((column) => layout.sample.columns[column]);
  const record = (row: Row): undefined => {
    for (const [slot, header] of headers.entries()) hear(textAt(row, slot), header, row.line);
  };
  if (layout.kind === "csv") {
    const { columns: all, dialect, skip } = layout.csv;
    return readCsv(file.blocks(), dialect, planColumns(all.length, columns, skip), { ...unheard, record });
  }
  const { readJsonRows } = await import("../../input/json/read-rows.ts");
  const plan = { fields: headers, lists: [] };
  return readJsonRows(file.blocks(), layout.json, plan, layout.unwrap, { ...unheard, record });
}
