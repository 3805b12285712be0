import type { Instant } from "../../model/conversation.ts";
import { clockGap, clockOverlap } from "../timestamps/column-notes.ts";
import type { FactWriter } from "../write/fact-writer.ts";

/** The instant of a time without an offset, given as if it were of UTC. @param path where it stands in its record */
export type FromLocal = (path: string, local: number) => Instant;

const zoneAssumed = "times without an offset were read as UTC (--time-zone names another zone)";

/**
 * What times without an offset mean in a file of vendors' records: those of the wall clock in the zone of the run, as in plain
 * files. Of a time that the clock showed twice it is the earlier one.
 *
 * @param facts which is told of days on which the clock changed, and once of a zone that was assumed
 * @example localTimes(facts)("created_at", Date.UTC(2026, 2, 2, 9, 15)) //=> Date.UTC(2026, 2, 2, 2, 15) in Asia/Jakarta
 */
export function localTimes(facts: FactWriter): FromLocal {
  const { zone, zoneGiven } = facts.settings;
  let isKnown = zoneGiven;
  return (path, local) => {
    if (!isKnown) facts.note("zone-assumed", zoneAssumed, facts.file);
    isKnown = true;
    const { instant, kind } = zone.localToInstant(local);
    if (kind === "gap") facts.note("clock-gap", clockGap(path, zone));
    if (kind === "overlap") facts.note("clock-overlap", clockOverlap(path, zone, 0));
    return instant;
  };
}
