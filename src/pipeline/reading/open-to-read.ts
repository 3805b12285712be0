import { columnsOfTimes, TellingDates } from "../../formats/recognise/telling-dates.ts";
import { openDecoded } from "../../input/bytes/open-decoded.ts";
import type { Source } from "../../input/sources.ts";
import type { ReadRequest } from "../request.ts";
import { eachText } from "./each-text.ts";
import { inFile, type OpenFile, openFile } from "./open-file.ts";

/**
 * Opens a file of which all records will be read. What it is was found in its beginning; which of day and month comes first in
 * its dates may be told by one that stands anywhere.
 */
export async function openToRead(source: Source, request: ReadRequest): Promise<OpenFile | undefined> {
  const open = await openFile(source, request);
  if (open === undefined) return undefined;
  const { file, layout } = open;
  try {
    const sample = { ...layout.sample, tellingDates: await tellingDatesOf(open, source, request) };
    return { ...open, layout: { ...layout, sample } };
  } catch (error) {
    await file.close();
    throw inFile(error, source.name);
  }
}

/**
 * The dates that tell day from month in a file; none where the user says it. Where a column does not tell it among its first
 * values, as the first days of a month do not, or tells other than another, the file is read once more, unless it is a pipe.
 *
 * @throws MetrikError where two contradict each other
 */
async function tellingDatesOf(
  { layout, detection: { format, matches } }: OpenFile,
  source: Source,
  { encoding, sheet, signal, settings }: ReadRequest,
): Promise<TellingDates> {
  const { dateFormat, latest } = format.settings?.(settings) ?? settings;
  const dates = new TellingDates(latest);
  if (layout.kind === "chat" || dateFormat !== undefined) return dates;
  const { columns, values } = layout.sample;
  const times = columnsOfTimes(layout.sample, format.fields, matches);
  for (const column of times) for (const text of values[column] ?? []) dates.hear(text, columns[column]);
  if (dates.leavesOpen && source.isRepeatable) {
    const again = await openDecoded(source, { encoding, sheet, signal });
    await eachText(again, layout, times, (text, header, line) => dates.hear(text, header, line));
  }
  dates.settle();
  return dates;
}
