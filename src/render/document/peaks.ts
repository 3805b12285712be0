import type { Peaks } from "../../report/report.ts";
import { firstFew } from "./words.ts";

const weekdays = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];
const tied = 3;

export const weekdayName = (weekday: number): string => weekdays[weekday];

/** The clock time at which an hour begins: 9 → "09:00". */
export const hourName = (hour: number): string => `${String(hour).padStart(2, "0")}:00`;

const busiest = (what: string, names: readonly string[]): string =>
  names.length === 0 ? "" : `busiest ${what} ${firstFew(names, tied)}`;

/**
 * When most conversations came, in words; ties are named up to three.
 *
 * @example
 * peaksInWords({ busiestDays: ["2026-03-02"], busiestWeekdays: [0], busiestHours: [9], heatMap: [] })
 * //=> "busiest weekday Monday; busiest hour 09:00–10:00; busiest day 2026-03-02"
 */
export function peaksInWords({ busiestDays, busiestWeekdays, busiestHours }: Peaks): string {
  const hours = busiestHours.map((hour) => `${hourName(hour)}–${hourName(hour + 1)}`);
  return [busiest("weekday", busiestWeekdays.map(weekdayName)), busiest("hour", hours), busiest("day", busiestDays)]
    .filter((part) => part !== "")
    .join("; ");
}
