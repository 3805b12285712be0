import { millisecondsPerSecond } from "../../time/units.ts";
import type { Item } from "./item.ts";

/** How long something took, in milliseconds. @param unit that in which the record tells it: seconds, unless it says another */
export function durationOf(record: Item | undefined, path: string, unit = millisecondsPerSecond): number | undefined {
  const length = record?.number(path);
  return length === undefined ? undefined : length * unit;
}
