import type { CalendarsConfig, ScheduleConfig } from "../../config/calendars-schema.ts";
import type { Configuration } from "../../config/load.ts";
import { type Calendars, calendarsBy } from "../../metrics/calendars.ts";
import { BusinessCalendar } from "../../time/business-hours.ts";
import { publicHolidaysOf } from "../../time/country-holidays.ts";
import { type Schedule, Timetable } from "../../time/timetable.ts";
import { zone } from "../../time/zone.ts";
import { calendarSelectors } from "./calendar-selectors.ts";
import { fingerprintOf } from "./calendars-fingerprint.ts";
import { inKey } from "./in-configuration.ts";

/**
 * The calendars of a configuration. Holidays by country are looked up only where a calendar names one.
 *
 * @throws MetrikError no-holidays where they cannot be
 */
export async function calendarsOf({ config, document }: Configuration): Promise<Calendars> {
  const { calendars = {}, "calendar-for": rules = [] } = config;
  const named = new Map<string, BusinessCalendar>();
  for (const [name, schedules] of Object.entries(calendars)) {
    const path = ["calendars", name];
    const calendar = await calendarOf(name, schedules).catch((error) => {
      throw inKey(error, document, path, document?.placeOfKey(path));
    });
    named.set(name, calendar);
  }
  return calendarsBy(
    calendarSelectors(config).flatMap((selector, index) => {
      const calendar = named.get(rules[index].calendar);
      return calendar === undefined ? [] : [{ selector, calendar }];
    }),
    named.get("default"),
    named.size === 0 ? undefined : fingerprintOf(config),
  );
}

/** All schedules of a calendar are in one time zone. */
async function calendarOf(name: string, schedules: CalendarsConfig[string]): Promise<BusinessCalendar> {
  const timetable = new Timetable(await Promise.all(schedules.map(scheduleOf)));
  return new BusinessCalendar(name, zone(schedules[0].timeZone), timetable);
}

async function scheduleOf({ from, week, holidays, places, exceptions }: ScheduleConfig): Promise<Schedule> {
  const countries = await Promise.all(places.map((place) => publicHolidaysOf(place)));
  return {
    from: from ?? Number.NEGATIVE_INFINITY,
    week,
    holidays,
    isPublicHoliday: (day) => countries.some((isHoliday) => isHoliday(day)),
    exceptions,
  };
}
