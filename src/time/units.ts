export const millisecondsPerSecond = 1000;
export const millisecondsPerMinute = 60 * millisecondsPerSecond;
export const millisecondsPerHour = 60 * millisecondsPerMinute;
/** A day of 24 hours, as UTC has it; a local day can be longer or shorter. */
export const millisecondsPerDay = 24 * millisecondsPerHour;
export const monthsPerYear = 12;
