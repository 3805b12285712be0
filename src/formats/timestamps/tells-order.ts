import type { DayMonthOrder } from "./order.ts";

/** A date in numbers that does not begin with its year; no address of a network. */
const dayAndMonth = /^\D{0,20}(\d{1,2})[-/.](\d{1,2})[-/.](?:\d{2}|\d{4})(?!\d|[-/.]\d)/;
/** Three small numbers between dots may be a version, or hours, minutes and seconds. */
const noDate = /^\d{1,2}\.\d{1,2}\.\d{2}$/;
const [months, days] = [12, 31];

/**
 * Which of day and month a text has first, if only one of them can be; undefined where it has no two numbers for them. A quick
 * look for columns of which many texts have to be asked: whether it is a time at all is not seen.
 *
 * @example tellsOrder("13/03/2026 09:15") //=> "day-first"
 * @example tellsOrder("12/03/2026 09:15") //=> "either"
 */
export function tellsOrder(text: string): DayMonthOrder | "either" | undefined {
  const found = noDate.test(text) ? null : dayAndMonth.exec(text);
  if (found === null) return undefined;
  const [first, second] = [Number(found[1]), Number(found[2])];
  if (first <= months && second <= months) return "either";
  if (first <= days && second <= months) return "day-first";
  return second <= days && first <= months ? "month-first" : undefined;
}
