/** What is counted has to be equal; the rest may differ in the last bits of its arithmetic. */
const COUNTS = new Set(["n", "conversations", "unanswered"]);
const TOLERANCE = 1e-6;

/**
 * Where `actual` does not say what `expected` says. What only `actual` has is no difference.
 *
 * @param {object} expected
 * @param {object | undefined} actual
 * @param {string[]} path
 * @returns {string[]}
 */
export function differences(expected, actual, path = []) {
  return Object.entries(expected).flatMap(([key, value]) => {
    const other = actual?.[key];
    const here = [...path, key];
    if (value !== null && typeof value === "object") return differences(value, other, here);
    return isSame(key, value, other) ? [] : [`${here.join(" ")}: ${value} and ${other}`];
  });
}

/**
 * @param {string} key
 * @param {number | null} one
 * @param {unknown} other
 */
function isSame(key, one, other) {
  if (one === null || typeof other !== "number") return one === other;
  return COUNTS.has(key) ? one === other : Math.abs(one - other) <= TOLERANCE * Math.abs(one);
}
