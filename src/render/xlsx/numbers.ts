import type { FormattedNumber, SheetCell } from "./sheet.ts";

const secondsPerDay = 86_400;
/** Spreadsheets number days from 30 December 1899. */
const daysBefore1970 = 25_569;

const formats: Readonly<Record<string, string>> = {
  seconds: "[h]:mm:ss",
  ratio: "0.0%",
  relative: "+0.0%;-0.0%;0.0%",
  points: '+0.0" pp";-0.0" pp";0.0" pp"',
  score: "0.00",
  money: "#,##0.00",
};

/**
 * A number of a report as a spreadsheet calculates with it: durations are fractions of a day, shares of 1.
 *
 * @param unit that of the metric; of a change "relative" for one in percent, "points" for one in percentage points
 * @returns undefined where there is none
 * @example numberCell(90, "seconds") //=> { value: 0.0010416666666666667, format: "[h]:mm:ss" }
 */
export function numberCell(number: number | null | undefined, unit: string): FormattedNumber | undefined {
  if (number === null || number === undefined) return undefined;
  const value = unit === "seconds" ? number / secondsPerDay : unit === "points" ? number * 100 : number;
  return { value, format: formats[unit] ?? (Number.isInteger(number) ? "#,##0" : "#,##0.00") };
}

/**
 * An instant as the wall clock of a place shows it: spreadsheets know of no time zones.
 *
 * @param instant milliseconds since 1970
 * @param offset what the wall clock is ahead of UTC, in milliseconds
 */
export const dateCell = (instant: number, offset: number): SheetCell => ({
  value: (Math.round((instant + offset) / 1000) + daysBefore1970 * secondsPerDay) / secondsPerDay,
  format: "yyyy-mm-dd hh:mm:ss",
});
