import { isWeekday, monthOf } from "./names.ts";
import { isTimeOfDay } from "./time-of-day.ts";

/** What is wrong with texts that no spelling of times fits, and what helps where they themselves show it. */
export interface Misfit {
  readonly message: string;
  readonly help?: string;
}

/** 46237 and 46237.375 are 3 August 2026 and nine o'clock on it: days since 30 December 1899, from 1982 to 2064. */
const dayOfExcel = /^[345]\d{4}(?:[.,]\d+)?$/;

/** What Excel writes of a date for which its column is too narrow. */
export const notShown = /^\s*#{3,}\s*$/;

/**
 * Why texts are not understood as times.
 *
 * @example misfitOf(["08:05", "23:55"]).message //=> "the values of the column are times of day, without the day"
 */
export function misfitOf(texts: readonly string[]): Misfit {
  if (texts.every((text) => dayOfExcel.test(text))) {
    return {
      message: "the values of the column look like the numbers that Excel has for dates",
      help: "in Excel, give the column a format with date and time, and save it again",
    };
  }
  if (texts.every(isTimeOfDay)) {
    return {
      message: "the values of the column are times of day, without the day",
      help: 'write the day before each, or name the columns of both, as in --map createdAt="Date + Time", or the one that has both',
    };
  }
  if (texts.every(isDayWithoutYear)) {
    return {
      message: "the values of the column are days without their year",
      help: "give the cells a format that shows the year, and export them again",
    };
  }
  if (texts.every((text) => notShown.test(text))) {
    return {
      message: "the values of the column are what Excel writes where a column is too narrow for its dates",
      help: "in Excel, make the column wider, and save it again",
    };
  }
  if (texts.filter((text) => /\p{L}/u.test(text) && !/\p{Nd}/u.test(text)).length > texts.length / 2) {
    return {
      message: "the values of the column that are not understood as times are mostly words",
      help: 'name the column of the times, as in --map createdAt="Date"',
    };
  }
  return {
    message:
      "the values of the column are not understood as times; --date-format says how they are written, such as dd/MM/yyyy HH:mm",
  };
}

const dayInNumbers = /^\d{1,2}[/-]\d{1,2}$/;
const dayInWords = /^(?:\d{1,2}[ -](?<name>\p{L}+\.?)|(?<first>\p{L}+\.?)[ -]\d{1,2})$/u;

/** Whether a text is a day and a month, perhaps beside a weekday and a time of day: 13 Mar, 13/3 14.05, Fri, Mar 13. */
function isDayWithoutYear(text: string): boolean {
  const [, weekday, rest = text] = /^(\p{L}[\p{L}'.]*),? (.+)$/u.exec(text) ?? [];
  const day = weekday !== undefined && isWeekday(weekday) ? rest : text;
  const [date = day, clock] = day.split(/,? (?=\S*\d[:.]\d)/);
  if (clock !== undefined && !isTimeOfDay(clock)) return false;
  const { name, first } = dayInWords.exec(date)?.groups ?? {};
  return dayInNumbers.test(date) || monthOf(name ?? first ?? "") !== undefined;
}
