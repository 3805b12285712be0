/** The ranges to compare with that have a name. */
export const comparedRangeNames = ["previous", "year-ago"] as const;
export type ComparedRangeName = (typeof comparedRangeNames)[number];

/** Whether a range to compare with is given by its name. @example isComparedRangeName("previous") //=> true */
export const isComparedRangeName = (text: string): text is ComparedRangeName =>
  comparedRangeNames.some((name) => name === text);
