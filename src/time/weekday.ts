/**
 * The weekday of a calendar day, 0 = Monday. Day 0, 1970-01-01, was a Thursday.
 *
 * @param day days since 1970-01-01
 * @example weekdayOf(4) //=> 0
 */
export const weekdayOf = (day: number): number => (((day + 3) % 7) + 7) % 7;

/** The hour's place in a week that begins on Monday at 0:00: 0…167. */
export const hourOfWeek = (day: number, hour: number): number => 24 * weekdayOf(day) + hour;

export const hoursPerWeek = 7 * 24;
