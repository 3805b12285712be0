const UNITS = { k: 1e3, m: 1e6 };

/**
 * A number as one says it: 100k, 1m, 2500.
 *
 * @param {string} text
 */
export function parseCount(text) {
  const match = /^(\d+)([km]?)$/.exec(text);
  if (!match) throw new Error(`"${text}" is not a count; write it like 100k, 1m or 2500`);
  return Number(match[1]) * (UNITS[match[2]] ?? 1);
}
