import { weekdays } from "../time/week-start.ts";
import type { Words } from "./words.ts";

const days: readonly string[] = weekdays;

/**
 * What a group is called in a language, by what it is a group of: an agent may be called Monday, too.
 *
 * @example groupName("weekday", "monday", wordsOf("id")) //=> "Senin"
 */
export function groupName(dimension: string, value: string, { names, format }: Words): string {
  const weekday = dimension === "weekday" ? days.indexOf(value) : -1;
  if (weekday !== -1) return format.weekday(weekday);
  const hour = dimension === "hour" ? /^(\d\d):00$/.exec(value)?.[1] : undefined;
  return hour === undefined ? names.group(value) : format.hour(Number(hour));
}
