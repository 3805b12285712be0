import { Dictionary, missing } from "./texts/dictionary.ts";
import { ticketRank } from "./ticket-rank.ts";

/** Whether a value counts before the known one, which has the same stamp and is another. */
export type Outweighs<Value> = (value: Value, known: Value) => boolean;

const isSmaller = (value: string | number, known: string | number): boolean => value < known;

const always: Outweighs<string> = () => true;

const smallest = 256;

/** In place of a code: a record says that there is none. */
const nothing = -2;

/** The stamp of a value that no record tells. */
const settled = 0;

/** The next capacity that holds `index`. */
const capacityFor = (index: number, current: number): number => Math.max(smallest, current * 2, index + 1);

/** How often a record said otherwise than another, and nothing told for sure which is newer. */
export class Disagreements {
  /** Both had the same stamp, so that a rule had to decide. */
  count = 0;
  /** Of two records of a ticket only one told when it was updated: that one counts, however old it is. */
  halfDated = 0;
}

/** Whether of two records of a ticket, told apart by an order of their stamps, one does not tell when it was updated. */
const isHalfDated = (stamp: number, order: number): boolean =>
  order !== 0 && Math.min(stamp, stamp - order) === ticketRank;

/**
 * One value a conversation, decided by stamps: of several records that speak of the same conversation the highest stamp
 * wins, and on equal stamps the smaller value, unless the column knows which of the two is likelier the later. So the order of
 * the records never changes the outcome.
 */
abstract class KeptColumn {
  protected readonly disagreements: Disagreements;

  constructor(disagreements: Disagreements) {
    this.disagreements = disagreements;
  }

  /** The stamp of all values, as long as they have the same: a list of tickets without versions needs no column of them. */
  #common: number | undefined;
  #stamps: Float64Array | undefined;

  protected abstract readonly capacity: number;

  /** The stamp of the conversation's value; of no meaning where it has none. */
  stampOf(conversation: number): number | undefined {
    return this.#stamps === undefined ? this.#common : this.#stamps[conversation];
  }

