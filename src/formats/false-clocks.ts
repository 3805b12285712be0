import { zone } from "../time/zone.ts";
import { joinedTexts } from "./collect/day-and-clock.ts";
import type { Matches } from "./match.ts";
import type { DayAndClock } from "./match-clocks.ts";
import type { Sample } from "./sample.ts";

/**
 * What was found but for the times of day whose column, or whose day, holds none: every timetable has a start and an end, and a
 * file is no list of tickets for that. What was mapped is taken as it is.
 */
export function withoutFalseClocks(matches: Matches, sample: Sample): Matches {
  const settings = { zone: zone("UTC"), latest: Number.POSITIVE_INFINITY };
  const areTimes = (parts: DayAndClock | undefined): boolean =>
    parts !== undefined && joinedTexts(parts, sample, settings) !== undefined;
  if (![...matches.values()].some(({ parts }) => parts?.isShared === true)) return matches;
  const isDay = areTimes(matches.get("createdAt")?.parts);
  return new Map(
    [...matches].filter(
      ([, { by, parts }]) => parts?.isShared !== true || parts.isAlias || by === "--map" || (isDay && areTimes(parts)),
    ),
  );
}
