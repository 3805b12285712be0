import { lowerT } from "../../input/ascii.ts";
import { escapedString, JsonKind } from "../../input/json/json-row.ts";
import { keyText } from "../../input/json/keys.ts";
import type { Step } from "../../input/names.ts";
import type { Tape } from "../../input/tape.ts";
import type { Instant } from "../../model/conversation.ts";
import type { TextSpan } from "../../model/texts/text-bytes.ts";
import { EpochSpelling } from "../timestamps/epoch.ts";
import { IsoSpelling } from "../timestamps/iso.ts";
import { isNoTime } from "../timestamps/no-time.ts";
import { isPlausible } from "../timestamps/plausible.ts";
import type { Spelling } from "../timestamps/spelling.ts";
import type { FromLocal } from "./local-times.ts";
import { RecentTexts } from "./recent-texts.ts";

/** Why a time cannot be used: it is no time, or one at which nothing can have happened. */
export type UnusableTime = "unreadable" | "implausible";

/** Is told of a time that cannot be used. */
export type OnUnusable = (path: string, problem: UnusableTime, text: string) => void;

const encoder = new TextEncoder();
const texts = new RecentTexts();
const iso = new IsoSpelling("offset");
const isoWithoutOffset = new IsoSpelling("local");
const seconds = new EpochSpelling("epoch-s");
const milliseconds = new EpochSpelling("epoch-ms");

const nowhere = -1;

/**
 * An object of a vendor's record, and ways to ask it. A path leads into objects: "via.channel". What is missing, null or an
 * empty text is undefined, whatever was asked. It can be asked as long as its record is read, and not later.
 */
export class Item {
  readonly #tape: Tape;
  #entry: number;
  readonly #serial: number;
  readonly #onUnusable: OnUnusable;
  readonly #latest: Instant;
  readonly #fromLocal: FromLocal;

  /**
   * @param entry where the object's entry is on the tape
   * @param latest the newest time that is believed; none before 1990 is
   * @param fromLocal what times without an offset mean; left out, they are in UTC
   */
  constructor(
    tape: Tape,
    entry: number,
    onUnusable: OnUnusable = () => {},
    latest: Instant = Number.POSITIVE_INFINITY,
    fromLocal: FromLocal = (_, local) => local,
  ) {
    this.#tape = tape;
    this.#entry = entry;
    this.#serial = tape.serial;
    this.#onUnusable = onUnusable;
    this.#latest = latest;
    this.#fromLocal = fromLocal;
  }

  get keys(): readonly string[] {
    const tape = this.#tape;
    const keys: string[] = [];
    this.#inside(this.#entry, (entry) => keys.push(tape.names.text(tape.name(entry))));
    return keys;
  }

  has(path: string): boolean {
    return this.#at(path) !== nowhere;
  }

  /** Whether there is a text, a number or a truth value, without reading it: bodies are long. */
  isFilled(path: string): boolean {
    const entry = this.#at(path);
    if (entry === nowhere) return false;
    const tape = this.#tape;
    const kind = tape.kind(entry);
    return kind !== JsonKind.array && kind !== JsonKind.object && tape.start(entry) !== tape.end(entry);
  }

  /** A text as it stands; a number or a truth value as it was written. */
  text(path: string): string | undefined {
    const entry = this.#at(path);
    return entry === nowhere ? undefined : this.#textOf(entry);
  }

  /**
   * The text of a member, and null where the record says that it has none. A cell that is empty, or no such member, says
   * nothing.
   */
  textOrNull(name: string): string | null | undefined {
    const text = this.text(name);
    return text === undefined && this.#isStatedNull(name) ? null : text;
  }

