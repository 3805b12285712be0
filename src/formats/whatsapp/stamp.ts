import { withoutMarks } from "../../input/text/spaces.ts";
import { dayNumber } from "../../time/civil.ts";
import { millisecondsPerHour, millisecondsPerMinute, millisecondsPerSecond } from "../../time/units.ts";
import { hourOfDay } from "../timestamps/names.ts";

/** The numbers of a date as they are written, of which the file tells what each of them means. */
export interface WrittenDay {
  readonly first: number;
  readonly second: number;
  readonly third: number;
}

/** A date and a time of day, in milliseconds since midnight. */
export interface Stamp {
  readonly day: WrittenDay;
  readonly time: number;
}

export type DayOrder = "day-first" | "month-first" | "year-first";

const stampParts = /^(\d{1,4})[./-](\d{1,2})[./-](\d{1,4}),? +(\d{1,2})[:.](\d\d)(?:[:.](\d\d))? *([a-z. ]*)$/i;

/**
 * The date and time that a message bears; undefined where there is no such time in any of the orders that its date can have.
 *
 * @example readStamp("15/04/26 16.05", ["day-first"]) //=> { day: { first: 15, second: 4, third: 26 }, time: 57_900_000 }
 */
export function readStamp(text: string, orders: readonly DayOrder[]): Stamp | undefined {
  const parts = stampParts.exec(withoutMarks(text));
  if (parts === null) return undefined;
  const day = { first: Number(parts[1]), second: Number(parts[2]), third: Number(parts[3]) };
  const minute = Number(parts[5]);
  const second = Number(parts[6] ?? 0);
  const hour = hourIn(Number(parts[4]), parts[7]);
  if (!(hour < 24 && minute < 60 && second < 60 && orders.some((order) => canBe(day, order)))) return undefined;
  return { day, time: hour * millisecondsPerHour + minute * millisecondsPerMinute + second * millisecondsPerSecond };
}

/** The hour of the day; NaN where a clock of 12 hours shows none such. */
function hourIn(hour: number, half: string): number {
  if (half === "") return hour;
  return hour >= 1 && hour <= 12 ? hourOfDay(hour, half.replaceAll(" ", "")) : Number.NaN;
}

/** WhatsApp is from 2009: an older year is a day or a month in another order than was thought. */
const firstYear = 2009;

function yearOf(number: number): number {
  const year = number < 100 ? 2000 + number : number;
  return year >= firstYear ? year : Number.NaN;
}

/** Whether the year stands in front: a year of four digits says so itself. */
const isYearFirst = ({ first }: WrittenDay): boolean => first > 99;

/**
 * The days from 1970-01-01 to a date; NaN where there is no such day in that order.
 *
 * @example dayOf({ first: 2, second: 1, third: 26 }, "month-first") //=> 20_485
 */
export function dayOf(day: WrittenDay, order: DayOrder): number {
  const { first, second, third } = day;
  if (isYearFirst(day) || order === "year-first") return dayNumber(yearOf(first), second, third);
  return order === "day-first" ? dayNumber(yearOf(third), second, first) : dayNumber(yearOf(third), first, second);
}

/** Whether there is such a day in that order. */
export const canBe = (day: WrittenDay, order: DayOrder): boolean => !Number.isNaN(dayOf(day, order));

/** The date as it was written, but for its separators. */
export const writtenDay = ({ first, second, third }: WrittenDay): string => [first, second, third].join("/");
