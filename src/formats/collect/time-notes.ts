import type { TimeColumn } from "../timestamps.ts";
import type { Table } from "./table.ts";

/** Says what was odd about a column's times, once it has been read: nothing is shifted or cut without a word. */
export function noteTimes(table: Table, header: string, { counts, local }: TimeColumn): void {
  const note = (code: string, message: string, count: number) =>
    table.notes.add(code, `${header}: ${message}`, table.file, count);
  const { zone, zoneGiven } = table.timeSettings(header);
  const { name } = zone;
  note("no-value-sign", "a sign for no value (such as -, 0 or 1900-01-01) was read as no time", counts.sentinels);
  note("finer-than-milliseconds", "finer than a millisecond; cut to milliseconds", counts.floored);
  note("leap-second", "a second 60; read as 59.999", counts.leapSeconds);
  note("clock-gap", `a local time that ${name} skipped; shifted forward`, counts.gaps);
  note(
    "clock-overlap",
    `a local time that ${name} had twice; ${counts.overlapsLater} read as the later one, which keeps the order of the file`,
    counts.overlaps,
  );
  if (local && !zoneGiven) {
    const assumed = "a column of times without an offset was read as UTC (--time-zone names another zone)";
    table.notes.add("zone-assumed", assumed, table.file);
  }
}
