/**
 * A seeded generator of numbers in [0, 1) (mulberry32), so that every run writes the same bytes.
 *
 * @param {number} seed
 * @returns {() => number}
 */
export function seededRandom(seed) {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/**
 * @template T
 * @param {() => number} random
 * @param {readonly T[]} list
 * @returns {T}
 */
export function pick(random, list) {
  return list[Math.floor(random() * list.length)];
}

/**
 * A waiting time in milliseconds with the long tail that waiting times have (log-logistic): half are below the median,
 * one in a hundred is twenty times as long. Never 0, never more than two days.
 *
 * @param {() => number} random
 * @param {number} medianSeconds
 */
export function waitingTime(random, medianSeconds) {
  const draw = random();
  const seconds = medianSeconds * (draw / (1 - draw)) ** 0.65;
  return Math.round(Math.min(Math.max(seconds, 1), 172_800) * 1000);
}