  /** Above 0 where a value with this stamp replaces the known one, below 0 where it does not, 0 where they are level. */
  protected order(conversation: number, stamp: number): number {
    return stamp - (this.#stamps === undefined ? (this.#common ?? stamp) : this.#stamps[conversation]);
  }

  protected stamp(conversation: number, stamp: number): void {
    if (this.#stamps === undefined) {
      this.#common ??= stamp;
      if (this.#common === stamp) return;
      this.#stamps = new Float64Array(this.capacity).fill(this.#common);
    }
    this.#stamps[conversation] = stamp;
  }

  protected growStamps(capacity: number): void {
    if (this.#stamps === undefined) return;
    const stamps = new Float64Array(capacity);
    stamps.set(this.#stamps);
    this.#stamps = stamps;
  }
}

/** A text a conversation, such as its channel. */
export class TextColumn extends KeptColumn {
  readonly dictionary = new Dictionary();
  #codes = new Int32Array(0);
  readonly #outweighs: Outweighs<string>;
  readonly #isOtherwise: (value: string, known: string) => boolean;

  /** @param isOtherwise whether two different texts cannot both be right */
  constructor(disagreements = new Disagreements(), outweighs: Outweighs<string> = isSmaller, isOtherwise = always) {
    super(disagreements);
    this.#outweighs = outweighs;
    this.#isOtherwise = isOtherwise;
  }

  protected get capacity(): number {
    return this.#codes.length;
  }

  keep(conversation: number, code: number, stamp: number): void {
    if (conversation >= this.#codes.length) this.#grow(conversation);
    const known = this.#codes[conversation];
    const order = known === missing ? 1 : this.order(conversation, stamp);
    if (known >= 0 && known !== code && isHalfDated(stamp, order)) this.#countHalfDated(code, known);
    if (order < 0) return;
    if (order === 0 && known !== nothing) {
      if (code === known) return;
      const [text, other] = [this.dictionary.text(code), this.dictionary.text(known)];
      if (this.#isOtherwise(text, other)) this.disagreements.count++;
      if (!this.#outweighs(text, other)) return;
    }
    this.#codes[conversation] = code;
    this.stamp(conversation, stamp);
  }

  #countHalfDated(code: number, known: number): void {
    const { dictionary, disagreements } = this;
    if (this.#isOtherwise(dictionary.text(code), dictionary.text(known))) disagreements.halfDated++;
  }

  /** Takes in that a record names none: what older ones name counts no more. One of the same stamp that names one holds. */
  keepNothing(conversation: number, stamp: number): void {
    if (conversation >= this.#codes.length) this.#grow(conversation);
    if (this.#codes[conversation] !== missing && this.order(conversation, stamp) <= 0) return;
    this.#codes[conversation] = nothing;
    this.stamp(conversation, stamp);
  }

  /** Sets what a conversation has, whatever it had: for what is settled once everything was read. `missing` is nothing. */
  put(conversation: number, code: number): void {
    if (conversation >= this.#codes.length) {
      if (code === missing) return;
      this.#grow(conversation);
    }
    this.#codes[conversation] = code;
    if (code !== missing) this.stamp(conversation, settled);
  }

  /** The code of the conversation's text, or `missing`. */
  code(conversation: number): number {
    return conversation < this.#codes.length ? Math.max(this.#codes[conversation], missing) : missing;
  }

  /** The stamp of the record that says that there is none; undefined where none says so, or a newer one names one. */
  nothingStampOf(conversation: number): number | undefined {
    return this.#codes[conversation] === nothing ? this.stampOf(conversation) : undefined;
  }

  get(conversation: number): string | undefined {
    const code = this.code(conversation);
    return code === missing ? undefined : this.dictionary.text(code);
  }

  #grow(conversation: number): void {
    const codes = new Int32Array(capacityFor(conversation, this.#codes.length)).fill(missing);
    codes.set(this.#codes);
    this.#codes = codes;
    this.growStamps(codes.length);
  }
}

/** A number a conversation: an instant, a duration, a count. */
export class NumberColumn extends KeptColumn {
  #values = new Float64Array(0);
  readonly #outweighs: Outweighs<number>;

  constructor(disagreements = new Disagreements(), outweighs: Outweighs<number> = isSmaller) {
    super(disagreements);
    this.#outweighs = outweighs;
  }

  protected get capacity(): number {
    return this.#values.length;
  }

  /** A column without values, which decides in the same way. */
  emptyTwin(): NumberColumn {
    return new NumberColumn(new Disagreements(), this.#outweighs);
  }

  /** Whether any conversation has a value. */
  get isUsed(): boolean {
    return this.#values.length > 0;
  }

  keep(conversation: number, value: number, stamp: number): void {
    if (conversation >= this.#values.length) this.#grow(conversation);
    const known = this.#values[conversation];
    const isKnown = !Number.isNaN(known);
    const order = isKnown ? this.order(conversation, stamp) : 1;
    if (isKnown && known !== value && isHalfDated(stamp, order)) this.disagreements.halfDated++;
    if (order < 0) return;
    if (order === 0) {
      if (value === known) return;
      this.disagreements.count++;
      if (!this.#outweighs(value, known)) return;
    }
    this.#values[conversation] = value;
    this.stamp(conversation, stamp);
  }

  /** Sets what a conversation has, whatever it had: for what is settled once everything was read. Undefined is nothing. */
  put(conversation: number, value: number | undefined): void {
    if (conversation >= this.#values.length) {
      if (value === undefined) return;
      this.#grow(conversation);
    }
    this.#values[conversation] = value ?? Number.NaN;
  }

  get(conversation: number): number | undefined {
    const value = conversation < this.#values.length ? this.#values[conversation] : Number.NaN;
    return Number.isNaN(value) ? undefined : value;
  }

  #grow(conversation: number): void {
    const values = new Float64Array(capacityFor(conversation, this.#values.length)).fill(Number.NaN);
    values.set(this.#values);
    this.#values = values;
    this.growStamps(values.length);
  }
}

/** Which conversations have a mark. */
export class MarkColumn {
  #marks = new Uint8Array(0);

  /** Marks the conversation; false where it was marked before. */
  mark(conversation: number): boolean {
    if (conversation >= this.#marks.length) {
      const marks = new Uint8Array(capacityFor(conversation, this.#marks.length));
      marks.set(this.#marks);
      this.#marks = marks;
    }
    const isNew = this.#marks[conversation] === 0;
    this.#marks[conversation] = 1;
    return isNew;
  }

  /** Whether any conversation has one. */
  get isUsed(): boolean {
    return this.#marks.length > 0;
  }

  has(conversation: number): boolean {
    return this.#marks[conversation] === 1;
  }
}
