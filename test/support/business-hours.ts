import { BusinessCalendar } from "../../src/time/business-hours.ts";
import { dayOfDate } from "../../src/time/date.ts";
import { dateRangeOf } from "../../src/time/date-range.ts";
import { type Schedule, Timetable } from "../../src/time/timetable.ts";
import { windowOf } from "../../src/time/windows.ts";
import { zone } from "../../src/time/zone.ts";

/** The windows of each weekday as text, Monday first. */
export type Week = readonly (readonly string[])[];

export const everyDay = (...windows: readonly string[]): Week => Array.from({ length: 7 }, () => windows);
export const mondayToFriday = (...windows: readonly string[]): Week =>
  everyDay(...windows).map((day, index) => (index < 5 ? day : []));

/** A schedule as a test writes it; what it leaves out there is not. */
export interface Written {
  readonly from?: string;
  readonly week: Week;
  readonly holidays?: readonly string[];
  readonly isPublicHoliday?: (day: number) => boolean;
  readonly exceptions?: Readonly<Record<string, readonly string[]>>;
}

const parsed = <Value>(text: string, parse: (text: string) => Value | undefined): Value => {
  const value = parse(text);
  if (value === undefined) throw new Error(`a mistake of the test: ${text}`);
  return value;
};

const windows = (texts: readonly string[]) => texts.map((text) => parsed(text, windowOf));

const scheduleOf = ({ from, week, holidays = [], isPublicHoliday, exceptions = {} }: Written): Schedule => ({
  from: from === undefined ? Number.NEGATIVE_INFINITY : parsed(from, dayOfDate),
  week: week.map(windows),
  holidays: holidays.map((text) => parsed(text, dateRangeOf)),
  isPublicHoliday: isPublicHoliday ?? (() => false),
  exceptions: new Map(Object.entries(exceptions).map(([date, texts]) => [parsed(date, dayOfDate), windows(texts)])),
});

/** @example calendarWith("UTC", { week: mondayToFriday("09:00-17:00") }).between(fridayAt16, mondayAt10) //=> 7200000 */
export const calendarWith = (timeZone: string, ...schedules: readonly Written[]): BusinessCalendar =>
  new BusinessCalendar("default", zone(timeZone), new Timetable(schedules.map(scheduleOf)));
