import type { Context } from "../context.ts";

/** Whether the data reach into the range, so that counting nothing there means 0 and not that nothing is known. */
export const isCovered = ({ range, asOf, isBeforeData }: Context): boolean =>
  !isBeforeData && range.from < range.to && range.from <= asOf;
