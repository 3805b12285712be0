import { indonesianZones, isTimeZone, type Zone, zone } from "../time/zone.ts";
import type { ReadSettings } from "./settings.ts";

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

/** How times are read under a header: in the zone that it names itself, else in that of the run. */
export const timeSettingsUnder = (header: string, settings: ReadSettings): ReadSettings => {
  const named = zoneInHeader(header);
  return named === undefined ? settings : { ...settings, zone: named, zoneGiven: true };
};
