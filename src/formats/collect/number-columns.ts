import type { Row } from "../../input/row.ts";
import type { NumberColumn as KeptNumbers } from "../../model/columns.ts";
import type { Status } from "../../model/conversation.ts";
import type { NumberFact } from "../../model/fact.ts";
import type { Field } from "../fields/field.ts";
import { notShown } from "../timestamps/no-spelling.ts";
import { booleanOf } from "../values/booleans.ts";
import { isDenial } from "../values/denials.ts";
import { isBlank, isNotYet } from "../values/no-data.ts";
import { fieldText, textAt } from "./field-text.ts";
import type { Table } from "./table.ts";
import { noteTimeProblem } from "./times/time-notes.ts";
import type { TimeReader } from "./times/times.ts";
import type { ReadRest } from "./wrap-up.ts";

/** Writes a number of a row, where it has one, into a column of the conversations; `created` is NaN where it is not told. */
export type NumberWriter = (row: Row, conversation: number, stamp: number, created: number) => void;

/** Where numbers of conversations are kept. */
type Kept = Pick<KeptNumbers, "keep">;

/** Writes a column of times; one that cannot be read counts as missing, and is counted. */
export function instantWriter(table: Table, name: string, reader: TimeReader, kept: Kept): NumberWriter {
  const header = table.header(name);
  const parts = table.slotsOfParts(name);
  const textOf = fieldText(table, name);
  const tellLoss = lossTeller(table, name);
  return (row, conversation, stamp) => {
    const instant = reader.read(row);
    if (!Number.isNaN(instant)) {
      kept.keep(conversation, instant, stamp);
      table.facts.see(instant);
      return;
    }
    const problem = reader.column?.problem ?? "blank";
    noteTimeProblem(table, header, problem, row.line);
    if (problem === "unreadable") tellLoss(conversation, textOf(row));
    if (problem === "blank" && parts?.isShared === false && saysHowMuch(textAt(row, parts.day))) {
      table.note("missing-clock", `${header}: a day whose time of day is blank was left out`, row.line);
      tellLoss(conversation, textAt(row, parts.day));
    }
  };
}

/**
 * Writes a column of durations or counts; a text that is none counts as missing, and is counted.
 *
 * @param restOf what is added to the number of a row, which is left out where that is NaN
 */
export function numberWriter(
  table: Table,
  name: string,
  read: (text: string) => number,
  fact: NumberFact,
  restOf: ReadRest = nothing,
): NumberWriter {
  const slot = table.slot(name);
  const header = table.header(name);
  const kept = table.facts.numbers[fact];
  const tellLoss = lossTeller(table, name);
  return (row, conversation, stamp) => {
    const text = textAt(row, slot);
    if (text === "") return;
    const value = read(text);
    if (!Number.isNaN(value)) {
      const rest = restOf(row);
      if (!Number.isNaN(rest)) kept.keep(conversation, value + rest, stamp);
    } else if (saysHowMuch(text)) {
      table.note("unreadable-number", `${header}: a value that cannot be read was left out`, row.line);
      tellLoss(conversation, text);
    }
  };
}

const nothing: ReadRest = () => 0;

/** A time or a length in words has digits or a unit; a sheet's errors, negative numbers and other words tell of no response. */
const saysWhen =
  /^(?!\s*[-#]).*(?:\d|\b(?:jam|menit|mnt|detik|hari|hours?|min(?:ute)?s?|sec(?:ond)?s?|days?|langsung|segera|immediately|instantly)\b)/is;

const tellsWhen = (text: string): boolean => saysWhen.test(text) && !isDenial(text);

const saysReplied =
  /^\s*(?:[✓✔✅☑]\uFE0F?|(?:(?:sudah|telah|already) )?(?:di(?:balas|jawab|respons?|tanggapi)|replied|responded|answered))\s*$/iu;

const tellsOfReply = (text: string): boolean =>
  tellsWhen(text) || notShown.test(text) || saysReplied.test(text) || booleanOf(text) === true;

const tellsOfNoReply = (text: string): boolean => /^\s*[-#]/.test(text) || isDenial(text) || booleanOf(text) === false;

/**
 * What a value tells that is there and cannot be read: of a first response or an acceptance, that somebody answered; of an end that
 * only a narrow column hides, that there was one.
 */
export function lossTeller(table: Table, name: string): (conversation: number, text: string) => void {
  const end = ends[name];
  if (end !== undefined) return endTeller(table, end, (text) => notShown.test(text));
  if (name !== "firstResponse" && name !== "acceptedAt") return () => {};
  const message = `${table.header(name)}: a text that tells neither of a response nor of none counts as none`;
  return (conversation, text) => {
    if (tellsOfReply(text)) table.facts.tellReplied(conversation);
    else if (!tellsOfNoReply(text)) table.notes.add("unclear-response", message, `${table.file}: ${text}`);
  };
}

/** Writes no number of a column that is left out, but what its values tell all the same: that there was a reply, or an end. */
export function lossWriter(table: Table, name: string): NumberWriter {
  const slot = table.slot(name);
  const tellLoss = name === "firstResponse" ? lossTeller(table, name) : endTeller(table, "resolved", tellsWhen);
  return (row, conversation) => {
    const text = textAt(row, slot);
    if (saysHowMuch(text)) tellLoss(conversation, text);
  };
}

const ends: Readonly<Record<string, Status>> = { resolvedAt: "resolved", resolution: "resolved", closedAt: "closed" };

/** Tells that a conversation has come to an end, where no status says how it stands. */
function endTeller({ facts: { texts } }: Table, end: Status, tellsEnd: (text: string) => boolean) {
  return (conversation: number, text: string): void => {
    if (tellsEnd(text)) texts.status.keep(conversation, texts.status.dictionary.codeOf(end), 0);
  };
}

/**
 * The writer that `make` finds from the column's samples; where they are all blank, from the first value that comes, since
 * a column may well begin with thousands of blanks.
 */
export function writerFromSamples(
  table: Table,
  { name, type }: Field,
  make: (texts: readonly string[], line?: number) => NumberWriter | undefined,
): NumberWriter | undefined {
  const says = type === "count" ? saysSomething : saysHowMuch;
  const samples = table.samples(name).filter(says);
  if (samples.length > 0) return make(samples);
  const textOf = fieldText(table, name);
  let writer: NumberWriter | undefined;
  let isDecided = false;
  return (row, conversation, stamp, created) => {
    if (!isDecided) {
      const text = textOf(row);
      if (!says(text)) return;
      writer = make([text], row.line);
      isDecided = true;
    }
    writer?.(row, conversation, stamp, created);
  };
}

const saysSomething = (text: string): boolean => !isBlank(text);
export const saysHowMuch = (text: string): boolean => saysSomething(text) && !isNotYet(text);
