import type { Instant } from "../../model/conversation.ts";
import { startOfLocalDay } from "../../time/local-day.ts";
import { millisecondsPerMinute } from "../../time/units.ts";
import type { Zone } from "../../time/zone.ts";
import { normaliseWholeHeader } from "../fields/field.ts";
import { indexOfHeader, type MatchedColumn } from "../recognise/match.ts";
import { textsByRecord } from "../recognise/sample.ts";
import type { Table } from "./table.ts";
import { instantsOf } from "./times/clock-or-length.ts";

/**
 * Says which columns could be one that was read, and tell something else: of the same name but for its case, or other times. Who a
 * customer or an agent is, two columns may well say in two ways; a day alone says less than the time beside it, and nothing else.
 */
export function noteRivals(table: Table): void {
  for (const [field, match] of table.matches) {
    if (table.slotsOfParts(field) !== undefined || !table.wanted.includes(match.index)) continue;
    for (const rival of match.rivals) {
      if (!isOtherwise(table, match, rival)) continue;
      const message = `the column "${match.header}" was read as ${field}, and not "${rival}", which says otherwise (--map ${field}=… names the one that is meant)`;
      table.notes.add("rival-column", message, table.file);
    }
  }
}

function isOtherwise(table: Table, { index, header }: MatchedColumn, rival: string): boolean {
  const texts = textsByRecord(table.sample, index);
  const others = textsByRecord(table.sample, indexOfHeader(table.sample.columns, rival));
  if (normaliseWholeHeader(header) === normaliseWholeHeader(rival)) return texts.some((text, k) => text !== others[k]);
  const instants = instantsOf(texts, table.timeSettings(header));
  const otherInstants = instantsOf(others, table.timeSettings(rival));
  return instants.some((instant, k) => areApart(instant, otherInstants[k], table.settings.zone));
}

/** Whether two times are not the same, one of them perhaps known by its minute or its day alone. */
function areApart(one: Instant, other: Instant, zone: Zone): boolean {
  // Where either is no time, they are not apart.
  if (!(Math.abs(one - other) >= millisecondsPerMinute)) return false;
  const [day, otherDay] = [startOfLocalDay(one, zone), startOfLocalDay(other, zone)];
  return day !== otherDay || (one !== day && other !== day);
}
