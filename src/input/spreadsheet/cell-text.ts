import { millisecondsPerSecond } from "../../time/units.ts";

/** What a cell holds: texts and numbers as they are written, times by the wall clock as if it were UTC. */
export type Cell = string | boolean | Date | null;

/** Spreadsheets number days from here: what lies before is no date, but a length of time or a time of day. */
const dayZero = Date.UTC(1899, 11, 30);
const firstDate = Date.UTC(1905, 0, 1);

/** What a spreadsheet shows, and exports, for a number that is too large for a date. */
const tooWide = "########";

const secondsPerMinute = 60;
const secondsPerHour = 3600;
const secondsPerDay = 86_400;

/**
 * A cell as CSV would have it. Times are the wall clock without an offset; lengths of time and times of day are hours,
 * minutes and seconds. A line feed within a cell is a space, so that every row is a line.
 *
 * @param isDay whether the column holds days only
 * @example cellText(new Date(Date.UTC(2026, 2, 2, 9, 15)), false) //=> "2026-03-02 09:15:00"
 */
export function cellText(cell: Cell, isDay: boolean): string {
  if (cell === null) return "";
  if (typeof cell === "string") return cell.replace(/\r\n|[\r\n]/g, " ");
  if (typeof cell === "boolean") return cell ? "true" : "false";
  if (Number.isNaN(cell.getTime())) return tooWide;
  const seconds = Math.round(cell.getTime() / millisecondsPerSecond);
  if (isTimeSpan(cell)) return lengthText(seconds - dayZero / millisecondsPerSecond);
  const text = new Date(seconds * millisecondsPerSecond).toISOString();
  return isDay ? text.slice(0, 10) : `${text.slice(0, 10)} ${text.slice(11, 19)}`;
}

/** Whether it is a length of time or a time of day, and no date. */
export const isTimeSpan = (cell: Date): boolean => !(cell.getTime() >= firstDate);

/** Whether it is a date at midnight: where all of a column are, they are days. */
export const isMidnight = (cell: Cell): boolean =>
  cell instanceof Date && Math.round(cell.getTime() / millisecondsPerSecond) % secondsPerDay === 0;

function lengthText(seconds: number): string {
  if (seconds < 0) return `-${lengthText(-seconds)}`;
  const parts = [
    Math.floor(seconds / secondsPerHour),
    Math.floor(seconds / secondsPerMinute) % secondsPerMinute,
    seconds % secondsPerMinute,
  ];
  return parts.map((part) => String(part).padStart(2, "0")).join(":");
}
