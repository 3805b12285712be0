import { endOfLocalDay, startOfLocalDay } from "../time/local-day.ts";
import type { Zone } from "../time/zone.ts";
import type { Instant } from "./conversation.ts";

/** The zones in which some file tells days without a time of day, of moments that are read as the midnight of their day. */
export class DayZones {
  readonly #zones = new Set<Zone>();

  /** Says that some moments are days in this zone: any of its midnights may be one. */
  add(zone: Zone): void {
    this.#zones.add(zone);
  }

  /** Whether there are any. */
  get isUsed(): boolean {
    return this.#zones.size > 0;
  }

  /** The end of the day of which a moment may be no more than the beginning; undefined for any other. */
  endOf(moment: Instant): Instant | undefined {
    for (const zone of this.#zones) if (startOfLocalDay(moment, zone) === moment) return endOfLocalDay(moment, zone);
    return undefined;
  }
}
