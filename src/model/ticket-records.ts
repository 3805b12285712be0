import { MarkColumn } from "./columns.ts";

/** Records that tell the same facts of their tickets, such as the rows of a file. */
interface Telling {
  /** Undefined where they may tell any. */
  readonly facts: ReadonlySet<string> | undefined;
  /** Whether they leave out what is empty, so that each may tell what any such record tells. */
  readonly isSparse: boolean;
  readonly marks: MarkColumn;
}

/** Which conversations have ticket records, and what kinds of facts these tell. */
export class TicketRecords {
  readonly #tellings: Telling[] = [];

  /** Whether there are any. */
  get isUsed(): boolean {
    return this.#tellings.some(({ marks }) => marks.isUsed);
  }

  /** Whether any record of the conversation itself was taken in. */
  has(conversation: number): boolean {
    return this.#tellings.some(({ marks }) => marks.has(conversation));
  }

  /** Whether records of the conversation itself were taken in, and none of them is of a kind that tells any of these facts. */
  tellNone(conversation: number, facts: readonly string[]): boolean {
    const told = this.#tellings.filter(({ marks }) => marks.has(conversation));
    return told.length > 0 && !told.some((telling) => this.#tells(telling, facts));
  }

  /** Whether some of the records are of a kind that tells any of these facts. */
  someTell(facts: readonly string[]): boolean {
    return this.#tellings.some((telling) => telling.marks.isUsed && this.#tells(telling, facts));
  }

  /** Whether some of the records are of a kind that tells none of these facts. */
  someTellNone(facts: readonly string[]): boolean {
    return this.#tellings.some((telling) => !this.#tells(telling, facts));
  }

  /**
   * Takes note of records that tell certain facts; left out, any. What it returns takes note of one of them, and says whether
   * it is a first one: no record before told as much of its conversation. So a list of ratings beside a list of tickets says
   * nothing again, while the same list twice does.
   *
   * @param isSparse whether the records leave out what is empty: others that do show what these could tell
   */
  telling(facts?: ReadonlySet<string>, isSparse = false): (conversation: number) => boolean {
    const own =
      this.#tellings.find((telling) => telling.isSparse === isSparse && isLevel(telling.facts, facts)) ??
      this.#add(facts, isSparse);
    const fuller = this.#tellings.filter((telling) => telling !== own && isWithin(facts, telling.facts));
    return (conversation) => own.marks.mark(conversation) && !fuller.some(({ marks }) => marks.has(conversation));
  }

  #add(facts: ReadonlySet<string> | undefined, isSparse: boolean): Telling {
    const telling = { facts, isSparse, marks: new MarkColumn() };
    this.#tellings.push(telling);
    return telling;
  }

  #tells({ facts: told, isSparse }: Telling, facts: readonly string[]): boolean {
    if (tellsAny(told, facts)) return true;
    return isSparse && this.#tellings.some((other) => other.isSparse && tellsAny(other.facts, facts));
  }
}

type Told = Telling["facts"];

const tellsAny = (told: Told, facts: readonly string[]): boolean =>
  told === undefined || facts.some((fact) => told.has(fact));

const isWithin = (facts: Told, others: Told): boolean =>
  others === undefined || (facts !== undefined && [...facts].every((fact) => others.has(fact)));

const isLevel = (facts: Told, others: Told): boolean => isWithin(facts, others) && isWithin(others, facts);
