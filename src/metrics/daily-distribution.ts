import type { Instant } from "../model/conversation.ts";
import type { Context, LocalCalendar } from "./context.ts";
import { isCovered } from "./coverage.ts";
import { Distribution } from "./distribution.ts";
import { hourOccurrences } from "./hour-occurrences.ts";
import type { Aggregate, Measured } from "./metric.ts";
import { peakTimes } from "./peak-times.ts";
import type { Summary } from "./summary.ts";
import { hourOfWeek, hoursPerWeek } from "./weekday.ts";

/** Counts per local calendar day; every day that the range touches is one of them, with or without a count. */
class DailyDistribution implements Aggregate {
  readonly #calendar: LocalCalendar;
  readonly #isCovered: boolean;
  #from: Instant;
  #to: Instant;
  readonly #perDay = new Map<number, number>();
  readonly #perHour = new Array<number>(hoursPerWeek).fill(0);

  constructor(context: Context) {
    this.#calendar = context.calendar;
    this.#isCovered = isCovered(context);
    this.#from = context.range.from;
    this.#to = context.range.to;
  }

  add({ at }: Measured): void {
    const day = this.#calendar.dayOf(at);
    this.#countDay(day, 1);
    this.#perHour[hourOfWeek(day, this.#calendar.hourOf(at))]++;
  }

  /** The ranges are joined: together they are one range without a gap. */
  merge(other: this): void {
    this.#from = Math.min(this.#from, other.#from);
    this.#to = Math.max(this.#to, other.#to);
    for (const [day, count] of other.#perDay) this.#countDay(day, count);
    for (const [hour, count] of other.#perHour.entries()) this.#perHour[hour] += count;
  }

  result(): Summary {
    const days = new Distribution(1);
    if (!this.#isCovered) return days.result();
    const perDay = this.#everyDay();
    for (const count of perDay.values()) days.push(count);
    const peaks = peakTimes(perDay, this.#perHour, hourOccurrences(this.#calendar, this.#from, this.#to));
    return { ...days.result(), peaks };
  }

  #everyDay(): ReadonlyMap<number, number> {
    const days = new Map<number, number>();
    const last = this.#calendar.dayOf(this.#to - 1);
    for (let day = this.#calendar.dayOf(this.#from); day <= last; day++) days.set(day, this.#perDay.get(day) ?? 0);
    return days;
  }

  #countDay(day: number, count: number): void {
    this.#perDay.set(day, (this.#perDay.get(day) ?? 0) + count);
  }
}

export const dailyDistribution = (context: Context): Aggregate => new DailyDistribution(context);
