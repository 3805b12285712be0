import type { Row } from "../../../input/row.ts";
import type { InstantFact } from "../../../model/fact.ts";
import { millisecondsPerDay } from "../../../time/units.ts";
import type { DurationColumn } from "../../durations/infer-column.ts";
import { zoneAssumed } from "../../timestamps/column-notes.ts";
import { afterOnOneDay, notePlacing, type Placed } from "../../timestamps/one-day.ts";
import { decideTimeOrDuration } from "../../values/time-or-duration.ts";
import { textAt } from "../field-text.ts";
import { lossTeller, type NumberWriter, saysHowMuch } from "../number-columns.ts";
import type { Table } from "../table.ts";
import { clockIn, clockSettings, heldBesideMoment } from "./clock-beside-moment.ts";
import { noteTimeProblem } from "./time-notes.ts";

/** Writes times of day on the day of their record's creation, which stands in one column with its own time of day. */
export function clockWriter(table: Table, name: string, lengths: DurationColumn, fact: InstantFact): NumberWriter {
  const header = table.header(name);
  const slot = table.slot(name);
  const { zone, zoneGiven } = clockSettings(table, name);
  const place = placer(table, name, lengths);
  const placeEarlier = earlierPlacer(table, name);
  const tellLoss = lossTeller(table, name);
  table.found.add(fact);
  table.notes.add("assumed-day", assumedDay(header), table.file);
  if (!zoneGiven) table.notes.add("zone-assumed", zoneAssumed, table.file);
  return (row, conversation, stamp, created) => {
    const text = textAt(row, slot);
    if (!saysHowMuch(text)) return;
    const creation: Placed = { at: created, on: "its day" };
    const before = placeEarlier(row, creation) ?? creation;
    const placed = place(row, before, created);
    if (placed === undefined) {
      noteTimeProblem(table, header, "unreadable", row.line);
      tellLoss(conversation, text);
      return;
    }
    notePlacing(placed, before, header, (code, message) => table.note(code, message, row.line));
    if (placed.on === "day alone") table.facts.daysAloneOf(fact).keepUnsure(conversation, placed.at, stamp, zone);
    table.facts.numbers[fact].keep(conversation, placed.at, stamp);
    table.facts.see(placed.at);
  };
}

const assumedDay = (header: string): string =>
  `column "${header}" was read as times of day on the day of the creation: durations of more than a day are too short; ` +
  "(hh:mm) or (mm:ss) in the header makes them lengths of time";

/** Puts the time of day of a row behind what came before it; undefined where it has none, or no day. */
function placer(table: Table, name: string, lengths: DurationColumn) {
  const slot = table.slot(name);
  const { zone } = clockSettings(table, name);
  return (row: Row, before: Placed, created: number): Placed | undefined => {
    const clock = clockIn(textAt(row, slot), lengths);
    if (Number.isNaN(clock) || Number.isNaN(created)) return undefined;
    const { instant } = zone.localToInstant(zone.dayOf(created) * millisecondsPerDay + clock);
    return afterOnOneDay(instant, before, zone);
  };
}

/** The same of the first response, which comes before a resolution, where its column holds such times as well. */
function earlierPlacer(table: Table, name: string): (row: Row, creation: Placed) => Placed | undefined {
  const earlier = "firstResponse";
  if (name === earlier || table.slot(earlier) === -1 || table.isJoined(earlier)) return () => undefined;
  const header = table.header(earlier);
  const held = decideTimeOrDuration(table.samples(earlier), header, table.timeSettings(header), table.settings.decimal);
  if (held.kind !== "duration" || heldBesideMoment(table, earlier, held.column) !== "clocks") return () => undefined;
  const place = placer(table, earlier, held.column);
  return (row, creation) => place(row, creation, creation.at);
}
