import * as ascii from "../ascii.ts";
import { escapedString, JsonKind } from "./json-row.ts";
import { readKey } from "./keys.ts";
import { compilePlan, type JsonPlan } from "./plan.ts";
import { RowTable } from "./row-table.ts";
import type { ListTarget, Shape, Target } from "./shape.ts";
import { unjoinedArray } from "./texts.ts";
import { kindByFirstByte } from "./values/first-byte.ts";
import { stringEnd } from "./values/strings.ts";
import { ValueSkipper } from "./values/value-skipper.ts";

/** Walks over records, and keeps where the wanted values of the last one stand. */
export class RecordScanner extends ValueSkipper {
  /** What the record is, a `JsonKind`: only an object has values. */
  kind: number = JsonKind.missing;
  readonly values: RowTable;
  readonly lists: readonly RowTable[];
  /** Whether a wanted key stood twice in one object; the last one counts. */
  duplicateKey = false;
  /** Whether there are spans of which a `TextFinisher` has to make texts. */
  unfinished = false;
  readonly #root: Shape;

  constructor(plan: JsonPlan, unwrap: string | undefined, multiline: boolean) {
    super(multiline);
    const { root, width, lists } = compilePlan(plan, unwrap);
    this.#root = root;
    this.values = new RowTable(width);
    this.lists = lists;
  }

  /** Behind the record at `position`. */
  record(position: number): number {
    this.duplicateKey = false;
    this.unfinished = false;
    this.values.clear();
    for (const list of this.lists) list.clear();
    const base = this.values.add();
    this.kind = kindByFirstByte[this.bytes[position]];
    if (this.kind !== JsonKind.object) return this.skip(position, 0);
    return this.#object(this.#root, this.values, base, position, 1);
  }

  #object(shape: Shape, rows: RowTable, base: number, position: number, depth: number): number {
    const { bytes, view } = this;
    let key = shape.start;
    let at = this.enter(position, depth, ascii.closeBrace);
    while (at >= 0) {
      if (key.next === undefined || !key.next.standsAt(view, at)) key.next = readKey(bytes, view, at, shape);
      key = key.next;
      at = this.skipColon(at + key.length);
      const { target } = key;
      at = target === undefined ? this.skip(at, depth) : this.#take(target, rows, base, at, depth);
      at = this.next(at, ascii.closeBrace);
    }
    return ~at;
  }

  #elements({ shape, rows }: ListTarget, position: number, depth: number): number {
    let at = this.enter(position, depth, ascii.closeBracket);
    while (at >= 0) {
      const base = rows.add();
      const isObject = this.bytes[at] === ascii.openBrace;
      at = isObject ? this.#object(shape, rows, base, at, depth + 1) : this.skip(at, depth);
      at = this.next(at, ascii.closeBracket);
    }
    return ~at;
  }

  /** Keeps the value at `position`, which stands inside `depth` arrays and objects, and returns its end. */
  #take(target: Target, rows: RowTable, base: number, position: number, depth: number): number {
    const { shape, list } = target;
    const kind = kindByFirstByte[this.bytes[position]];
    if (shape !== undefined) this.#enterShape(shape, rows, base);
    if (list !== undefined) this.#enterList(list.rows, kind);
    if (kind === JsonKind.string && target.slot >= 0) return this.#takeString(rows, base + target.slot, position + 1);
    let end: number;
    if (kind === JsonKind.object && shape !== undefined) end = this.#object(shape, rows, base, position, depth + 1);
    else if (kind === JsonKind.array && list !== undefined) end = this.#elements(list, position, depth + 1);
    else end = this.skip(position, depth);
    if (target.slot >= 0) this.#keep(rows, base + target.slot, kind, position, end);
    return end;
  }

  #takeString(rows: RowTable, place: number, start: number): number {
    const end = stringEnd(this.bytes, this.view, start);
    if (end >= 0) {
      this.#fill(rows, place, JsonKind.string, start, end);
      return end + 1;
    }
    this.unfinished = true;
    this.#fill(rows, place, escapedString, start, ~end);
    return ~end + 1;
  }

  #keep(rows: RowTable, place: number, kind: number, start: number, end: number): void {
    if (kind === JsonKind.array) this.#keepArray(rows, place, start, end);
    else if (kind === JsonKind.null || kind === JsonKind.object) this.#fill(rows, place, kind, -1, -1);
    else this.#fill(rows, place, kind, start, end);
  }

  #keepArray(rows: RowTable, place: number, start: number, end: number): void {
    const isEmpty = end === start + 2;
    if (!isEmpty) this.unfinished = true;
    this.#fill(rows, place, isEmpty ? JsonKind.array : unjoinedArray, start, isEmpty ? start : end);
  }

  #fill(rows: RowTable, place: number, kind: number, start: number, end: number): void {
    if (rows.kinds[place] !== JsonKind.missing) this.duplicateKey = true;
    rows.fill(place, kind, start, end);
  }

  /** Forgets what an earlier member of the same name held, as JSON.parse does. */
  #enterShape(shape: Shape, rows: RowTable, base: number): void {
    if (shape.serial === rows.serial) {
      this.duplicateKey = true;
      for (const slot of shape.slots) rows.empty(base + slot);
      for (const list of shape.lists) list.rows.clear();
    }
    shape.serial = rows.serial;
  }

  #enterList(rows: RowTable, kind: number): void {
    if (rows.kind !== JsonKind.missing) this.duplicateKey = true;
    rows.clear();
    rows.kind = kind;
  }
}
