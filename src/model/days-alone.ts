import type { Zone } from "../time/zone.ts";
import type { NumberColumn } from "./columns.ts";
import type { Instant } from "./conversation.ts";
import { DayZones } from "./day-zones.ts";

/** Which values of one moment are no more than the midnight with which their day begins. */
export class DaysAlone {
  readonly #zones = new DayZones();
  readonly #unsure = new Map<Zone, NumberColumn>();
  readonly #moments: NumberColumn;

  /** @param moments all values of the moment */
  constructor(moments: NumberColumn) {
    this.#moments = moments;
  }

  /** Says that some values are days in this zone: any of its midnights may be one. */
  addZone(zone: Zone): void {
    this.#zones.add(zone);
  }

  /** Keeps the midnight of a day in a record that does not tell surely when on it, or with which time of day. */
  keepUnsure(conversation: number, midnight: Instant, stamp: number, zone: Zone): void {
    const known = this.#unsure.get(zone) ?? this.#moments.emptyTwin();
    this.#unsure.set(zone, known);
    known.keep(conversation, midnight, stamp);
  }

  /** Says of a conversation what is said of another, whose moment it is given. */
  copy(from: number, to: number): void {
    for (const unsure of this.#unsure.values()) unsure.put(to, unsure.get(from));
  }

  /** The midnight of a conversation's day, where no more than that is known. */
  of(conversation: number): Instant | undefined {
    return this.zoneOf(conversation) === undefined ? undefined : this.#moments.get(conversation);
  }

  /** The zone of a conversation's day, where no more than that is known; a newer record may have told more than an unsure one. */
  zoneOf(conversation: number): Zone | undefined {
    const at = this.#moments.get(conversation);
    if (at === undefined) return undefined;
    const sure = this.#zones.zoneOf(at);
    if (sure !== undefined) return sure;
    for (const [zone, unsure] of this.#unsure) if (unsure.get(conversation) === at) return zone;
    return undefined;
  }
}
