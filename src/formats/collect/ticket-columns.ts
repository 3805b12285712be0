import {
  type CountFact,
  countFacts,
  type DurationFact,
  durationFacts,
  type InstantFact,
  instantFacts,
} from "../../model/fact.ts";
import {
  assumedUnitNote,
  type DurationColumn,
  type DurationFailure,
  inferDurationColumn,
} from "../durations/infer-column.ts";
import type { Field } from "../fields/field.ts";
import type { TimeFailure } from "../timestamps/failure.ts";
import { inferNumberColumn } from "../values/numbers.ts";
import { inferOccurrences } from "../values/occurrences.ts";
import { decideTimeOrDuration } from "../values/time-or-duration.ts";
import { instantWriter, lossWriter, type NumberWriter, numberWriter, writerFromSamples } from "./number-columns.ts";
import type { Table } from "./table.ts";
import { heldBesideMoment, unsureClock } from "./times/clock-beside-moment.ts";
import { clockWriter } from "./times/clock-writer.ts";
import { sharedDayReader } from "./times/shared-day.ts";
import { columnReader, noteLeftOut, timeReader, unreadableColumn } from "./times/times.ts";
import { noteWrapUpAlone, type ReadRest, wrapUpReader } from "./wrap-up.ts";

/** What a column such as "Resolution time" becomes, which one vendor fills with moments and another with durations. */
interface Moment {
  readonly instant: InstantFact;
  readonly duration: DurationFact;
  /** Where they are of business hours. */
  readonly business: DurationFact;
}

const resolution: Moment = { instant: "resolvedAt", duration: "resolution", business: "resolutionBusiness" };

const moments: Readonly<Record<string, Moment>> = {
  firstResponse: { instant: "firstResponseAt", duration: "firstResponse", business: "firstResponseBusiness" },
  resolvedAt: resolution,
  resolution,
};

/** The writer of a field's times, durations or counts, where the file has the column and this run reads it. */
export function ticketColumnWriter(table: Table, field: Field): NumberWriter | undefined {
  const moment = moments[field.name];
  const instant = instantFacts.find((fact) => fact === field.name);
  if (table.sharesDay(field.name)) return sharedDayWriter(table, field, moment?.instant ?? instant);
  if (field.name === "wrapUp" && table.readSlot(field) !== -1) noteWrapUpAlone(table);
  if (field.type === "moment" && moment !== undefined) return momentWriter(table, field, moment);
  if (instant !== undefined) return stampWriter(table, field, instant);
  const duration = durationFacts.find((fact) => fact === field.name);
  if (duration !== undefined) return durationWriter(table, field, duration);
  const count = countFacts.find((fact) => fact === field.name);
  return count === undefined ? undefined : countWriter(table, field, count);
}

/** A column that is blank throughout tells that none of it happened; one that cannot be read tells nothing. */
function stampWriter(table: Table, field: Field, fact: InstantFact): NumberWriter | undefined {
  if (table.readSlot(field) === -1) return undefined;
  const reader = timeReader(table, field.name, false);
  if (reader === undefined) return undefined;
  table.found.add(fact);
  return instantWriter(table, field.name, reader, table.facts.numbers[fact]);
}

/** The same of times of day on the day of the creation. */
function sharedDayWriter(table: Table, { name }: Field, fact: InstantFact | undefined): NumberWriter | undefined {
  if (fact === undefined || !table.settings.facts.has(fact)) return undefined;
  table.found.add(fact);
  const { facts } = table;
  const { zone } = table.timeSettingsOf(name);
  const reader = sharedDayReader(table, name);
  return instantWriter(table, name, reader, {
    keep(conversation, at, stamp) {
      facts.numbers[fact].keep(conversation, at, stamp);
      if (reader.isDayAlone) facts.daysAloneOf(fact).keepUnsure(conversation, at, stamp, zone);
    },
  });
}

function durationWriter(table: Table, field: Field, fact: DurationFact): NumberWriter | undefined {
  const infer = (texts: readonly string[]) => {
    const inferred = inferDurationColumn(texts, table.header(field.name), table.settings.decimal);
    if (inferred.ok) noteAssumedUnit(table, field.name, inferred.column);
    return inferred;
  };
  return inferredWriter(table, field, fact, infer, fact === "handle" ? wrapUpReader : undefined);
}

function noteAssumedUnit(table: Table, name: string, column: DurationColumn): void {
  const note = assumedUnitNote(column, table.header(name));
  if (note !== undefined) table.notes.add("assumed-unit", note, table.file);
}

/** How often something was reopened may be told as whether it was; how many replies there were may not. */
function countWriter(table: Table, field: Field, fact: CountFact): NumberWriter | undefined {
  const infer = fact === "reopens" ? inferOccurrences : inferNumberColumn;
  return inferredWriter(table, field, fact, (texts) => infer(texts, table.settings.decimal));
}

/** How a column of numbers is read, or why it cannot be. */
type Inferred =
  | { readonly ok: true; readonly column: { read(text: string): number } }
  | { readonly ok: false; readonly message: string };

/** The writer of a column that gives the fact only where it can be read, and of what another column adds to it. */
function inferredWriter(
  table: Table,
  field: Field,
  fact: DurationFact | CountFact,
  infer: (texts: readonly string[]) => Inferred,
  restReader?: (table: Table) => ReadRest | undefined,
): NumberWriter | undefined {
  if (table.readSlot(field) === -1) return undefined;
  return writerFromSamples(table, field, (texts) => {
    const inferred = infer(texts);
    if (!inferred.ok) return noteLeftOut(table, field.name, inferred.message);
    table.found.add(fact);
    return numberWriter(table, field.name, inferred.column.read, fact, restReader?.(table));
  });
}

/** Decides from the values whether the column holds moments or durations. */
function momentWriter(table: Table, field: Field, { instant, duration, business }: Moment): NumberWriter | undefined {
  const { facts } = table.settings;
  const isRead = [instant, duration, business].some((fact) => facts.has(fact));
  if (!isRead || table.slot(field.name) === -1) return undefined;
  const header = table.header(field.name);
  table.facts.seeMomentColumn(instant, false);
  return writerFromSamples(table, field, (texts, line) => {
    table.facts.seeMomentColumn(instant, true);
    const held = decideTimeOrDuration(texts, header, table.timeSettings(header), table.settings.decimal);
    if (held.kind === "neither") return refuseMoment(table, field.name, instant, held.failure, line);
    const beside = held.kind === "duration" ? heldBesideMoment(table, field.name, held.column) : undefined;
    if (beside === "unsure") {
      noteLeftOut(table, field.name, unsureClock);
      return lossWriter(table, field.name);
    }
    if (held.kind === "duration" && beside === "clocks") {
      return clockWriter(table, field.name, held.column, instant);
    }
    const fact = held.kind === "time" ? instant : held.column.business ? business : duration;
    table.found.add(fact);
    if (held.kind === "duration") {
      noteAssumedUnit(table, field.name, held.column);
      return numberWriter(table, field.name, held.column.read, fact);
    }
    const reader = columnReader(table, field.name, held.column);
    return instantWriter(table, field.name, reader, table.facts.numbers[fact]);
  });
}

function refuseMoment(
  table: Table,
  name: string,
  fact: InstantFact,
  failure: TimeFailure | DurationFailure,
  line: number | undefined,
): undefined {
  const isUnsure = failure.reason === "ambiguous-day-month" || failure.reason === "mixed-epochs";
  if (isUnsure && table.settings.unasked?.has(fact) !== true) {
    throw unreadableColumn(table, name, failure, line);
  }
  noteLeftOut(table, name, failure.message);
}
