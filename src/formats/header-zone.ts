import { indonesianZones, isTimeZone, type Zone, zone } from "../time/zone.ts";

/** What stands in brackets at the end. */
const bracketed = /[([]\s*([^()[\]]+?)\s*[)\]]\s*$/;

/**
 * The zone that a header names in brackets, as in Intercom's exports: it says what the times under it are times of.
 * Undefined where it names none.
 *
 * @example zoneInHeader("Conversation started at (America/Lima)")?.name //=> "America/Lima"
 */
export function zoneInHeader(header: string): Zone | undefined {
  const [, name] = bracketed.exec(header) ?? [];
  if (name === undefined) return undefined;
  const named = indonesianZones[name.toUpperCase()] ?? (name.toUpperCase() === "GMT" ? "UTC" : name);
  const isZone = (named.includes("/") || named.toUpperCase() === "UTC") && isTimeZone(named);
  return isZone ? zone(named) : undefined;
}
