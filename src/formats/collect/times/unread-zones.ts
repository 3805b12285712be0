import { millisecondsPerMinute } from "../../../time/units.ts";
import { areTimes } from "../../recognise/columns-to-name.ts";
import { textsIn } from "../../recognise/sample.ts";
import { offsetMinutes } from "../../timestamps/names.ts";
import { isBlank } from "../../values/no-data.ts";
import type { Table } from "../table.ts";

const zoneName = /^(?:wib|wita|wit|(?:utc|gmt)(?:[+-]\d\d?(?::?\d\d)?)?)$/i;
/** A time that says its zone itself. */
const zoned = /(?:[:.]\d\d ?(?:z|[+-]\d\d:?\d\d)|\b(?:utc|gmt|wib|wita|wit)\S*)$/i;

/** Says which columns hold nothing but names of zones, such as WITA, of which one is another than that of the times beside them. */
export function noteUnreadZones(table: Table): void {
  const { settings, sample, notes, file } = table;
  const own = settings.zone.offsetAt(settings.latest) / millisecondsPerMinute;
  const read = table.readColumns;
  for (const [column, header] of sample.columns.entries()) {
    const texts = textsIn(sample, column).map((text) => text.trim());
    if (read.has(column) || !texts.every((text) => zoneName.test(text))) continue;
    if (texts.every((text) => offsetMinutes(text) === own)) continue;
    const times = [...table.matches].filter(([, match]) =>
      areUnzoned(sample.values[match.parts?.day ?? match.index] ?? []),
    );
    if (times.length === 0) continue;
    const whole = times.filter(([, { parts }]) => parts === undefined);
    const options = whole.map(([name, match]) => `--map ${name}="${match.header} + ${header}"`).join(" ");
    notes.add("unread-zone", options === "" ? apart(header) : mappable(header, options), file);
  }
}

const mappable = (header: string, options: string): string =>
  `${header}: names of zones were not read, and all times are those of one zone (${options} reads them, if they are those of the times)`;

const apart = (header: string): string =>
  `${header}: names of zones were not read, and all times are those of one zone (write them behind the times, in one column, if they are those of the times)`;

const areUnzoned = (texts: readonly string[]): boolean => {
  const written = texts.filter((text) => !isBlank(text));
  return written.length > 0 && !written.some((text) => zoned.test(text.trim())) && areTimes(written);
};
