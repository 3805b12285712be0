import type { Row } from "../../../input/row.ts";
import { courseOfTicket } from "../../recognise/match-clocks.ts";
import type { TimeColumn } from "../../timestamps/column.ts";
import { inferTimeColumn } from "../../timestamps/infer-column.ts";
import { afterOnOneDay, notePlacing, type Placed } from "../../timestamps/one-day.ts";
import { joinedText } from "../field-text.ts";
import type { Table } from "../table.ts";
import { columnReader, type TimeReader, unreadableColumn } from "./times.ts";

/** Reads times of day that share a day. */
export interface SharedDayReader extends TimeReader {
  /** Whether of what was read last no more than the day is known. */
  readonly isDayAlone: boolean;
}

/**
 * The reader of a field's times of day on the day of the creation, which are placed after those that came before them in the
 * same row, whether these are asked for or not.
 */
export function sharedDayReader(table: Table, name: string): SharedDayReader {
  const header = table.header(name);
  const { zone } = table.timeSettings(header);
  const own = columnReader(table, name, columnOf(table, name));
  const earlier = courseOfTicket.slice(0, courseOfTicket.indexOf(name)).flatMap((each) => earlierReader(table, each));
  let isDayAlone = false;
  return {
    column: own.column,
    get isDayAlone() {
      return isDayAlone;
    },
    read(row) {
      const at = own.read(row);
      if (Number.isNaN(at)) return at;
      let before: Placed = { at: Number.NEGATIVE_INFINITY, on: "its day" };
      for (const { read, isShared } of earlier) {
        const time = read(row);
        if (Number.isNaN(time)) continue;
        before = isShared ? afterOnOneDay(time, before, zone) : { at: Math.max(time, before.at), on: "its day" };
      }
      const placed = afterOnOneDay(at, before, zone);
      notePlacing(placed, before, header, (code, message) => table.note(code, message, row.line));
      isDayAlone = placed.on === "day alone";
      return placed.at;
    },
  };
}

/** The days of the creation show how those of its times are spelt, though few of them may be told. */
function columnOf(table: Table, name: string): TimeColumn {
  const inference = inferTimeColumn(table.spellings(name), table.timeSettingsOf(name));
  if (!inference.ok) throw unreadableColumn(table, name, inference);
  return inference.column;
}

interface EarlierReader {
  readonly read: (row: Row) => number;
  readonly isShared: boolean;
}

/** What reads the times of a field that come earlier, without a word about them: that is said where they are asked for. */
function earlierReader(table: Table, name: string): readonly EarlierReader[] {
  const textOf = joinedText(table, name);
  if (textOf === undefined) return [];
  const column = columnOf(table, name);
  const last = table.lastRead(name);
  const readText = (text: Uint8Array): number => column.read(text, 0, text.length);
  return [{ read: (row) => last.instantOf(textOf(row), readText), isShared: table.sharesDay(name) }];
}
