import { knownCurrency } from "./collect/money.ts";
import type { Table } from "./collect/table.ts";
import { mayLieAhead } from "./collect/times.ts";
import { inferDurationColumn } from "./durations.ts";
import type { Field } from "./field.ts";
import { decideTimeOrDuration } from "./time-or-duration.ts";
import { inferTimeColumn } from "./timestamps.ts";
import { inferAmountColumn } from "./values/amounts.ts";

/** What a field was found to be, for a person to check. */
export interface FieldDescription {
  readonly field: string;
  readonly column: string;
  /** The alias that the header equals, or `--map`. */
  readonly by: string;
  /** How its texts are read: a spelling of times, a unit of durations, or what kind of text it is. */
  readonly readAs: string;
  readonly rivals: readonly string[];
  readonly samples: readonly string[];
}

/** The fields that columns were found for, in the order of the format. */
export const describeFields = (table: Table, fields: readonly Field[]): FieldDescription[] =>
  fields.flatMap((field) => {
    const match = table.matches.get(field.name);
    if (match === undefined) return [];
    const samples = [...new Set(table.samples(field.name).filter((text) => text.trim() !== ""))].slice(0, 3);
    const { header, by, rivals } = match;
    return [{ field: field.name, column: header, by, readAs: readingOf(table, field), rivals, samples }];
  });

function readingOf(table: Table, field: Field): string {
  const texts = table.samples(field.name);
  switch (field.type) {
    case "time":
    case "term": {
      const settings = table.timeSettings(table.header(field.name));
      const times = inferTimeColumn(texts, field.type === "term" ? mayLieAhead(settings) : settings);
      return times.ok ? `time ${times.column.spellings.join(" or ")}` : `not read: ${times.message}`;
    }
    case "moment": {
      const held = decideTimeOrDuration(
        texts,
        table.header(field.name),
        table.timeSettings(table.header(field.name)),
        table.settings.decimal,
      );
      if (held.kind === "neither") return `not read: ${held.failure.message}`;
      if (held.kind === "time") return `time ${held.column.spellings.join(" or ")}`;
      return `duration in ${held.column.unit}${held.column.business ? ", business hours" : ""}`;
    }
    case "duration": {
      const durations = inferDurationColumn(texts, table.header(field.name), table.settings.decimal);
      if (!durations.ok) return `not read: ${durations.message}`;
      return `duration in ${durations.column.unit}${durations.column.business ? ", business hours" : ""}`;
    }
    case "amount": {
      const amounts = inferAmountColumn(texts, table.settings.decimal, knownCurrency(table));
      if (!amounts.ok) return `not read: ${amounts.message}`;
      const mark = amounts.column.decimalMark;
      return mark === undefined ? "amount" : `amount with a decimal ${mark === "," ? "comma" : "dot"}`;
    }
    case "body":
      return "text, not kept";
    default:
      return field.type;
  }
}
