import { spaced } from "../../durations/units.ts";
import { isTimeOfDay } from "../../timestamps/time-of-day.ts";
import { isBlank, isNotYet } from "../../values/no-data.ts";
import type { Table } from "../table.ts";
import { saysLength } from "./clock-beside-moment.ts";

/** "Talk time" is how long one talked. */
const saysWork = /\b(?:talk|hold|call|wait|waiting|handle|handling|reply|response|resolution|work) time\b/i;
const saysTime = /\b(?:jam|pukul|waktu|time|clock)\b/i;

/** The first column that means no field, and is called like times of day and holds them: a day beside it may be theirs. */
export function looseClock({ matches, sample: { columns, values } }: Table): string | undefined {
  const known = new Set([...matches.values()].flatMap(({ index, parts }) => [index, parts?.day, parts?.clock]));
  return columns.find((header, column) => {
    const name = spaced(header);
    if (known.has(column) || !saysTime.test(name) || saysLength(name) || saysWork.test(name)) return false;
    const told = values[column].filter((text) => !isBlank(text) && !isNotYet(text));
    return told.length > 0 && 2 * told.filter((text) => isTimeOfDay(text.trim())).length > told.length;
  });
}
