import { inputError } from "../../../errors.ts";
import type { Rejection, Row } from "../../../input/row.ts";
import { take } from "../../../input/taken.ts";
import { normaliseHeader } from "../../fields/field.ts";
import type { TimeColumn, TimeSettings } from "../../timestamps/column.ts";
import { inferTimeColumn } from "../../timestamps/infer-column.ts";
import { fieldText, joinedText, textAt } from "../field-text.ts";
import { repeatedHeader } from "../rows/past-headers.ts";
import type { Table } from "../table.ts";
import { noteDays, noteTimes } from "./time-notes.ts";

/** What is wrong with a column. */
interface ColumnFailure {
  readonly reason: string;
  readonly message: string;
  readonly examples: readonly string[];
  readonly help?: string;
}

export interface TimeReader {
  /** How the column is spelt; undefined while no value was seen. */
  readonly column: TimeColumn | undefined;
  /** The row's instant; NaN where there is none. */
  read(row: Row): number;
}

/**
 * The reader of a field's times, its spelling found from the samples; undefined where the field has no column, or none
 * that holds times.
 *
 * @throws MetrikError where day and month cannot be told apart, and where an essential column holds no times
 */
export function timeReader(
  table: Table,
  name: string,
  isEssential: boolean,
  settings: TimeSettings = table.timeSettingsOf(name),
): TimeReader | undefined {
  if (table.slot(name) === -1) return undefined;
  const inference = inferTimeColumn(table.samples(name), settings);
  if (inference.ok) return columnReader(table, name, inference.column);
  if (inference.reason === "empty") return lateReader(table, name, settings);
  if (isEssential || inference.reason !== "no-spelling") throw unreadableColumn(table, name, inference);
  noteLeftOut(table, name, inference.message);
  return undefined;
}

/** 2100-01-01: what a contract or a budget that runs on is given as its end is believed up to here. */
const farthest = 4_102_444_800_000;

/** For columns of moments that may lie ahead. */
export const mayLieAhead = (settings: TimeSettings): TimeSettings => ({ ...settings, latest: farthest });

/**
 * The reader of a column whose spelling is known. It throws where a value shows that to read on would be a guess.
 */
export function columnReader(table: Table, name: string, column: TimeColumn): TimeReader {
  const slot = table.slot(name);
  const header = table.header(name);
  table.onFinish(() => {
    noteTimes(table, header, column);
    noteDays(table, name, column);
  });
  const settled = (instant: number, { line }: Row): number => {
    if (column.failure !== undefined) throw unreadableColumn(table, name, column.failure, line);
    return instant;
  };
  const textOf = joinedText(table, name);
  if (textOf !== undefined) {
    const last = table.lastRead(name);
    return {
      column,
      read: (row) => {
        const text = textOf(row);
        const instant = settled(column.read(text, 0, text.length), row);
        last.keep(text, instant);
        return instant;
      },
    };
  }
  const ahead = column.iso === undefined ? take.text : column.iso === "offset" ? take.instant : take.wallClock;
  table.takeAhead(slot, ahead);
  return {
    column,
    read: (row) => {
      const { bytes, starts, ends, taken } = row;
      if (taken !== undefined && ahead !== take.text && taken.takes[slot] === ahead) {
        const moment = taken.moments[slot];
        if (!Number.isNaN(moment)) return column.accept(moment, bytes, starts[slot], ends[slot]);
      }
      return settled(column.read(bytes, starts[slot], ends[slot]), row);
    },
  };
}

/** A column without a value in the samples: its spelling is found from the first value that comes. */
function lateReader(table: Table, name: string, settings: TimeSettings): TimeReader {
  const textOf = fieldText(table, name);
  let reader: TimeReader | undefined;
  return {
    get column() {
      return reader?.column;
    },
    read(row) {
      if (reader !== undefined) return reader.read(row);
      const inference = inferTimeColumn([textOf(row)], settings);
      if (inference.ok) reader = columnReader(table, name, inference.column);
      else if (inference.reason !== "empty") throw unreadableColumn(table, name, inference, row.line);
      return reader?.read(row) ?? Number.NaN;
    },
  };
}

/** Why a column cannot be read at all; a failure that tells no help is one of times. */
export function unreadableColumn(table: Table, name: string, failure: ColumnFailure, line?: number) {
  const header = table.header(name);
  return inputError(failure.reason, `column "${header}": ${failure.message}`, {
    file: table.file,
    line,
    notes: failure.examples.length > 0 ? [`for example: ${failure.examples.slice(0, 3).join(", ")}`] : [],
    help: failure.help ?? `give the spelling (--date-format), or another column (--map ${name}=…)`,
  });
}

export function noteLeftOut(table: Table, name: string, why: string): undefined {
  table.notes.add("column-left-out", `column "${table.header(name)}" was left out: ${why}`, table.file);
}

/** Why a row is rejected whose own time could not be read. */
export function timeRejection(reader: TimeReader, table: Table, name: string, row: Row): Rejection {
  const header = table.header(name);
  const text = textAt(row, table.slot(name));
  if (text !== "" && normaliseHeader(text) === normaliseHeader(header)) return repeatedHeader;
  switch (text.trim() === "" ? "blank" : reader.column?.problem) {
    case "implausible":
      return { code: "implausible-time", message: `${header} lies before 1990 or in the future` };
    case "unreadable":
      return {
        code: "unreadable-time",
        message: `${header} is not written as ${reader.column?.spellings.join(" or ")}`,
      };
    default:
      return { code: "missing-time", message: `${header} is blank` };
  }
}
