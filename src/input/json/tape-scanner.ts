import * as ascii from "../ascii.ts";
import { nameless, noParent, type Tape } from "../tape.ts";
import { escapedString, JsonKind } from "./json-row.ts";
import { readKey } from "./keys.ts";
import { Spelling } from "./spelling.ts";
import { kindByFirstByte } from "./values/first-byte.ts";
import { stringEnd } from "./values/strings.ts";
import { ValueSkipper } from "./values/value-skipper.ts";

/** Walks over records, and puts all values of the last one on a tape. */
export class TapeScanner extends ValueSkipper {
  readonly tape: Tape;
  /** What the record is, a `JsonKind`: only an object has values. */
  kind: number = JsonKind.missing;
  /** Whether a key stood twice in one object; the last one counts. */
  duplicateKey = false;
  /** The keys met, by how deep they stand: records of one kind repeat theirs there in one order. */
  #levels: Level[] = [];
  /** Where each name stood last: most of the time in another object. */
  #places: number[] = [];

  constructor(tape: Tape, multiline: boolean) {
    super(multiline);
    this.tape = tape;
  }

  /** Behind the record at `position`. */
  record(position: number): number {
    if (this.tape.names.isFull) this.#forgetNames();
    this.tape.begin(this.bytes);
    this.duplicateKey = false;
    this.kind = kindByFirstByte[this.bytes[position]];
    if (this.kind !== JsonKind.object) return this.skip(position, 0);
    return this.#value(nameless, position, noParent, 0);
  }

  /** Adds the value at `position`, which stands inside `depth` arrays and objects, and returns its end. */
  #value(name: number, position: number, parent: number, depth: number): number {
    const { bytes, tape } = this;
    const kind = kindByFirstByte[bytes[position]];
    if (kind === JsonKind.string) return this.#string(name, position + 1, parent);
    if (kind === JsonKind.object) return this.#object(tape.add(name, kind, position, 0, parent), position, depth + 1);
    if (kind === JsonKind.array) return this.#array(tape.add(name, kind, position, 0, parent), position, depth + 1);
    const end = this.skip(position, depth);
    tape.add(name, kind, position, end, parent);
    return end;
  }

  #string(name: number, start: number, parent: number): number {
    const end = stringEnd(this.bytes, this.view, start);
    if (end >= 0) {
      this.tape.add(name, JsonKind.string, start, end, parent);
      return end + 1;
    }
    this.tape.add(name, escapedString, start, ~end, parent);
    return ~end + 1;
  }

  #array(entry: number, position: number, depth: number): number {
    let at = this.enter(position, depth, ascii.closeBracket);
    while (at >= 0) at = this.next(this.#value(nameless, at, entry, depth), ascii.closeBracket);
    this.tape.close(entry);
    return ~at;
  }

  #object(entry: number, position: number, depth: number): number {
    const { bytes, view, tape } = this;
    const level = this.#level(depth);
    const first = tape.first(entry);
    let key = level.start;
    let at = this.enter(position, depth, ascii.closeBrace);
    while (at >= 0) {
      if (key.next === undefined || !key.next.standsAt(view, at)) key.next = readKey(bytes, view, at, level);
      key = key.next;
      this.#place(key.target, first);
      at = this.next(this.#value(key.target, this.skipColon(at + key.length), entry, depth), ascii.closeBrace);
    }
    tape.close(entry);
    return ~at;
  }

  /** Takes note of where a name stands, and hides what stood under it in the same object, which begins at `first`. */
  #place(name: number, first: number): void {
    const { tape } = this;
    const before = this.#places[name];
    this.#places[name] = tape.length;
    if (before === undefined || before < first || before >= tape.length) return;
    const same = tape.search(name, first, tape.length);
    if (same < 0) return;
    tape.hide(same);
    this.duplicateKey = true;
  }

  #level(depth: number): Level {
    this.#levels[depth] ??= new Level(this.tape);
    return this.#levels[depth];
  }

  #forgetNames(): void {
    this.tape.names.forget();
    this.#levels = [];
    this.#places = [];
  }
}

/** The spellings of keys at one depth, and the numbers of the names that they spell. */
class Level {
  readonly #tape: Tape;
  readonly spellings = new Map<number, Spelling<number>>();
  /** Stands in front of the first key. */
  readonly start = new Spelling<number>(new Uint8Array(0), nameless);

  constructor(tape: Tape) {
    this.#tape = tape;
  }

  meaning(key: string): number {
    return this.#tape.names.meet(key);
  }
}
