import { dayNumber } from "../../time/civil.ts";
import {
  millisecondsPerDay,
  millisecondsPerHour,
  millisecondsPerMinute,
  millisecondsPerSecond,
} from "../../time/units.ts";
import { hourOfDay } from "./names.ts";

/** What the tokens of a pattern have read out of one text. */
export interface Fields {
  year: number;
  /** 1…12 */
  month: number;
  day: number;
  hour: number;
  /** The word beside a 12-hour clock, such as PM or sore. */
  halfOfDay: string | undefined;
  minute: number;
  second: number;
  millisecond: number;
  finer: boolean;
  /** Minutes ahead of UTC. */
  offset: number;
}

export const noFields = (): Fields => ({
  year: Number.NaN,
  month: Number.NaN,
  day: Number.NaN,
  hour: 0,
  halfOfDay: undefined,
  minute: 0,
  second: 0,
  millisecond: 0,
  finer: false,
  offset: 0,
});

/** Milliseconds since the epoch; NaN for 30 February or 16:05 pagi. A second 60 is the last millisecond of its minute. */
export function momentOf(fields: Fields): number {
  const hour = fields.halfOfDay === undefined ? fields.hour : hourOfDay(fields.hour, fields.halfOfDay);
  const isLeapSecond = fields.second === 60;
  return (
    dayNumber(fields.year, fields.month, fields.day) * millisecondsPerDay +
    hour * millisecondsPerHour +
    (fields.minute - fields.offset) * millisecondsPerMinute +
    (isLeapSecond ? 59 : fields.second) * millisecondsPerSecond +
    (isLeapSecond ? 999 : fields.millisecond)
  );
}
