import type { Survey } from "../../model/conversation.ts";
import { lowestPositive } from "./satisfaction-scale.ts";

/**
 * The highest score of a scale that counts as dissatisfied: as far from its low end as the lowest positive score is from its
 * high end. So 1 of 3 and of 4, 1–2 of 5, 6, 7 and 10, 0–1 of 0–5, and bad of good and bad. Undefined for a scale of which
 * it is not laid down what is positive.
 *
 * @example highestNegative([1, 5]) //=> 2
 */
export const highestNegative = (scale: Survey["scale"]): number | undefined => {
  const positive = lowestPositive(scale);
  return positive === undefined ? undefined : scale[0] + scale[1] - positive;
};
