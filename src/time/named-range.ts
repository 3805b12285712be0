import { tz } from "@date-fns/tz";
import { startOfDay } from "date-fns/startOfDay";
import { startOfMonth } from "date-fns/startOfMonth";
import { startOfWeek } from "date-fns/startOfWeek";
import { subDays } from "date-fns/subDays";
import { subMonths } from "date-fns/subMonths";
import { subWeeks } from "date-fns/subWeeks";
import type { Instant } from "../model/conversation.ts";
import type { Range } from "./range.ts";
import type { RangeName } from "./range-name.ts";
import { type WeekStart, weekStartsOn } from "./week-start.ts";
import type { Zone } from "./zone.ts";

type InZone = { readonly in: ReturnType<typeof tz> };
type Step = (date: Date | number, count: number, zone: InZone) => Date;
type Start = (date: Date | number, zone: InZone) => Date;

/** How a unit begins, and how to go back by some of them. */
interface Unit {
  readonly start: Start;
  readonly back: Step;
}

const day: Unit = { start: startOfDay, back: subDays };
const weekFrom = (first: WeekStart): Unit => ({
  start: (date, zone) => startOfWeek(date, { ...zone, weekStartsOn: weekStartsOn(first) }),
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
export function namedRange(name: RangeName, asOf: Instant, zone: Zone, weekStart: WeekStart = "monday"): Range {
  const local: InZone = { in: tz(zone.name) };
  const [unit, before] = unitOf(name, weekStart);
  const start = unit.start(asOf, local);
  const startOf = (units: number): Instant => unit.start(unit.back(start, units, local), local).getTime();
  return { from: startOf(before), to: startOf(before - 1) };
}
