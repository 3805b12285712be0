import type { Instant } from "../model/conversation.ts";
import { OpenDays } from "./open-days.ts";
import type { Timetable } from "./timetable.ts";
import { millisecondsPerDay } from "./units.ts";
import type { Window } from "./windows.ts";
import type { Zone } from "./zone.ts";

/**
 * The business hours of a team: an instant is within them where the wall clock of its zone shows a time at which the
 * timetable is open. A clock that is set forward over an open hour takes it away, one that is set back gives it again.
 */
export class BusinessCalendar {
  readonly name: string;
  readonly #zone: Zone;
  readonly #timetable: Timetable;
  readonly #from: Instant;
  /** By days of UTC, which all have 24 hours. */
  readonly #openDays = new OpenDays((day) => this.#windowsOfUtcDay(day));

  constructor(name: string, zone: Zone, timetable: Timetable) {
    this.name = name;
    this.#zone = zone;
    this.#timetable = timetable;
    const { from } = timetable;
    this.#from = Number.isFinite(from) ? zone.localToInstant(from * millisecondsPerDay).instant : from;
  }

  get timeZone(): string {
    return this.#zone.name;
  }

  /**
   * The business time from one instant to a later one, in milliseconds. Of adjoining stretches it adds up exactly.
   * Undefined where it would begin before the first day of the calendar, when nobody knows the business hours.
   *
   * @example office.between(fridayAt16, mondayAt10) //=> 7200000, from 9 to 17 o'clock
   */
  between(from: Instant, to: Instant): number | undefined {
    return from < this.#from ? undefined : this.#openDays.openBefore(to) - this.#openDays.openBefore(from);
  }

  /** Whether an instant is within business hours; undefined before the first day of the calendar. */
  isOpen(instant: Instant): boolean | undefined {
    return instant < this.#from ? undefined : this.#openDays.isOpen(instant);
  }

  /**
   * Whether a date has any business hours; undefined before the first day.
   *
   * @param day since 1970-01-01
   */
  isWorkingDay(day: number): boolean | undefined {
    return day < this.#timetable.from ? undefined : this.#timetable.windowsOf(day).length > 0;
  }

  /** The open stretches of a day of UTC, on which the wall clock is changed once at most. */
  #windowsOfUtcDay(day: number): readonly Window[] {
    const midnight = day * millisecondsPerDay;
    const next = midnight + millisecondsPerDay;
    const change = this.#zone.changeOn(day) ?? next;
    return [...this.#stretches(midnight, change), ...this.#stretches(change, next)].map(({ from, to }) => ({
      from: from - midnight,
      to: to - midnight,
    }));
  }

  /** The open stretches between two instants at and between which the wall clock is not changed. */
  #stretches(from: Instant, to: Instant): readonly Window[] {
    const offset = this.#zone.offsetAt(from);
    const stretches: Window[] = [];
    const last = Math.ceil((to + offset) / millisecondsPerDay);
    for (let day = Math.floor((from + offset) / millisecondsPerDay); day < last; day++) {
      const midnight = day * millisecondsPerDay - offset;
      for (const window of this.#timetable.windowsOf(day)) {
        const stretch = { from: Math.max(from, midnight + window.from), to: Math.min(to, midnight + window.to) };
        if (stretch.from < stretch.to) stretches.push(stretch);
      }
    }
    return stretches;
  }
}
