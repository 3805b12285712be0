import type { Instant } from "../../model/conversation.ts";
import { assumedUnitNote, type DurationColumn, inferDurationColumn } from "../durations/infer-column.ts";
import type { Field } from "../fields/field.ts";
import { type Matches, matchColumns } from "../recognise/match.ts";
import { type Sample, textsUnder } from "../recognise/sample.ts";
import { isBlank } from "../values/no-data.ts";
import type { FactWriter } from "../write/fact-writer.ts";
import { FileTimes } from "./file-times.ts";
import type { Item } from "./item.ts";

/**
 * The columns of a CSV by the fields that they mean, found anew in each file of an export, and ways to ask its rows for
 * them. Where a file has no such column, and where a cell has a sign for no value, the answer is undefined.
 */
export class Columns {
  readonly #fields: readonly Field[];
  readonly #facts: FactWriter;
  readonly #durations = new Map<string, DurationColumn | undefined>();
  #sample: Sample = { columns: [], values: [], lists: new Map() };
  #matches: Matches = new Map();
  readonly times: FileTimes;

  constructor(fields: readonly Field[], facts: FactWriter) {
    this.#fields = fields;
    this.#facts = facts;
    this.times = new FileTimes(facts);
  }

  openFile(sample: Sample): void {
    this.#sample = sample;
    this.#matches = matchColumns(sample.columns, this.#fields, this.#facts.settings.map);
    this.#durations.clear();
    this.times.openFile(sample);
  }

  has(field: string): boolean {
    return this.#matches.has(field);
  }

  /** The header that a field goes by in this file; the field's name where there is none. */
  header(field: string): string {
    return this.#matches.get(field)?.header ?? field;
  }

  /** The texts of a field in the first records of the file. */
  samples(field: string): readonly string[] {
    return textsUnder(this.#sample, this.header(field));
  }

  text(row: Item, field: string): string | undefined {
    const match = this.#matches.get(field);
    const text = match === undefined ? undefined : row.text(match.header);
    return text === undefined || isBlank(text) ? undefined : text;
  }

  time(row: Item, field: string): Instant | undefined {
    const match = this.#matches.get(field);
    return match === undefined ? undefined : this.times.read(row, match.header);
  }

  number(row: Item, field: string): number | undefined {
    const match = this.#matches.get(field);
    return match === undefined ? undefined : row.number(match.header);
  }

  /** In milliseconds. */
  duration(row: Item, field: string): number | undefined {
    const text = this.text(row, field);
    const length = text === undefined ? undefined : this.#durationColumn(field, text)?.read(text);
    return length === undefined || Number.isNaN(length) ? undefined : length;
  }

  /** Written as the first records of the file show; where they have no value, as the first that has. */
  #durationColumn(field: string, text: string): DurationColumn | undefined {
    if (this.#durations.has(field)) return this.#durations.get(field);
    const header = this.header(field);
    const { decimal } = this.#facts.settings;
    const inference = inferDurationColumn([...this.samples(field), text], header, decimal);
    if (!inference.ok) {
      this.#facts.note("column-left-out", `column "${header}" was left out: ${inference.message}`, this.#facts.file);
    }
    const column = inference.ok ? inference.column : undefined;
    const note = column && assumedUnitNote(column, header);
    if (note !== undefined) this.#facts.note("assumed-unit", note, this.#facts.file);
    this.#durations.set(field, column);
    return column;
  }

  finish(): void {
    this.times.finish();
  }
}
