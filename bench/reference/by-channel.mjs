/**
 * The numbers of each channel and of all together.
 *
 * @template {{ channel: string }} T
 * @template N
 * @param {T[]} items
 * @param {(items: T[]) => N} numbersOf
 * @returns {Record<string, N>}
 */
export function byChannel(items, numbersOf) {
  const channels = [...new Set(items.map(({ channel }) => channel))];
  const parts = channels.map((name) => [name, numbersOf(items.filter(({ channel }) => channel === name))]);
  return Object.fromEntries([["total", numbersOf(items)], ...parts]);
}
