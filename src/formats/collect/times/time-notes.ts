import { type InstantFact, instantFacts } from "../../../model/fact.ts";
import type { TimeColumn, TimeProblem } from "../../timestamps/column.ts";
import { timeNotes } from "../../timestamps/column-notes.ts";
import { isDayAlone, isMinuteAlone } from "../../timestamps/day-alone.ts";
import type { Table } from "../table.ts";
import { looseClock } from "./loose-clock.ts";

/** Says what was odd about a column's times, once it has been read. */
export function noteTimes(table: Table, header: string, column: TimeColumn): void {
  for (const { code, message, count } of timeNotes(header, column, table.timeSettings(header))) {
    table.notes.add(code, message, table.file, count);
  }
}

/** Says that the moment that was read last counts as missing, where something stands there. */
export function noteTimeProblem(table: Table, header: string, problem: TimeProblem | undefined, line: number): void {
  if (problem !== "unreadable" && problem !== "implausible") return;
  table.note(`${problem}-time`, `${header}: a time that is ${problem} was left out`, line);
}

/** Of fields of moments between which lengths of time are measured, the moments. */
const measured: ReadonlyMap<string, InstantFact> = new Map([
  ...instantFacts.map((fact) => [fact, fact] as const),
  ["firstResponse", "firstResponseAt"],
  ["resolution", "resolvedAt"],
]);

/** Says where a moment of a conversation is known by its day or its minute alone; customers need no more, and orders are told where it matters. */
export function noteDays(table: Table, name: string, { spellings }: TimeColumn): void {
  const isOfEntry = name === "at" && (table.matches.has("role") || table.matches.has("event"));
  const moment = measured.get(name);
  if (moment === undefined && !isOfEntry) return;
  if (moment !== undefined && spellings.some(isMinuteAlone)) table.facts.minutesAlone.add(moment);
  if (!spellings.some(isDayAlone)) return;
  const header = table.header(name);
  if (moment !== undefined) table.facts.daysAloneOf(moment).addZone(table.timeSettings(header).zone);
  const clock = spellings.every(isDayAlone) ? looseClock(table) : undefined;
  const columns = `${header} + ${clock}`;
  const message =
    clock === undefined
      ? `${header}: a day without a time of day was read as its midnight`
      : `${header}: a day without a time of day was read as its midnight (--map ${name}="${columns}" where that is its time of day)`;
  table.notes.add("day-without-clock", message, table.file);
}
