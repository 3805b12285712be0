/**
 * The same things, and how often this of them was read: whatever looks through all of them again and again shows in it, on
 * machines of any speed.
 */
export function counted<Thing extends object>(things: readonly Thing[], key: keyof Thing) {
  const reads = { count: 0 };
  const get = (thing: Thing) => () => {
    reads.count++;
    return thing[key];
  };
  return { things: things.map((thing) => Object.defineProperty({ ...thing }, key, { get: get(thing) })), reads };
}
