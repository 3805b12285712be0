import { indonesianZones, isTimeZone, type Zone, zone } from "../../time/zone.ts";
import type { ReadSettings } from "../settings/read-settings.ts";

/** What stands in brackets at the end. */
const bracketed = /[([]\s*([^()[\]]+?)\s*[)\]]\s*$/;

/** Indonesia's zones also stand there without brackets. */
const lastWord = /[\s_-](WIB|WITA|WIT)\s*$/i;

/** Whole hours ahead of UTC. */
const offset = /^(?:GMT|UTC) ?([+-])(\d\d?)(?::?00)?$/;

/**
 * The zone that a header names in brackets, as in Intercom's exports: it says what the times under it are times of.
 * Undefined where it names none.
 *
 * @example zoneInHeader("Conversation started at (America/Lima)")?.name //=> "America/Lima"
 */
export function zoneInHeader(header: string): Zone | undefined {
  const [, name] = bracketed.exec(header) ?? lastWord.exec(header) ?? [];
  if (name === undefined) return undefined;
  const named = indonesianZones[name.toUpperCase()] ?? zoneAhead(name.toUpperCase()) ?? name;
  const isZone = (named.includes("/") || named.toUpperCase() === "UTC") && isTimeZone(named);
  return isZone ? zone(named) : undefined;
}

/** The zone of an offset; undefined for other names. The names of the database count the hours behind UTC instead. */
function zoneAhead(name: string): string | undefined {
  if (name === "GMT") return "UTC";
  const [, sign, hours] = offset.exec(name) ?? [];
  if (hours === undefined) return undefined;
  const indonesian = sign === "+" ? Object.values(indonesianZones)[Number(hours) - 7] : undefined;
  return indonesian ?? `Etc/GMT${sign === "+" ? "-" : "+"}${Number(hours)}`;
}

/** How times are read under a header: in the zone that it names itself, else in that of the run. */
export const timeSettingsUnder = (header: string, settings: ReadSettings): ReadSettings => {
  const named = zoneInHeader(header);
  return named === undefined ? settings : { ...settings, zone: named, zoneGiven: true };
};
