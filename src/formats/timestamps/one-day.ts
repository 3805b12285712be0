import type { Instant } from "../../model/conversation.ts";
import { startOfLocalDay } from "../../time/local-day.ts";
import { millisecondsPerDay } from "../../time/units.ts";
import type { Zone } from "../../time/zone.ts";

/** Where a time of day was put that shares the day of its record with others. */
export interface Placed {
  readonly at: Instant;
  /** On the day that is told, on the next one, or, where neither is sure, at the midnight with which the told day begins. */
  readonly on: "its day" | "next day" | "day alone";
}

/** What is later by more could as well be a slip, or an afternoon's hour that is written without its PM. */
const longestNight = millisecondsPerDay / 2;

/**
 * Places a time of day after the one that came before it in the same record, of which the day is told once: an earlier one is of
 * the next day if it so comes less than twelve hours later. Otherwise only its day is known, and of what comes after it too.
 *
 * @param at on the day that is told
 * @example afterOnOneDay(at("00:05"), { at: at("23:50"), on: "its day" }, zone).on //=> "next day"
 */
export function afterOnOneDay(at: Instant, before: Placed, zone: Zone): Placed {
  if (before.on !== "day alone") {
    if (at >= before.at) return { at, on: "its day" };
    const next = onNextDay(at, zone);
    if (next >= before.at && next - before.at < longestNight) return { at: next, on: "next day" };
  }
  return { at: startOfLocalDay(at, zone), on: "day alone" };
}

/** The same time of day, on a clock that may have been changed in the night. */
function onNextDay(at: Instant, zone: Zone): Instant {
  const next = at + millisecondsPerDay;
  return next + zone.offsetAt(at) - zone.offsetAt(next);
}

/** What everybody has to know of times that share a day. */
export const oneDayNote =
  "one day stands for several times: how often more than a day passed is not known, and such durations are too short";

/** Says that a time was not simply put on the day that is told. */
export function notePlacing(
  { on }: Placed,
  before: Placed,
  header: string,
  note: (code: string, message: string) => void,
): void {
  if (on === "next day") {
    note("next-day", `${header}: a time of day that is earlier than the one before it was read as the next day's`);
  }
  if (on === "day alone" && before.on !== "day alone") {
    note(
      "unsure-day",
      `${header}: a time of day that does not follow the one before it, on its day or soon on the next, may be a slip; ` +
        "of it, and of those after it, the day alone was taken",
    );
  }
}
