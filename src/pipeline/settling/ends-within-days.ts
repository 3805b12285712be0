import { isPlausibleDuration } from "../../metrics/variants/clocked.ts";
import type { DurationFact, InstantFact } from "../../model/fact.ts";
import type { Facts } from "../../model/facts.ts";
import { endOfLocalDay } from "../../time/local-day.ts";
import { millisecondsPerDay } from "../../time/units.ts";

/** The lengths of time, since the creation, that an export may state beside the day of an end. */
const lengths: readonly (readonly [end: InstantFact, length: DurationFact])[] = [
  ["firstResponseAt", "firstResponse"],
  ["resolvedAt", "resolution"],
  ["closedAt", "resolution"],
];

/**
 * Puts what is known by its day alone at the time of that day which a stated length of time ends at: its midnight lies hours
 * before the end, and often before the creation. Where the length ends on another day, it is of something else; but of a creation
 * that is known by its day alone too it may end a day too soon. Asked when all has been read.
 *
 * @example // resolved on 13 July, created that day at 08:05, resolution time 2 min: resolved at 08:07
 */
export function placeEndsWithinDays(facts: Facts): void {
  const { numbers, daysAlone, conversationCount } = facts;
  const leeway = daysAlone.has("createdAt") ? millisecondsPerDay : 0;
  for (const [end, length] of lengths) {
    const days = daysAlone.get(end);
    if (days === undefined || !numbers[length].isUsed) continue;
    for (let conversation = 0; conversation < conversationCount; conversation++) {
      const elapsed = numbers[length].get(conversation) ?? Number.NaN;
      if (!isPlausibleDuration(elapsed)) continue;
      const at = (numbers.createdAt.get(conversation) ?? Number.NaN) + Math.round(elapsed);
      const day = numbers[end].get(conversation) ?? Number.NaN;
      const zone = days.zoneOf(conversation);
      if (zone === undefined || !(at >= day - leeway && at < endOfLocalDay(day, zone))) continue;
      numbers[end].put(conversation, at);
      facts.see(at);
    }
  }
}
