import { dateOf, weekdayOf } from "../../time/weekday.ts";
import type { PeakTimes } from "./summary.ts";

/** A count, and of how many occurrences. */
interface Tally {
  readonly key: number;
  readonly count: number;
  readonly occurrences: number;
}

/**
 * When most conversations come: by day, and by average per occurrence of each weekday and each hour. Ties are all listed;
 * where nothing came, nothing is busiest.
 *
 * @param perDay day (since 1970-01-01) → conversations, of every day of the range
 * @param perHour conversations in each hour of the week, Monday first
 * @param occurrences how often each hour of the week occurred in the range
 * @param withoutHour how many of `perDay` are in no hour; where all of them are, there is no map of the hours
 */
export const peakTimes = (
  perDay: ReadonlyMap<number, number>,
  perHour: readonly number[],
  occurrences: readonly number[],
  withoutHour: number,
): PeakTimes => ({
  busiestDays: busiest([...perDay].map(([key, count]) => ({ key, count, occurrences: 1 }))).map(dateOf),
  busiestWeekdays: busiest(tallyWeekdays(perDay)),
  busiestHours: busiest(tallyHours(perHour, occurrences)),
  heatMap: withoutHour > 0 && perHour.every((count) => count === 0) ? [] : heatMapOf(perHour, occurrences),
  ...(withoutHour === 0 ? {} : { withoutHour }),
});

const heatMapOf = (perHour: readonly number[], occurrences: readonly number[]): PeakTimes["heatMap"] =>
  perHour.map((count, hour) => ({
    weekday: Math.floor(hour / 24),
    hour: hour % 24,
    count,
    occurrences: occurrences[hour],
    average: occurrences[hour] === 0 ? null : count / occurrences[hour],
  }));

/** The keys of all that share the greatest average, in ascending order; averages are compared as fractions, exactly. */
function busiest(tallies: readonly Tally[]): readonly number[] {
  let best: Tally = { key: -1, count: 0, occurrences: 1 };
  for (const tally of tallies) if (compare(tally, best) > 0) best = tally;
  if (best.count === 0) return [];
  return tallies.filter((tally) => compare(tally, best) === 0).map(({ key }) => key);
}

const compare = (one: Tally, other: Tally): number => one.count * other.occurrences - other.count * one.occurrences;

function tallyWeekdays(perDay: ReadonlyMap<number, number>): readonly Tally[] {
  const tallies = [0, 1, 2, 3, 4, 5, 6].map((key) => ({ key, count: 0, occurrences: 0 }));
  for (const [day, count] of perDay) {
    const tally = tallies[weekdayOf(day)];
    tally.count += count;
    tally.occurrences++;
  }
  return tallies.filter(({ occurrences }) => occurrences > 0);
}

function tallyHours(perHour: readonly number[], occurrences: readonly number[]): readonly Tally[] {
  const tallies = Array.from({ length: 24 }, (_, key) => ({ key, count: 0, occurrences: 0 }));
  for (const [hour, count] of perHour.entries()) {
    tallies[hour % 24].count += count;
    tallies[hour % 24].occurrences += occurrences[hour];
  }
  return tallies.filter((tally) => tally.occurrences > 0);
}
