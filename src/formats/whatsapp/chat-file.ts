import { millisecondsPerDay } from "../../time/units.ts";
import { SpeltColumn } from "../timestamps/column.ts";
import { timeNotes } from "../timestamps/column-notes.ts";
import { IsoSpelling } from "../timestamps/iso.ts";
import type { Writer } from "../translate/chat-people.ts";
import type { FactWriter } from "../write/fact-writer.ts";
import { dayOrderOf } from "./day-order.ts";
import type { ChatMessage } from "./merge-exports.ts";
import { type DayOrder, dayOf, type Stamp, type WrittenDay, writtenDay } from "./stamp.ts";

const noBytes = new Uint8Array(0);

/** The messages of one file, of whose dates it is known only in the end whether they begin with the day. */
export class ChatFile {
  readonly name: string;
  readonly onRepeat: () => void;
  /** Each date once. */
  readonly #days: WrittenDay[] = [];
  readonly #dayNumbers = new Map<number, number>();
  /** Of each message its date, as a place in the list of them, the time of day, and who wrote it. */
  readonly #dates: number[] = [];
  readonly #times: number[] = [];
  readonly #authors: Writer[] = [];
  readonly #deleted = new Set<number>();

  constructor(name: string, onRepeat: () => void) {
    this.name = name;
    this.onRepeat = onRepeat;
  }

  add({ day, time }: Stamp, author: Writer, isDeleted: boolean): void {
    if (isDeleted) this.#deleted.add(this.#dates.length);
    this.#dates.push(this.#numberOf(day));
    this.#times.push(time);
    this.#authors.push(author);
  }

  isWrittenBy(name: string): boolean {
    return this.#authors.some((author) => author.name === name);
  }

  /** In which order it writes dates; undefined where nothing tells. */
  dayOrder(dateFormat: string | undefined): DayOrder | undefined {
    return dayOrderOf(this.#days, dateFormat);
  }

  /** Some of its dates as they are written. */
  get examples(): readonly string[] {
    return this.#days.slice(0, 3).map(writtenDay);
  }

  /** The messages in the order of the file. */
  messages(order: DayOrder, facts: FactWriter): readonly ChatMessage[] {
    const days = this.#days.map((day) => dayOf(day, order) * millisecondsPerDay);
    const column = new SpeltColumn([{ spelling: new IsoSpelling("local"), name: order }], facts.settings);
    const messages: ChatMessage[] = [];
    for (const [index, author] of this.#authors.entries()) {
      const at = column.accept(days[this.#dates[index]] + this.#times[index], noBytes, 0, 0);
      if (Number.isNaN(at)) this.#noteProblem(column, facts);
      else messages.push({ at, author, isDeleted: this.#deleted.has(index) });
    }
    for (const { code, message, count } of timeNotes("chat time", column, facts.settings)) {
      facts.note(code, message, this.name, count);
    }
    return messages;
  }

  #numberOf(day: WrittenDay): number {
    const key = (day.first * 100 + day.second) * 10_000 + day.third;
    const known = this.#dayNumbers.get(key);
    if (known !== undefined) return known;
    const number = this.#days.push(day) - 1;
    this.#dayNumbers.set(key, number);
    return number;
  }

  #noteProblem({ problem = "unreadable" }: SpeltColumn, facts: FactWriter): void {
    facts.note(`${problem}-time`, `chat time: a time that is ${problem} was left out`, this.name);
  }
}
