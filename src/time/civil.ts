const daysBeforeMonth = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334];
const daysOfMonth = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

const isLeapYear = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

/** How many leap days lie before 1 January of a year. */
const leapDaysBefore = (year: number): number => {
  const last = year - 1;
  return Math.floor(last / 4) - Math.floor(last / 100) + Math.floor(last / 400);
};

const leapDaysBeforeEpoch = leapDaysBefore(1970);

/**
 * The number of days from 1970-01-01 to a date of the Gregorian calendar; NaN where there is no such date.
 * Unlike `Date.UTC` it takes the years 0…99 as they are and refuses 30 February.
 *
 * @param month 1…12
 * @example dayNumber(1970, 2, 1) //=> 31
 */
export function dayNumber(year: number, month: number, day: number): number {
  if (month < 1 || month > 12 || day < 1) return Number.NaN;
  const leapDay = isLeapYear(year) ? 1 : 0;
  if (day > daysOfMonth[month - 1] + (month === 2 ? leapDay : 0)) return Number.NaN;
  const leapDays = leapDaysBefore(year) - leapDaysBeforeEpoch + (month > 2 ? leapDay : 0);
  return (year - 1970) * 365 + leapDays + daysBeforeMonth[month - 1] + day - 1;
}
