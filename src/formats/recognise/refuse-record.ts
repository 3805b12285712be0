import { inputError } from "../../errors.ts";
import { isBlank } from "../values/no-data.ts";
import { areTimes } from "./columns-to-name.ts";
import { leavesOutEmpty, type Sample } from "./sample.ts";

/**
 * Refuses a table without a header: its first record would be taken for one, and not be counted. It is one where a name is a
 * time, and stands above times, or alone; the date of a report above the real header does not.
 *
 * @throws MetrikError header-not-found
 */
export function refuseRecord(sample: Sample): void {
  if (leavesOutEmpty(sample)) return;
  const time = sample.columns.find((header, column) => isTime(header) && isAboveTimes(sample.values[column]));
  if (time === undefined) return;
  throw inputError("header-not-found", `the first line looks like a record, not a header: "${time}" is a time`, {
    notes: [`found: ${sample.columns.slice(0, 6).join(", ")}`],
    help: "write a line with the names of the columns above it, such as conversation_id and created_at",
  });
}

const isTime = (text: string): boolean => /\d/.test(text) && areTimes([text]);

function isAboveTimes(texts: readonly string[]): boolean {
  const first = texts.find((text) => !isBlank(text));
  return first === undefined ? texts.length === 0 : isTime(first);
}
