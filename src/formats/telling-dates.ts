import { inputError } from "../errors.ts";
import type { FileNote } from "../input/bytes/file-notes.ts";
import type { Instant } from "../model/conversation.ts";
import { areTimes } from "./columns-to-name.ts";
import type { Field, FieldType } from "./field.ts";
import type { Matches } from "./match.ts";
import type { Sample } from "./sample.ts";
import { contradiction } from "./timestamps/failure.ts";
import type { TellingDate } from "./timestamps/order.ts";
import { tellsOrder } from "./timestamps/tells-order.ts";
import { tellingDateIn } from "./timestamps.ts";

const timeTypes: readonly FieldType[] = ["time", "moment", "term"];

/** The columns of a file that tell each other day from month: those of a format's times, else all that hold some. */
export function columnsOfTimes(
  { columns, values }: Sample,
  fields: readonly Field[],
  matches: Matches,
): readonly number[] {
  const times = fields.flatMap(({ name, type }) => {
    const match = timeTypes.includes(type) ? matches.get(name) : undefined;
    return match === undefined ? [] : [match.parts?.day ?? match.index];
  });
  return times.length > 0 ? [...new Set(times)] : [...columns.keys()].filter((column) => holdsDates(values[column]));
}

const holdsDates = (texts: readonly string[]): boolean =>
  texts.some((text) => tellsOrder(text) !== undefined) && areTimes(texts);

/** Hears of the dates in a file's columns of times, of which those that tell day from month have to agree. */
export class TellingDates {
  readonly #latest: Instant;
  readonly #telling = new Set<string>();
  readonly #open = new Set<string>();
  #first: TellingDate | undefined;

  /** @param latest times behind it are no times */
  constructor(latest: Instant) {
    this.#latest = latest;
  }

  /** @throws MetrikError where a text has the other order than the first that has one */
  hear(text: string, header: string, line?: number): void {
    const order = tellsOrder(text);
    if (order === "either") this.#open.add(header);
    if (order === undefined || order === "either") return;
    if (order === this.#first?.order && this.#telling.has(header)) return;
    const date = tellingDateIn(text, this.#latest);
    if (date === undefined) return;
    this.#telling.add(header);
    this.#first ??= { ...date, header, line };
    if (this.#first.order === date.order) return;
    const { reason, message, help } = contradiction(this.#first, { ...date, line });
    throw inputError(reason, `column "${header}": ${message}`, { line, help });
  }

  /** One that tells day from month. */
  get first(): TellingDate | undefined {
    return this.#first;
  }

  /** The columns that have dates, of which none tells. */
  get open(): readonly string[] {
    return [...this.#open].filter((header) => !this.#telling.has(header));
  }

  /** That such columns were read as the others tell. */
  get notes(): readonly FileNote[] {
    if (this.#first === undefined) return [];
    const { order, text, header } = this.#first;
    const like = `like ${text} in column "${header}"`;
    return this.open.map((column) => ({
      code: "order-of-another-column",
      message:
        order === "day-first"
          ? `${column}: no date in it tells day from month; read day first, ${like}`
          : `${column}: no date in it tells day from month; read month first, ${like}`,
    }));
  }
}
