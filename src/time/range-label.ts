import { dateOf } from "./date.ts";
import { periodsIn } from "./period.ts";
import type { Range } from "./range.ts";
import { zone } from "./zone.ts";

const units = ["week", "month"] as const;

/**
 * A range by the name of the local day, ISO week or month that it is; any other one by its first and its last day. What lies
 * within one day has the name of the day. The names have no character that a file name may not have.
 *
 * @param timeZone a name of the IANA time zone database
 * @example
 * rangeLabel({ from: Date.UTC(2026, 2, 2), to: Date.UTC(2026, 2, 3) }, "UTC") //=> "2026-03-02"
 * rangeLabel({ from: Date.UTC(2026, 2, 2), to: Date.UTC(2026, 2, 9) }, "UTC") //=> "2026-W10"
 * rangeLabel({ from: Date.UTC(2026, 2, 2), to: Date.UTC(2026, 2, 4) }, "UTC") //=> "2026-03-02_2026-03-03"
 */
export function rangeLabel(range: Range, timeZone: string): string {
  const place = zone(timeZone);
  const [first, last] = [range.from, range.to - 1].map((instant) => dateOf(place.dayOf(instant)));
  if (first === last) return first;
  for (const unit of units) {
    const [period, ...others] = periodsIn(range, unit, place);
    if (others.length === 0 && !period.partial) return period.label;
  }
  return `${first}_${last}`;
}
