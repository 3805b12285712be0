import type { Instant } from "../../model/conversation.ts";
import { type DurationColumn, inferDurationColumn } from "../durations/infer-column.ts";
import type { DurationUnit } from "../durations/units.ts";
import { areTimes } from "../recognise/columns-to-name.ts";
import { type Sample, textsUnder } from "../recognise/sample.ts";
import { type ColumnTimes, FileTimes } from "../record/file-times.ts";
import type { Item } from "../record/item.ts";
import type { FactWriter } from "../write/fact-writer.ts";
import type { Place } from "./place.ts";

/**
 * The times at a place: how they are written is found anew in each file. Of a place inside several lists the first records show
 * nothing.
 */
export class TimeAt {
  readonly place: Place;
  readonly #times: FileTimes;
  #column: ColumnTimes | undefined;

  constructor(place: Place, facts: FactWriter) {
    this.place = place;
    this.#times = new FileTimes(facts);
  }

  openFile(sample: Sample): void {
    this.#column = this.#times.columnOf(this.place.path, textsUnder(sample, this.place.path));
  }

  /** @throws MetrikError where day and month cannot be told apart */
  read(record: Item): Instant | undefined {
    const text = this.place.text(record);
    return text === undefined ? undefined : this.#column?.read(text);
  }

  finish(): void {
    this.#times.finish();
  }
}

const timesInstead = "its values are times, for which there are other fields, such as firstResponseAt and resolvedAt";

/** The durations at a place, in milliseconds. */
export class DurationAt {
  readonly place: Place;
  readonly #facts: FactWriter;
  /** What the place is called, with the unit that the description gives: as a header would name it. */
  readonly #header: string;
  #samples: readonly string[] = [];
  #column: DurationColumn | "unknown" | undefined;

  constructor(place: Place, unit: DurationUnit | undefined, facts: FactWriter) {
    this.place = place;
    this.#header = unit === undefined ? place.path : `${place.path} (${unit})`;
    this.#facts = facts;
  }

  openFile(sample: Sample): void {
    this.#samples = textsUnder(sample, this.place.path);
    this.#column = undefined;
  }

  read(record: Item): number | undefined {
    const text = this.place.text(record);
    if (text === undefined) return undefined;
    this.#column ??= this.#infer(text);
    const length = this.#column === "unknown" ? Number.NaN : this.#column.read(text);
    return Number.isNaN(length) ? undefined : length;
  }

  #infer(text: string): DurationColumn | "unknown" {
    const texts = [...this.#samples, text];
    const inference = inferDurationColumn(texts, this.#header, this.#facts.settings.decimal);
    if (inference.ok) return inference.column;
    const why = areTimes(texts) ? timesInstead : inference.message;
    const message = `${this.place.field} at "${this.place.path}" was left out: ${why}`;
    this.#facts.note("column-left-out", message, this.#facts.file);
    return "unknown";
  }
}
