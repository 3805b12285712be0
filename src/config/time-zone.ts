import { z } from "zod";
import { suggest } from "../suggest.ts";
import { indonesianZones, isTimeZone } from "../time/zone.ts";

/**
 * The name of a time zone.
 *
 * @param wanted what is said where there is none, or anything but a text
 */
export const timeZone = (wanted?: string) =>
  z.string(wanted).superRefine((name, context) => {
    if (isTimeZone(name)) return;
    const [near] = suggest(name, Intl.supportedValuesOf("timeZone"));
    const meant = indonesianZones[name.toUpperCase()] ?? near ?? "Asia/Jakarta";
    context.addIssue(`there is no time zone "${name}"; give a name of the IANA time zone database, such as ${meant}`);
  });
