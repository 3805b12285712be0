import type { Survey } from "../../model/conversation.ts";
import { isWithin } from "../../model/scale.ts";

type Scale = Survey["scale"];

/** From the highest score of a scale to the lowest that counts as satisfied. */
const positiveFrom: ReadonlyMap<number, number> = new Map([
  [3, 3],
  [4, 4],
  [5, 4],
  [6, 5],
  [7, 6],
  [10, 9],
]);

/**
 * The lowest score of a scale that counts as satisfied: of three steps on both sides of a neutral one, the first above it.
 * Undefined for a scale of which that is not laid down.
 *
 * @example lowestPositive([1, 5]) //=> 4
 */
export const lowestPositive = ([low, high]: Scale): number | undefined => {
  if ((low === 0 && high === 1) || (low === -3 && high === 3)) return 1;
  return low === 0 || low === 1 ? positiveFrom.get(high) : undefined;
};

/**
 * Whether scores that were set to be positive are those of a scale: all of them lie on it, and the highest is its highest.
 *
 * @example isOfScale([4, 5], [1, 10]) //=> false
 */
export const isOfScale = (positive: readonly number[], scale: Scale): boolean =>
  positive.includes(scale[1]) && positive.every((score) => isWithin(score, scale));

/** @example scaleName([1, 5]) //=> "1–5" */
export const scaleName = ([low, high]: Scale): string => (low < 0 ? `−${-low} to ${high}` : `${low}–${high}`);
