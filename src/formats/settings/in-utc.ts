import { zone } from "../../time/zone.ts";
import type { ReadSettings } from "./read-settings.ts";

/**
 * How files are read whose vendor writes UTC, without an offset too: what a person says of the zone is about other files, and
 * about the report.
 *
 * @example inUtc({ ...settings, zone: zone("Asia/Jakarta") }).zone.name //=> "UTC"
 */
export const inUtc = (settings: ReadSettings): ReadSettings => ({ ...settings, zone: zone("UTC"), zoneGiven: true });
