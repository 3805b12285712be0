import type { PartValue, Value } from "../report/report.ts";

/**
 * Whether a count is a part of another count, and could not be told of all that is counted there: "new 2 (n 3)" of 5. Such a
 * count needs its n beside it, since the parts do not add up.
 */
export const isPartlyTold = ({ unit, n, value }: PartValue, whole: Value): boolean =>
  unit === "count" && typeof value === "number" && whole.value === whole.n && n > 0 && n < whole.n;
