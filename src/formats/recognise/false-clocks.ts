import { zone } from "../../time/zone.ts";
import { joinedTexts } from "../collect/times/day-and-clock.ts";
import type { MatchedColumn, Matches } from "./match.ts";
import type { DayAndClock } from "./match-clocks.ts";
import type { Sample } from "./sample.ts";

/**
 * What was found but for the times of day whose column, or whose day, holds none, and but for the bare day of such: every timetable
 * has a start and an end, and a file is no list of tickets for that. What was mapped is taken as it is.
 */
export function withoutFalseClocks(matches: Matches, sample: Sample): Matches {
  const settings = { zone: zone("UTC"), latest: Number.POSITIVE_INFINITY };
  const areTimes = (parts: DayAndClock | undefined): boolean =>
    parts !== undefined && joinedTexts(parts, sample, settings) !== undefined;
  if (![...matches.values()].some(({ parts }) => parts?.isShared === true || parts?.isBare === true)) return matches;
  const isDay = areTimes(matches.get("createdAt")?.parts);
  const isFalse = ({ by, parts }: MatchedColumn): boolean => {
    if (parts?.isBare === true) return !isDay;
    return parts?.isShared === true && !parts.isAlias && by !== "--map" && !(isDay && areTimes(parts));
  };
  return new Map([...matches].filter(([, match]) => !isFalse(match)));
}
