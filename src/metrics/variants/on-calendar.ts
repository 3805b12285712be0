import type { Context } from "../context.ts";
import { onClock } from "./clock.ts";
import { dayExcludes, durationExcludes } from "./clocked.ts";

/** Why a duration that is only ever counted on the calendar clock may be left out. */
export const calendarExcludes = {
  negative: durationExcludes.negative,
  implausible: durationExcludes.implausible,
  ...dayExcludes,
  "no-time": durationExcludes["no-time"],
} as const;

/** The same report on the calendar clock, for what goes on outside business hours as well. */
export const onCalendar = (context: Context): Context => onClock(context, "calendar");
