import { millisecondsPerSecond } from "../../time/units.ts";
import type { Item } from "./item.ts";

/** How long something took, in milliseconds, where a record tells it in seconds. */
export function durationOf(record: Item | undefined, path: string): number | undefined {
  const seconds = record?.number(path);
  return seconds === undefined ? undefined : seconds * millisecondsPerSecond;
}
