/** 00:00, 0:00:00, T00:00:00.000Z, 12:00:00 AM. */
const midnight = /(?:[T ]0?0[:.]00(?:[:.]00(?:\.0+)?)?Z?| 12:00(?::00)? AM)$/i;

/**
 * A day as its column has it beside one of times of day: databases and programs write days as moments, all of them at midnight.
 *
 * @example withoutMidnight("2026-03-15 00:00:00") //=> "2026-03-15"
 */
export const withoutMidnight = (day: string): string => day.replace(midnight, "");
