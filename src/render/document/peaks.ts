import type { Format } from "../../language/format.ts";
import type { Words } from "../../language/words.ts";
import type { Peaks } from "../../report/report.ts";
import { firstFew } from "./counts.ts";

const tied = 3;

/** An hour of a weekday. */
export type HeatCell = Peaks["heatMap"][number];

/** The highest average of any hour; 0 where there is none. */
export const highestAverage = (cells: readonly HeatCell[]): number =>
  cells.reduce((most, { average }) => Math.max(most, average ?? 0), 0);

/** The hours with the highest average, all of them on a tie. */
export const hottest = (cells: readonly HeatCell[]): readonly HeatCell[] => {
  const highest = highestAverage(cells);
  return cells.filter(({ average }) => average === highest);
};

/** The weekdays that occur, in their order. */
export const weekdaysOf = (cells: readonly HeatCell[]): readonly number[] =>
  [...new Set(cells.map(({ weekday }) => weekday))].sort((one, other) => one - other);

/** An hour of the day, from one clock time to the next: "09:00–10:00". */
export const hourText = (hour: number, format: Format): string => `${format.hour(hour)}–${format.hour(hour + 1)}`;

/**
 * When most conversations came, in words; ties are named up to three.
 *
 * @example
 * peaksInWords({ busiestDays: ["2026-03-02"], busiestWeekdays: [0], busiestHours: [9], heatMap: [] }, wordsOf("en"))
 * //=> "busiest weekday Monday; busiest hour 09:00–10:00; busiest day 2026-03-02"
 */
export function peaksInWords(
  { busiestDays, busiestWeekdays, busiestHours, withoutHour = 0 }: Peaks,
  words: Words,
): string {
  const { format, volume } = words;
  const busiest = (sentence: (list: string) => string, names: readonly string[]): readonly string[] =>
    names.length === 0 ? [] : [sentence(firstFew(names, tied, words))];
  return [
    ...busiest(volume.busiestWeekday, busiestWeekdays.map(format.weekday)),
    ...busiest(
      volume.busiestHour,
      busiestHours.map((hour) => hourText(hour, format)),
    ),
    ...busiest(volume.busiestDay, busiestDays.map(format.period)),
    ...(withoutHour === 0 ? [] : [volume.withoutHour(format.count(withoutHour))]),
  ].join("; ");
}
