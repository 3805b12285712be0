/** The days that a week can begin with, in the order of ISO 8601. */
export const weekdays = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"] as const;
export type WeekStart = (typeof weekdays)[number];

/** As in ISO 8601. */
export const defaultWeekStart = "monday" satisfies WeekStart;

/** As date-fns counts days: 0 is Sunday. */
export const weekStartsOn = (day: WeekStart) => daysFromSunday[day];

const daysFromSunday = {
  monday: 1,
  tuesday: 2,
  wednesday: 3,
  thursday: 4,
  friday: 5,
  saturday: 6,
  sunday: 0,
} as const;
