/** What the wall clock of a report is ahead of UTC at an instant, both in milliseconds. */
export type OffsetAt = (instant: number) => number;
