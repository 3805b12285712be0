import { millisecondsPerMinute } from "./units.ts";

/**
 * For how many milliseconds an instant may stand: without seconds it may be told to the minute alone.
 *
 * @example lengthTold(120_000) //=> 60000
 * @example lengthTold(120_500) //=> 1
 */
export const lengthTold = (instant: number): number =>
  instant % millisecondsPerMinute === 0 ? millisecondsPerMinute : 1;
