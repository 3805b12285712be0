import type { Row } from "../row.ts";
import { take } from "../taken.ts";
import type { CsvPlan } from "./dialect.ts";
import type { CompiledMarker } from "./marker.ts";
import { roundUp } from "./round-up.ts";

/** How many records are walked over at a time: few enough for what is made of them to stay in the processor's cache. */
const batchSize = 32;

/** What stands where in the outcome of a record, four bytes each; the mark behind it is an address. */
const outcomeOf = { mark: 0, newlines: 1, contentEnd: 2, next: 3 } as const;
const outcomeSize = 4;

/**
 * Walks over the records that hold no surprise (right width, no stray or doubled quote), and makes of every record's
 * slots what the plan wants of them, all in WebAssembly. What it keeps stands in front of the bytes, in its memory: for
 * each record of a batch a frame, and what all have in common.
 */
export class CompiledRecords {
  /** Where the bytes of the file can begin. */
  readonly size: number;
  /** The records of a batch, which hold until the next one is walked over; new ones when the memory has grown. */
  rows: readonly Row[] = [];
  readonly #marker: CompiledMarker;
  readonly #plan: CsvPlan;
  readonly #places: Places;
  #frames = new Int32Array(0);
  #positionsAt = 0;

  constructor(marker: CompiledMarker, plan: CsvPlan, delimiter: number) {
    this.#marker = marker;
    this.#plan = plan;
    this.#places = placesOf(plan);
    const { slots, takes, starts, ends, codes, moments, tables, outcome, frameSize, cells } = this.#places;
    const tableCount = plan.takes.filter((kind) => kind === take.cell).length;
    this.size = cells + tableCount * marker.tableSize();
    const { slotCount } = plan;
    const columnCount = plan.slots.length;
    marker.plan(
      delimiter,
      columnCount,
      slots,
      slotCount,
      takes,
      starts,
      ends,
      codes,
      moments,
      tables,
      outcome,
      frameSize,
    );
  }

  /** To be called first, and when the memory has grown; the positions of the marks stand at this address. */
  use(bytes: Uint8Array<ArrayBuffer>, positionsAt: number): void {
    this.#positionsAt = positionsAt;
    if (this.rows.length === 0) this.#layOut(bytes.buffer);
    const { frameSize, tables } = this.#places;
    this.#frames = new Int32Array(bytes.buffer, 0, tables / 4);
    this.rows = Array.from({ length: batchSize }, (_, index) => this.#rowIn(index * frameSize, bytes));
  }

  #layOut(buffer: ArrayBuffer): void {
    const { slots, takes } = this.#plan;
    new Int32Array(buffer, this.#places.slots, slots.length).set(slots);
    new Uint8Array(buffer, this.#places.takes, takes.length).set(takes);
    const tables = new Int32Array(buffer, this.#places.tables, takes.length);
    let table = this.#places.cells;
    takes.forEach((kind, slot) => {
      if (kind !== take.cell) return;
      tables[slot] = table;
      table += this.#marker.tableSize();
    });
  }

  #rowIn(frame: number, bytes: Uint8Array<ArrayBuffer>): Row {
    const { slotCount } = this.#plan;
    const { starts, ends, takes, codes, moments } = this.#places;
    const { buffer } = bytes;
    return {
      bytes,
      starts: new Int32Array(buffer, frame + starts, slotCount),
      ends: new Int32Array(buffer, frame + ends, slotCount),
      line: 1,
      taken: {
        takes: new Uint8Array(buffer, takes, slotCount),
        codes: new Int32Array(buffer, frame + codes, slotCount),
        // A slot has either a cell or a moment, so that they can stand in the same place.
        hashes: new Int32Array(buffer, frame + moments, 2 * slotCount),
        moments: new Float64Array(buffer, frame + moments, slotCount),
      },
    };
  }

  /** Walks over the records from `from` on, whose first mark is this, up to the first surprise; returns how many. */
  walk(from: number, mark: number, end: number): number {
    return this.#marker.records(from, this.#positionsAt + 4 * mark, end, batchSize);
  }

  /** The mark behind a record of the batch. */
  markBehind(index: number): number {
    return (this.#outcome(index, outcomeOf.mark) - this.#positionsAt) >> 2;
  }

  /** How many lines end inside a record of the batch. */
  newlines(index: number): number {
    return this.#outcome(index, outcomeOf.newlines);
  }

  contentEnd(index: number): number {
    return this.#outcome(index, outcomeOf.contentEnd);
  }

  /** Where the record behind one of the batch begins. */
  next(index: number): number {
    return this.#outcome(index, outcomeOf.next);
  }

  #outcome(index: number, which: number): number {
    const { frameSize, outcome } = this.#places;
    return this.#frames[((index * frameSize + outcome) >> 2) + which];
  }

  /** Makes what is wanted of the slots of the first record, which were found otherwise. */
  take(): void {
    this.#marker.take();
  }
}

/** Addresses: of each kind of numbers one for each slot, of the slots one for each column; and the size of a frame. */
type Places = Readonly<
  Record<
    "moments" | "starts" | "ends" | "codes" | "outcome" | "frameSize" | "tables" | "slots" | "takes" | "cells",
    number
  >
>;

function placesOf({ slots, slotCount }: CsvPlan): Places {
  const starts = 8 * slotCount;
  const ends = starts + 4 * slotCount;
  const codes = ends + 4 * slotCount;
  const outcome = codes + 4 * slotCount;
  const frameSize = roundUp(outcome + 4 * outcomeSize, 8);
  const tables = batchSize * frameSize;
  const columns = tables + 4 * slotCount;
  const takes = columns + 4 * slots.length;
  const cells = roundUp(takes + slotCount, 16);
  return { moments: 0, starts, ends, codes, outcome, frameSize, tables, slots: columns, takes, cells };
}
