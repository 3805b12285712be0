import { createHash } from "node:crypto";
import type { CalendarsConfig } from "../../config/calendars-schema.ts";
import type { Config } from "../../config/schema.ts";
import { calendarSelectors } from "./calendar-selectors.ts";

/**
 * A name for what the calendars and the rules of a configuration say: where two reports have the same one, they count business
 * hours alike. Holidays and exceptions are not in it: they are of their dates, and each time has its own.
 *
 * @example fingerprintOf(config) //=> "9f86d081884c7d65"
 */
export function fingerprintOf(config: Config): string {
  const { calendars = {}, "calendar-for": rules = [] } = config;
  const named = Object.entries(calendars)
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
    .map(([name, schedules]) => [name, schedules.map(said)]);
  const chosen = calendarSelectors(config).map(({ channel, priority, team }, index) => [
    channel,
    priority,
    team,
    rules[index].calendar,
  ]);
  return createHash("sha256")
    .update(JSON.stringify([named, chosen]))
    .digest("hex")
    .slice(0, 16);
}

const said = ({ from, timeZone, week, places }: CalendarsConfig[string][number]) => [
  from,
  timeZone,
  week.map((day) => day.map(({ from: begin, to }) => [begin, to])),
  places.map(({ country, region }) => [country, region]),
];
