import { inputError } from "../errors.ts";
import type { FileNote } from "../input/bytes/file-notes.ts";
import type { Instant } from "../model/conversation.ts";
import { areTimes } from "./columns-to-name.ts";
import type { Field, FieldType } from "./field.ts";
import type { Matches } from "./match.ts";
import type { Sample } from "./sample.ts";
import { contradiction } from "./timestamps/failure.ts";
import { isNoTime } from "./timestamps/no-time.ts";
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

/**
 * Hears of the dates in a file's columns of times. Those of a column that tell day from month have to agree, and those of all
 * columns where one of these has a date that does not tell it.
 */
export class TellingDates {
  readonly #latest: Instant;
  readonly #telling = new Map<string, TellingDate>();
  readonly #open = new Set<string>();

  /** @param latest times behind it are no times */
  constructor(latest: Instant) {
    this.#latest = latest;
  }

  /** @throws MetrikError where a text has the other order than another of its column */
  hear(text: string, header: string, line?: number): void {
    const order = tellsOrder(text);
    if (order === "either" && !isNoTime(text)) this.#open.add(header);
    const known = this.#telling.get(header);
    if (order === undefined || order === "either" || order === known?.order) return;
    const date = tellingDateIn(text, this.#latest);
    if (date === undefined) return;
    if (known !== undefined) throw contradicting(known, { ...date, line }, header);
    this.#telling.set(header, { ...date, header, line });
  }

  /**
   * One that tells day from month for all columns; none where each has its own order.
   *
   * @throws MetrikError where two contradict each other, and some date does not tell it itself
   */
  get first(): TellingDate | undefined {
    const [first, ...others] = this.#telling.values();
    const other = others.find(({ order }) => order !== first.order);
    if (other === undefined) return first;
    // One odd date is no evidence for the others of its column, where another column says otherwise.
    const [open] = this.#open;
    if (open !== undefined) throw contradicting(first, other, open);
    return undefined;
  }

  /** The columns that have dates, of which none tells. */
  get open(): readonly string[] {
    return [...this.#open].filter((header) => !this.#telling.has(header));
  }

  /** That such columns were read as the others tell. */
  get notes(): readonly FileNote[] {
    if (this.first === undefined) return [];
    const { order, text, header } = this.first;
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

/** @param column the one of which it cannot be told */
function contradicting(first: TellingDate, second: TellingDate, column: string) {
  const { reason, message, help } = contradiction(first, second);
  return inputError(reason, `column "${column}": ${message}`, { line: second.line, help });
}
