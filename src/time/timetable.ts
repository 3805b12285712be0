import type { DateRange } from "./date-range.ts";
import { weekdayOf } from "./weekday.ts";
import { type Window, windowsOfDay } from "./windows.ts";

/** When a team works, from a day on. Days are numbered since 1970-01-01. */
export interface Schedule {
  /** The first day on which it holds; minus infinity where it always has. */
  readonly from: number;
  /** The windows that begin on each weekday, Monday first. */
  readonly week: readonly (readonly Window[])[];
  readonly holidays: readonly DateRange[];
  /** Holidays that nobody has to write down. */
  readonly isPublicHoliday: (day: number) => boolean;
  /** The windows that begin on a day whatever its weekday and whether or not it is a holiday. */
  readonly exceptions: ReadonlyMap<number, readonly Window[]>;
}

/**
 * Opening hours on the wall clock, wherever that hangs. A window belongs to the day on which it begins, so that a holiday
 * closes the night that begins on it, and not the morning into which the night before reaches.
 */
export class Timetable {
  readonly #schedules: readonly Schedule[];
  readonly #windows = new Map<number, readonly Window[]>();

  /** @param schedules in the order of the days from which they hold */
  constructor(schedules: readonly Schedule[]) {
    this.#schedules = schedules;
  }

  /** The first day of which it knows anything. */
  get from(): number {
    return this.#schedules[0]?.from ?? Number.POSITIVE_INFINITY;
  }

  /** The open stretches of a day, in order and apart, with those that begin on the day before. */
  windowsOf(day: number): readonly Window[] {
    let windows = this.#windows.get(day);
    if (windows === undefined) {
      windows = windowsOfDay(this.#beginningOn(day), this.#beginningOn(day - 1));
      this.#windows.set(day, windows);
    }
    return windows;
  }

  #beginningOn(day: number): readonly Window[] {
    const schedule = this.#schedules.findLast(({ from }) => from <= day);
    if (schedule === undefined) return [];
    return schedule.exceptions.get(day) ?? (isHoliday(day, schedule) ? [] : schedule.week[weekdayOf(day)]);
  }
}

const isHoliday = (day: number, { holidays, isPublicHoliday }: Schedule): boolean =>
  holidays.some(({ first, last }) => first <= day && day <= last) || isPublicHoliday(day);
