import { looksLikeAnswers } from "../../recognise/answers.ts";
import { unknownTimes } from "../../recognise/columns-to-name.ts";
import type { Table } from "../table.ts";

/**
 * Says of a list of tickets without creations which column may tell them: without, most metrics leave its tickets out. Times
 * beside nothing but ratings may as well be theirs, and of several columns nothing is likely.
 */
export function noteUnknownTime(table: Table): void {
  const [header, ...others] = unknownTimes(table, table.sample);
  if (header === undefined || others.length > 0) return;
  const message = looksLikeAnswers(table.matches)
    ? `${header}: nothing tells what these times are (--map createdAt=… where the tickets came in then; --input-kind surveys where they were rated then)`
    : `${header}: nothing tells what these times are (--map createdAt=… where the tickets came in then)`;
  table.notes.add("unknown-time", message, table.file);
}
