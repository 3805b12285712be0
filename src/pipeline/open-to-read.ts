import type { Source } from "../input/sources.ts";
import { inFile, type OpenFile, openFile } from "./open-file.ts";
import type { ReadRequest } from "./request.ts";
import { tellingRecords } from "./telling-records.ts";

/**
 * Opens a file of which all records will be read. What it is was found in its beginning; its sample also has the records behind
 * that which tell day from month.
 */
export async function openToRead(source: Source, request: ReadRequest): Promise<OpenFile | undefined> {
  const open = await openFile(source, request);
  if (open?.layout.kind !== "csv") return open;
  const { file, layout } = open;
  try {
    const more = await tellingRecords(layout.csv, source, request);
    const values = layout.sample.values.map((texts, column) => [...texts, ...more.map((record) => record[column])]);
    return { ...open, layout: { ...layout, sample: { ...layout.sample, values } } };
  } catch (error) {
    await file.close();
    throw inFile(error, source.name);
  }
}
