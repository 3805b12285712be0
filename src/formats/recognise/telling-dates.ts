import { inputError } from "../../errors.ts";
import type { Instant } from "../../model/conversation.ts";
import { type Field, isTime } from "../fields/field.ts";
import { contradiction } from "../timestamps/failure.ts";
import { tellingDateIn } from "../timestamps/infer-column.ts";
import { isNoTime } from "../timestamps/no-time.ts";
import type { TellingDate } from "../timestamps/order.ts";
import { tellsOrder } from "../timestamps/tells-order.ts";
import { areTimes } from "./columns-to-name.ts";
import type { Matches } from "./match.ts";
import type { Sample } from "./sample.ts";

/** The columns of a file that tell each other day from month: those of a format's times, else all that hold some. */
export function columnsOfTimes(
  { columns, values }: Sample,
  fields: readonly Field[],
  matches: Matches,
): readonly number[] {
  const times = fields.flatMap(({ name, type }) => {
    const match = isTime(type) ? matches.get(name) : undefined;
    return match === undefined ? [] : [match.parts?.day ?? match.index];
  });
  return times.length > 0 ? [...new Set(times)] : [...columns.keys()].filter((column) => holdsDates(values[column]));
}

const holdsDates = (texts: readonly string[]): boolean =>
  texts.some((text) => tellsOrder(text) !== undefined) && areTimes(texts);

/**
 * The dates of a file's columns of times that tell day from month. Those of a column have to agree, and those of all columns
 * where one of these has a date that does not tell it.
 */
export class TellingDates {
  readonly #latest: Instant;
  /** The first of each column. */
  readonly #dates = new Map<string, TellingDate>();
  readonly #open = new Set<string>();

  /** @param latest times behind it are no times */
  constructor(latest: Instant) {
    this.#latest = latest;
  }

  /** @throws MetrikError where a text has the other order than another of its column */
  hear(text: string, header: string, line?: number): void {
    const order = tellsOrder(text);
    if (order === "either" && !isNoTime(text)) this.#open.add(header);
    const known = this.#dates.get(header);
    if (order === undefined || order === "either" || order === known?.order) return;
    const date = tellingDateIn(text, this.#latest);
    if (date === undefined) return;
    if (known !== undefined) throw contradicting(known, { ...date, line }, header);
    this.#dates.set(header, { ...date, header, line });
  }

  /** Whether more dates have to be heard: a column has some of which none tells, or each has an order of its own. */
  get leavesOpen(): boolean {
    return this.#contradiction !== undefined || [...this.#open].some((header) => !this.#dates.has(header));
  }

  /** @throws MetrikError where two contradict each other, and some date does not tell it itself */
  settle(): void {
    // One odd date is no evidence for the others of its column, where another column says otherwise.
    const [open] = this.#open;
    if (open !== undefined && this.#contradiction !== undefined) throw contradicting(...this.#contradiction, open);
  }

  /** The date that tells it for a column: one of its own, which then names no column, else one of the others if these agree. */
  of(header: string): TellingDate | undefined {
    const own = this.#dates.get(header);
    if (own !== undefined) return { ...own, header: undefined };
    const [first] = this.#dates.values();
    return this.#contradiction === undefined ? first : undefined;
  }

  get #contradiction(): readonly [TellingDate, TellingDate] | undefined {
    const [first, ...others] = this.#dates.values();
    const other = others.find(({ order }) => order !== first.order);
    return other && [first, other];
  }
}

/** @param column the one of which it cannot be told */
function contradicting(first: TellingDate, second: TellingDate, column: string) {
  const { reason, message, help } = contradiction(first, second);
  return inputError(reason, `column "${column}": ${message}`, { line: second.line, help });
}
