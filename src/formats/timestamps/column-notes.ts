import type { Zone } from "../../time/zone.ts";
import type { TimeColumn } from "./column.ts";
import type { TellingDate } from "./order.ts";

/** Something that was odd about the times of a column, and how often. */
export interface TimeNote {
  readonly code: string;
  readonly message: string;
  readonly count: number;
}

/** What was odd about a column's times, once it has been read: nothing is shifted or cut without a word. */
export const timeNotes = (
  header: string,
  { counts, local, tellingDate }: TimeColumn,
  { zone, zoneGiven }: { readonly zone: Zone; readonly zoneGiven: boolean },
): readonly TimeNote[] => {
  const note = (code: string, message: string, count: number): TimeNote => ({
    code,
    message: `${header}: ${message}`,
    count,
  });
  return [
    note("no-value-sign", "a sign for no value (such as -, 0 or 1900-01-01) was read as no time", counts.sentinels),
    note("finer-than-milliseconds", "finer than a millisecond; cut to milliseconds", counts.floored),
    note("leap-second", "a second 60; read as 59.999", counts.leapSeconds),
    { code: "clock-gap", message: clockGap(header, zone), count: counts.gaps },
    { code: "clock-overlap", message: clockOverlap(header, zone, counts.overlapsLater), count: counts.overlaps },
    ...(tellingDate?.header === undefined ? [] : [toldElsewhere(header, tellingDate)]),
    { code: "zone-assumed", message: zoneAssumed, count: local && !zoneGiven ? 1 : 0 },
  ];
};

function toldElsewhere(header: string, { order, text, header: other }: TellingDate): TimeNote {
  const like = `like ${text} in column "${other}"`;
  const message =
    order === "day-first"
      ? `${header}: read day first, ${like}, which tells day from month`
      : `${header}: read month first, ${like}, which tells day from month`;
  return { code: "order-of-another-column", message, count: 1 };
}

export const zoneAssumed = "a column of times without an offset was read as UTC (--time-zone names another zone)";

/** What is said of a local time that the clock skipped, and of one that it showed twice. */
export const clockGap = (header: string, { name }: Zone): string =>
  `${header}: a local time that ${name} skipped; shifted forward`;
export const clockOverlap = (header: string, { name }: Zone, later: number): string =>
  `${header}: a local time that ${name} had twice; ${later} read as the later one, which keeps the order of the file`;
