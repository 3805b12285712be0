import { orderIn } from "../timestamps/pattern-order.ts";
import { canBe, type DayOrder, dayOf, type WrittenDay } from "./stamp.ts";

/**
 * The orders that the dates of chats can have. A year of four digits in front says itself that it is one; one of two digits,
 * which hardly any telephone writes there, the user has to say.
 *
 * @param dateFormat --date-format, of which only the order matters here
 * @throws a usage error for one that cannot be understood
 */
export function possibleOrders(dateFormat: string | undefined): readonly DayOrder[] {
  const given = dateFormat === undefined ? undefined : orderIn(dateFormat);
  if (given === "year-first") return [given];
  return given === "month-first" ? ["month-first", "day-first"] : ["day-first", "month-first"];
}

/**
 * Which order the dates of a chat have: a number above 12 anywhere in the file tells the day, and where such dates contradict
 * each other the more numerous ones do. Where there is none, the user has to say it.
 *
 * @param days the dates of a whole file, each once
 * @returns undefined where nothing tells
 * @throws a usage error for a `dateFormat` that cannot be understood
 * @example dayOrderOf([{ first: 1, second: 2, third: 26 }, { first: 13, second: 2, third: 26 }], undefined) //=> "day-first"
 */
export function dayOrderOf(days: readonly WrittenDay[], dateFormat: string | undefined): DayOrder | undefined {
  const [first, second = first] = possibleOrders(dateFormat);
  const firstCount = days.filter((day) => canBe(day, first)).length;
  const secondCount = days.filter((day) => canBe(day, second)).length;
  if (firstCount !== secondCount) return firstCount > secondCount ? first : second;
  const isSaid = dateFormat !== undefined && orderIn(dateFormat) !== undefined;
  return isSaid || days.every((day) => dayOf(day, first) === dayOf(day, second)) ? first : undefined;
}
