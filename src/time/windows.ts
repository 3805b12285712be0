import { millisecondsPerDay, millisecondsPerHour, millisecondsPerMinute } from "./units.ts";

/**
 * A stretch of a local day on the wall clock, half-open, in milliseconds after its midnight. One that goes over midnight
 * ends after 24 hours and belongs to the day on which it begins.
 */
export interface Window {
  readonly from: number;
  readonly to: number;
}

/**
 * A window as people write it; undefined for any other text, and for one that would be empty. One that ends at or before
 * the time at which it begins goes over midnight; a whole day is 00:00-24:00.
 *
 * @example windowOf("22:00-06:00") //=> { from: 79200000, to: 108000000 }
 */
export function windowOf(text: string): Window | undefined {
  const match = /^(\d{1,2}):([0-5]\d)\s?-\s?(\d{1,2}):([0-5]\d)$/.exec(text.trim());
  if (match === null) return undefined;
  const [from, to] = [timeOf(match[1], match[2]), timeOf(match[3], match[4])];
  if (from >= millisecondsPerDay || to > millisecondsPerDay || from === to) return undefined;
  return { from, to: to < from ? to + millisecondsPerDay : to };
}

const timeOf = (hours: string, minutes: string): number =>
  Number(hours) * millisecondsPerHour + Number(minutes) * millisecondsPerMinute;

/**
 * The open stretches of one day, in order and apart: of the windows that begin on it and of those that the night before
 * brings over midnight.
 *
 * @example windowsOfDay([windowOf("22:00-06:00")], [windowOf("20:00-02:00")])
 * //=> [{ from: 0, to: 7200000 }, { from: 79200000, to: 86400000 }]
 */
export function windowsOfDay(beginning: readonly Window[], dayBefore: readonly Window[]): readonly Window[] {
  const today = [
    ...beginning,
    ...dayBefore.map(({ from, to }) => ({ from: from - millisecondsPerDay, to: to - millisecondsPerDay })),
  ]
    .map(({ from, to }) => ({ from: Math.max(from, 0), to: Math.min(to, millisecondsPerDay) }))
    .filter(({ from, to }) => from < to)
    .sort((one, other) => one.from - other.from);
  const apart: Window[] = [];
  for (const window of today) {
    const last = apart.at(-1);
    if (last === undefined || window.from > last.to) apart.push(window);
    else apart[apart.length - 1] = { from: last.from, to: Math.max(last.to, window.to) };
  }
  return apart;
}
