import { z } from "zod";
import { isTimeZone, nearestZones } from "../time/zone.ts";

/**
 * The name of a time zone.
 *
 * @param wanted what is said where there is none, or anything but a text
 */
export const timeZone = (wanted?: string) =>
  z.string(wanted).superRefine((name, context) => {
    if (isTimeZone(name)) return;
    const [meant = "Asia/Jakarta"] = nearestZones(name);
    context.addIssue(`there is no time zone "${name}"; give a name of the IANA time zone database, such as ${meant}`);
  });
