import type { Instant } from "../../src/model/conversation.ts";

export const monthNames: Readonly<Record<string, string>> = {
  "01": "Jan",
  "02": "Feb",
  "03": "Mar",
  "04": "Apr",
  "05": "May",
  "06": "Jun",
  "07": "Jul",
  "08": "Aug",
  "09": "Sep",
  "10": "Oct",
  "11": "Nov",
  "12": "Dec",
};

const iso = (at: Instant): string => new Date(at).toISOString();

/** The day in UTC, with two digits for day and month. */
export const dayOf = (at: Instant): { readonly year: string; readonly month: string; readonly day: string } => ({
  year: iso(at).slice(0, 4),
  month: iso(at).slice(5, 7),
  day: iso(at).slice(8, 10),
});

/** 09:15:30 */
export const clockTime = (at: Instant): string => iso(at).slice(11, 19);

/** 2026-03-02 09:15:30 */
export const localTime = (at: Instant): string => `${iso(at).slice(0, 10)} ${clockTime(at)}`;
