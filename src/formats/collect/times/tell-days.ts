import type { DayZones } from "../../../model/day-zones.ts";
import { isDayAlone } from "../../timestamps/day-alone.ts";
import type { Table } from "../table.ts";
import type { TimeReader } from "./times.ts";

/** Says of a column, once it has been read, in which zone its days are, where some values have no time of day. */
export function tellDays(table: Table, name: string, times: TimeReader, days: DayZones): void {
  table.onFinish(() => {
    if (times.column?.spellings.some(isDayAlone) === true) days.add(table.timeSettingsOf(name).zone);
  });
}