  /** A text as it stands, without decoding it: for ids, of which there are millions. It holds as long as the item. */
  span(path: string): TextSpan | undefined {
    const entry = this.#at(path);
    if (entry === nowhere) return undefined;
    const tape = this.#tape;
    if (tape.kind(entry) === escapedString) return spanOf(this.#textOf(entry));
    const [start, end] = [tape.start(entry), tape.end(entry)];
    return isScalar(tape.kind(entry)) && end > start ? { bytes: tape.bytes, start, end } : undefined;
  }

  /** A number, also one that was written as a text. */
  number(path: string): number | undefined {
    const entry = this.#at(path);
    if (entry === nowhere || this.#tape.kind(entry) === JsonKind.boolean) return undefined;
    const text = this.#textOf(entry);
    const number = text === undefined || text.trim() === "" ? Number.NaN : Number(text);
    return Number.isFinite(number) ? number : undefined;
  }

  /** A truth value, also one that was written as a text or as 0 and 1. */
  flag(path: string): boolean | undefined {
    const entry = this.#at(path);
    if (entry === nowhere) return undefined;
    const tape = this.#tape;
    if (tape.kind(entry) === JsonKind.boolean) return tape.bytes[tape.start(entry)] === lowerT;
    const text = this.#textOf(entry)?.toLowerCase();
    if (text === "true" || text === "1") return true;
    return text === "false" || text === "0" ? false : undefined;
  }

  /** A time of ISO 8601 with its offset, as vendors' interfaces write it; also one without. */
  iso(path: string): Instant | undefined {
    return this.#time(path, iso, isoWithoutOffset);
  }

  /** Seconds since 1970, with or without a fraction; 0 is never. */
  seconds(path: string): Instant | undefined {
    return this.#time(path, seconds);
  }

  /** Milliseconds since 1970; 0 is never. */
  milliseconds(path: string): Instant | undefined {
    return this.#time(path, milliseconds);
  }

  /** The object at a path. */
  item(path: string): Item | undefined {
    const entry = this.#at(path);
    return entry !== nowhere && this.#tape.kind(entry) === JsonKind.object ? this.#itemAt(entry) : undefined;
  }

  /** The objects of the list at a path; none where there is no list. */
  list(path: string): readonly Item[] {
    const items: Item[] = [];
    this.#inside(this.#listAt(path), (entry, kind) => {
      if (kind === JsonKind.object) items.push(this.#itemAt(entry));
    });
    return items;
  }

  /**
   * What is made of each object of the list at a path. There may be millions of them: `make` gets one and the same item,
   * which is another object each time.
   */
  map<Made>(path: string, make: (item: Item) => Made): Made[] {
    const made: Made[] = [];
    const item = this.#itemAt(nowhere);
    this.#inside(this.#listAt(path), (entry, kind) => {
      if (kind !== JsonKind.object) return;
      item.#entry = entry;
      made.push(make(item));
    });
    return made;
  }

  /** The texts and numbers of the list at a path; of a single text a list of that. */
  texts(path: string): readonly string[] {
    const entry = this.#at(path);
    const texts: string[] = [];
    const add = (each: number, kind: number): void => {
      const text = each === nowhere || kind === JsonKind.boolean ? undefined : this.#textOf(each);
      if (text !== undefined) texts.push(text);
    };
    if (entry !== nowhere && this.#tape.kind(entry) === JsonKind.array) this.#inside(entry, add);
    else add(entry, JsonKind.string);
    return texts;
  }

  #itemAt(entry: number): Item {
    return new Item(this.#tape, entry, this.#onUnusable, this.#latest, this.#fromLocal);
  }

  #listAt(path: string): number {
    const entry = this.#at(path);
    return entry !== nowhere && this.#tape.kind(entry) === JsonKind.array ? entry : nowhere;
  }

  /** Takes the entries inside an array or object; none of what is nowhere. */
  #inside(container: number, take: (entry: number, kind: number) => void): void {
    if (container === nowhere) return;
    const tape = this.#tape;
    const end = tape.end(container);
    for (let entry = tape.first(container); entry < end; entry = tape.next(entry)) take(entry, tape.kind(entry));
  }

  /** The entry at a path, or of the member that is itself called so; null is nowhere. */
  #at(path: string): number {
    const tape = this.#tape;
    if (tape.serial !== this.#serial) throw new Error("an item was asked after its record was read");
    const { own, steps } = tape.names.path(path);
    const member = this.#member(this.#entry, own);
    if (member !== nowhere || steps.length === 0) return member;
    let entry = this.#entry;
    for (let i = 0; i < steps.length && entry !== nowhere; i++) entry = this.#member(entry, steps[i]);
    return entry;
  }

  #member(object: number, step: Step): number {
    const member = this.#memberOrNull(object, step);
    return member !== nowhere && this.#tape.kind(member) === JsonKind.null ? nowhere : member;
  }

  #memberOrNull(object: number, step: Step): number {
    const tape = this.#tape;
    if (!tape.names.isMet(step.name) || tape.kind(object) !== JsonKind.object) return nowhere;
    const member = tape.member(object, step.name, step.place);
    if (member !== nowhere) step.place = member - object;
    return member;
  }

  /** An empty cell of a table is null as well, but nobody wrote it. */
  #isStatedNull(name: string): boolean {
    const tape = this.#tape;
    const member = this.#memberOrNull(this.#entry, tape.names.path(name).own);
    return member !== nowhere && tape.kind(member) === JsonKind.null && tape.end(member) > tape.start(member);
  }

  #textOf(entry: number): string | undefined {
    const tape = this.#tape;
    const kind = tape.kind(entry);
    if (!isScalar(kind)) return undefined;
    const start = tape.start(entry);
    const end = tape.end(entry);
    if (kind === escapedString) return keyText(tape.bytes.subarray(start - 1, end + 1));
    return start === end ? undefined : texts.text(tape.bytes, start, end);
  }

  /** Most are as they should be, and need not become a text first. */
  #time(path: string, usual: Spelling, other?: Spelling): Instant | undefined {
    const entry = this.#at(path);
    if (entry === nowhere) return undefined;
    const tape = this.#tape;
    const instant = usual.read(tape.bytes, tape.start(entry), tape.end(entry));
    return isPlausible(instant, this.#latest) ? instant : this.#unusualTime(path, entry, usual, other);
  }

  /** What may be a way to say that there is no time, or have white space or escapes in it. */
  #unusualTime(path: string, entry: number, usual: Spelling, other: Spelling | undefined): Instant | undefined {
    const text = this.#textOf(entry)?.trim();
    if (text === undefined || isNoTime(text)) return undefined;
    const bytes = encoder.encode(text);
    let problem: UnusableTime = "unreadable";
    for (const spelling of other === undefined ? [usual] : [usual, other]) {
      const moment = spelling.read(bytes, 0, bytes.length);
      const instant = spelling.local && !Number.isNaN(moment) ? this.#fromLocal(path, moment) : moment;
      if (isPlausible(instant, this.#latest)) return instant;
      if (!Number.isNaN(instant)) problem = "implausible";
    }
    this.#onUnusable(path, problem, text);
    return undefined;
  }
}

const isScalar = (kind: number): boolean =>
  kind !== JsonKind.null && kind !== JsonKind.array && kind !== JsonKind.object;

function spanOf(text: string | undefined): TextSpan | undefined {
  if (text === undefined) return undefined;
  const bytes = encoder.encode(text);
  return { bytes, start: 0, end: bytes.length };
}
