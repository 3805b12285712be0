import type { Instant } from "../../model/conversation.ts";
import { hourOfWeek, hoursPerWeek } from "../../time/weekday.ts";
import type { Context, LocalCalendar } from "../context.ts";
import type { Aggregate, AggregateFactory, Measured } from "../metric.ts";
import { whyUncovered } from "./coverage.ts";
import { Distribution } from "./distribution.ts";
import { hourOccurrences, hoursOfDays } from "./hour-occurrences.ts";
import { peakTimes } from "./peak-times.ts";
import type { Summary } from "./summary.ts";

/** The category of what is known to lie on a day, and at no time of it. */
export const dayAlone = "day alone";

/** Which days count. @param count what was observed on the day */
export type DayFilter = (day: number, count: number, context: Context) => boolean;

/**
 * Counts per local calendar day; of all that the range touches, some are days of it, with or without a count. The days behind
 * the clock of the report have not come: nobody knows yet what comes in on them. Days without any of the weekdays or
 * hours that were chosen do not count either.
 */
class DailyDistribution implements Aggregate {
  readonly #isDay: (day: number, count: number) => boolean;
  readonly #calendar: LocalCalendar;
  readonly #hasInstant: Context["hasInstant"];
  readonly #uncovered: string | undefined;
  #from: Instant;
  #to: Instant;
  readonly #perDay = new Map<number, number>();
  readonly #perHour = new Array<number>(hoursPerWeek).fill(0);
  #withoutHour = 0;

  constructor(context: Context, isDay: DayFilter) {
    this.#isDay = (day, count) => isDay(day, count, context);
    this.#hasInstant = context.hasInstant;
    this.#calendar = context.calendar;
    this.#uncovered = whyUncovered(context);
    this.#from = context.range.from;
    this.#to = Math.min(context.range.to, elapsedTo(context));
  }

  add({ at, category }: Measured): void {
    const day = this.#calendar.dayOf(at);
    this.#countDay(day, 1);
    if (category === dayAlone) this.#withoutHour++;
    else this.#perHour[hourOfWeek(day, this.#calendar.hourOf(at))]++;
  }

  /** The ranges are joined: together they are one range without a gap. */
  merge(other: this): void {
    this.#from = Math.min(this.#from, other.#from);
    this.#to = Math.max(this.#to, other.#to);
    for (const [day, count] of other.#perDay) this.#countDay(day, count);
    for (const [hour, count] of other.#perHour.entries()) this.#perHour[hour] += count;
    this.#withoutHour += other.#withoutHour;
  }

  result(): Summary {
    const distribution = new Distribution(1);
    if (this.#uncovered !== undefined && this.#perDay.size === 0) {
      return { ...distribution.result(), reason: this.#uncovered };
    }
    const hours = hoursOfDays(this.#calendar, this.#from, this.#to, this.#hasInstant);
    // What came in at the very clock is counted, though a midnight has not seen its day.
    const days = new Set([...hours.keys(), ...this.#perDay.keys()]);
    const counts = [...days].map((day) => [day, this.#perDay.get(day) ?? 0] as const);
    const perDay = new Map(counts.filter(([day, count]) => this.#isDay(day, count)));
    if (perDay.size === 0) return distribution.result();
    for (const count of perDay.values()) distribution.push(count);
    const occurrences = hourOccurrences(hours, (day) => perDay.has(day));
    return { ...distribution.result(), peaks: peakTimes(perDay, this.#perHour, occurrences, this.#withoutHour) };
  }

  #countDay(day: number, count: number): void {
    this.#perDay.set(day, (this.#perDay.get(day) ?? 0) + count);
  }
}

/** Just behind the clock; one at midnight has not seen the day that begins, unless the data themselves end there. */
const elapsedTo = ({ asOf, isOfData, calendar }: Context): Instant =>
  !isOfData && calendar.dayOf(asOf) !== calendar.dayOf(asOf - 1) ? asOf : asOf + 1;

export const dailyDistribution =
  (isDay: DayFilter): AggregateFactory =>
  (context) =>
    new DailyDistribution(context, isDay);
