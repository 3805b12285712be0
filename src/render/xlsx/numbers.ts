import { parseISO } from "date-fns/parseISO";
import type { Unit } from "../../report/report.ts";
import type { FormattedNumber, SheetCell } from "./sheet.ts";

/** What the wall clock of a report is ahead of UTC at an instant, both in milliseconds. */
export type OffsetAt = (instant: number) => number;

const secondsPerDay = 86_400;
/** Spreadsheets number days from 30 December 1899. */
const daysBefore1970 = 25_569;

/**
 * What a number is in, and so how a cell shows it: of a change "relative" for one in percent, "points" for one in percentage
 * points; "distance" for how far two shares lie apart.
 */
export type CellUnit = Unit | "relative" | "points" | "distance";

const formats: Readonly<Partial<Record<CellUnit, string>>> = {
  seconds: "[h]:mm:ss",
  ratio: "0.0%",
  relative: "+0.0%;-0.0%;0.0%",
  points: '+0.0" pp";-0.0" pp";0.0" pp"',
  distance: '0.0" pp"',
  score: "0.00",
  money: "#,##0.00",
};

/** With the digits that set a number apart from its limit; those behind the usual ones only where there are some. */
const exactFormats: Readonly<Partial<Record<CellUnit, string>>> = {
  seconds: "[h]:mm:ss.000",
  ratio: "0.0###%",
  distance: '0.0###" pp"',
  count: "#,##0.00##",
  score: "0.00##",
  money: "#,##0.00##",
};

/**
 * A number of a report as a spreadsheet calculates with it: durations are fractions of a day, shares of 1.
 *
 * @returns undefined where there is none
 * @example numberCell(90, "seconds") //=> { value: 0.0010416666666666667, format: "[h]:mm:ss" }
 */
export function numberCell(number: number | null | undefined, unit: CellUnit): FormattedNumber | undefined {
  if (number === null || number === undefined) return undefined;
  const value =
    unit === "seconds" ? number / secondsPerDay : unit === "points" || unit === "distance" ? number * 100 : number;
  return { value, format: formats[unit] ?? (Number.isInteger(number) ? "#,##0" : "#,##0.00") };
}

/**
 * A number as `numberCell` has it, but that it does not look rounded: a limit of 99.95 % is not to be read as 100.0 %.
 *
 * @example exactCell(0.9995, "ratio") //=> { value: 0.9995, format: "0.0###%" }
 */
export function exactCell(number: number | null, unit: CellUnit): FormattedNumber | undefined {
  const cell = numberCell(number, unit);
  if (cell === undefined) return undefined;
  const isWhole = Number.isInteger(number) && (unit === "seconds" || unit === "count");
  return isWhole ? cell : { ...cell, format: exactFormats[unit] ?? cell.format };
}

/** An instant, as the report writes it, by the wall clock of a place: spreadsheets know of no time zones. */
export function momentCell(text: string, offsetAt: OffsetAt): SheetCell {
  const instant = parseISO(text).getTime();
  const seconds = Math.round((instant + offsetAt(instant)) / 1000) + daysBefore1970 * secondsPerDay;
  return { value: seconds / secondsPerDay, format: "yyyy-mm-dd hh:mm:ss" };
}
