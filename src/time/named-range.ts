import { startOfDay } from "date-fns/startOfDay";
import { startOfMonth } from "date-fns/startOfMonth";
import { startOfWeek } from "date-fns/startOfWeek";
import { subDays } from "date-fns/subDays";
import { subMonths } from "date-fns/subMonths";
import { subWeeks } from "date-fns/subWeeks";
import type { Instant } from "../model/conversation.ts";
import type { Range } from "./range.ts";
import type { RangeName } from "./range-name.ts";
import { millisecondsPerDay } from "./units.ts";
import { type Utc, utc } from "./utc.ts";
import { defaultWeekStart, type WeekStart, weekStartsOn } from "./week-start.ts";
import type { Zone } from "./zone.ts";

type Step = (wall: Date | number, count: number, zone: Utc) => Date;
type Start = (wall: Date | number, zone: Utc) => Date;

/** How a unit begins, and how to go back by some of them. */
interface Unit {
  readonly start: Start;
  readonly back: Step;
}

const day: Unit = { start: startOfDay, back: subDays };
const weekFrom = (first: WeekStart): Unit => ({
  start: (wall, zone) => startOfWeek(wall, { ...zone, weekStartsOn: weekStartsOn(first) }),
  back: subWeeks,
});
const month: Unit = { start: startOfMonth, back: subMonths };

/** Which unit a name means, and how many before that of the clock. */
function unitOf(name: RangeName, weekStart: WeekStart): readonly [unit: Unit, before: number] {
  switch (name) {
    case "today":
      return [day, 0];
    case "yesterday":
      return [day, 1];
    case "this-week":
      return [weekFrom(weekStart), 0];
    case "last-week":
      return [weekFrom(weekStart), 1];
    case "this-month":
      return [month, 0];
    case "last-month":
      return [month, 1];
  }
}

/**
 * The whole local unit that a name means at an instant.
 *
 * @param weekStart the day that weeks begin with
 * @example namedRange("yesterday", Date.UTC(2026, 2, 2, 9), zone("UTC")).from //=> Date.UTC(2026, 2, 1)
 */
export function namedRange(name: RangeName, asOf: Instant, zone: Zone, weekStart: WeekStart = defaultWeekStart): Range {
  const [unit, before] = unitOf(name, weekStart);
  const start = unit.start(zone.dayOf(asOf) * millisecondsPerDay, utc);
  const startOf = (units: number): Instant => zone.localToInstant(unit.back(start, units, utc).getTime()).instant;
  return { from: startOf(before), to: startOf(before - 1) };
}
