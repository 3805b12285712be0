import { tz } from "@date-fns/tz";
import { startOfDay } from "date-fns/startOfDay";
import { startOfISOWeek } from "date-fns/startOfISOWeek";
import { startOfMonth } from "date-fns/startOfMonth";
import { subDays } from "date-fns/subDays";
import { subMonths } from "date-fns/subMonths";
import { subWeeks } from "date-fns/subWeeks";
import type { Instant } from "../model/conversation.ts";
import type { Range } from "./range.ts";
import type { RangeName } from "./range-name.ts";
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
const week: Unit = { start: startOfISOWeek, back: subWeeks };
const month: Unit = { start: startOfMonth, back: subMonths };

/** Which unit a name means, and how many before that of the clock. */
const named: Readonly<Record<RangeName, readonly [unit: Unit, before: number]>> = {
  today: [day, 0],
  yesterday: [day, 1],
  "this-week": [week, 0],
  "last-week": [week, 1],
  "this-month": [month, 0],
  "last-month": [month, 1],
};

/**
 * The whole local unit that a name means at an instant; weeks are those of ISO 8601.
 *
 * @example namedRange("yesterday", Date.UTC(2026, 2, 2, 9), zone("UTC")).from //=> Date.UTC(2026, 2, 1)
 */
export function namedRange(name: RangeName, asOf: Instant, zone: Zone): Range {
  const local: InZone = { in: tz(zone.name) };
  const [unit, before] = named[name];
  const start = unit.start(asOf, local);
  const startOf = (units: number): Instant => unit.start(unit.back(start, units, local), local).getTime();
  return { from: startOf(before), to: startOf(before - 1) };
}
