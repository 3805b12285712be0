import { endOfLocalDay, startOfLocalDay } from "../time/local-day.ts";
import type { Zone } from "../time/zone.ts";
import type { Instant } from "./conversation.ts";

/** The zones in which some file tells days without a time of day, of moments that are read as the midnight of their day. */
export class DayZones {
  /** Of each zone the midnights that were asked for: days come often. */
  readonly #midnights = new Map<Zone, Set<Instant>>();

  /** Says that some moments are days in this zone: any of its midnights may be one. */
  add(zone: Zone): void {
    if (!this.#midnights.has(zone)) this.#midnights.set(zone, new Set());
  }

  /** Whether there are any. */
  get isUsed(): boolean {
    return this.#midnights.size > 0;
  }

  /** The zone of the day of which a moment may be no more than the beginning; undefined for any other. */
  zoneOf(moment: Instant): Zone | undefined {
    for (const [zone, midnights] of this.#midnights) {
      if (midnights.has(moment)) return zone;
      if (startOfLocalDay(moment, zone) !== moment) continue;
      midnights.add(moment);
      return zone;
    }
    return undefined;
  }

  /** The end of that day. */
  endOf(moment: Instant): Instant | undefined {
    const zone = this.zoneOf(moment);
    return zone && endOfLocalDay(moment, zone);
  }
}
