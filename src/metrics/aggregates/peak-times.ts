import { dateOf } from "../../time/date.ts";
import { weekdayOf } from "../../time/weekday.ts";
import type { PeakTimes } from "./summary.ts";

/** A count, and of how many occurrences. */
interface Average {
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
  busiestWeekdays: busiest(averageWeekdays(perDay)),
  busiestHours: busiest(averageHours(perHour, occurrences)),
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
function busiest(averages: readonly Average[]): readonly number[] {
  let best: Average = { key: -1, count: 0, occurrences: 1 };
  for (const average of averages) if (compare(average, best) > 0) best = average;
  if (best.count === 0) return [];
  return averages.filter((average) => compare(average, best) === 0).map(({ key }) => key);
}

const compare = (one: Average, other: Average): number => one.count * other.occurrences - other.count * one.occurrences;

function averageWeekdays(perDay: ReadonlyMap<number, number>): readonly Average[] {
  const averages = [0, 1, 2, 3, 4, 5, 6].map((key) => ({ key, count: 0, occurrences: 0 }));
  for (const [day, count] of perDay) {
    const average = averages[weekdayOf(day)];
    average.count += count;
    average.occurrences++;
  }
  return averages.filter(({ occurrences }) => occurrences > 0);
}

function averageHours(perHour: readonly number[], occurrences: readonly number[]): readonly Average[] {
  const averages = Array.from({ length: 24 }, (_, key) => ({ key, count: 0, occurrences: 0 }));
  for (const [hour, count] of perHour.entries()) {
    averages[hour % 24].count += count;
    averages[hour % 24].occurrences += occurrences[hour];
  }
  return averages.filter((average) => average.occurrences > 0);
}
