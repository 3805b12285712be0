import { type Taken, take } from "../taken.ts";
import type { CsvPlan } from "./dialect.ts";
import type { CompiledMarker } from "./marker.ts";

const outcomeSize = 3;

/**
 * Walks over the records that hold no surprise (right width, no stray or doubled quote), and makes of every record's
 * slots what the plan wants of them, all in WebAssembly. What it keeps stands in front of the bytes, in its memory.
 */
export class CompiledRecords {
  /** Where the bytes of the file can begin. */
  readonly size: number;
  /** The spans of the slots, and what was made of them; new ones when the memory has grown. */
  starts = new Int32Array(0);
  ends = new Int32Array(0);
  taken: Taken = {
    takes: new Uint8Array(0),
    codes: new Int32Array(0),
    hashes: new Int32Array(0),
    moments: new Float64Array(0),
  };
  readonly #marker: CompiledMarker;
  readonly #plan: CsvPlan;
  readonly #places: Places;
  #outcome = new Int32Array(0);
  #positionsAt = 0;

  constructor(marker: CompiledMarker, plan: CsvPlan, delimiter: number) {
    this.#marker = marker;
    this.#plan = plan;
    this.#places = placesOf(plan);
    const { slots, takes, starts, ends, codes, moments, tables, outcome, cells } = this.#places;
    const tableCount = plan.takes.filter((kind) => kind === take.cell).length;
    this.size = cells + tableCount * marker.tableSize();
    const { slotCount } = plan;
    marker.plan(delimiter, plan.slots.length, slots, slotCount, takes, starts, ends, codes, moments, tables, outcome);
  }

  /** To be called first, and when the memory has grown; the positions of the marks stand at this address. */
  use(buffer: ArrayBuffer, positionsAt: number): void {
    const isFirst = this.#outcome.length === 0;
    const { slotCount } = this.#plan;
    const places = this.#places;
    this.#positionsAt = positionsAt;
    this.#outcome = new Int32Array(buffer, places.outcome, outcomeSize);
    this.starts = new Int32Array(buffer, places.starts, slotCount);
    this.ends = new Int32Array(buffer, places.ends, slotCount);
    this.taken = {
      takes: new Uint8Array(buffer, places.takes, slotCount),
      codes: new Int32Array(buffer, places.codes, slotCount),
      // A slot has either a cell or a moment, so that they can stand in the same place.
      hashes: new Int32Array(buffer, places.moments, 2 * slotCount),
      moments: new Float64Array(buffer, places.moments, slotCount),
    };
    if (isFirst) this.#layOut(buffer);
  }

  #layOut(buffer: ArrayBuffer): void {
    const { slots, takes } = this.#plan;
    new Int32Array(buffer, this.#places.slots, slots.length).set(slots);
    this.taken.takes.set(takes);
    const tables = new Int32Array(buffer, this.#places.tables, takes.length);
    let table = this.#places.cells;
    takes.forEach((kind, slot) => {
      if (kind !== take.cell) return;
      tables[slot] = table;
      table += this.#marker.tableSize();
    });
  }

  /** Walks over the record at `from`, whose first mark is this; returns where the next begins, below 0 where it cannot. */
  record(from: number, mark: number, end: number): number {
    return this.#marker.record(from, this.#positionsAt + 4 * mark, end);
  }

  /** The mark behind the last record. */
  get nextMark(): number {
    return (this.#outcome[0] - this.#positionsAt) >> 2;
  }

  /** How many lines end inside the last record. */
  get newlines(): number {
    return this.#outcome[1];
  }

  get contentEnd(): number {
    return this.#outcome[2];
  }

  /** Makes what is wanted of slots that were found otherwise. */
  take(): void {
    this.#marker.take();
  }
}

/** Addresses: of each kind of numbers one for each slot, of the slots one for each column. */
type Places = Readonly<
  Record<"moments" | "starts" | "ends" | "codes" | "tables" | "outcome" | "slots" | "takes" | "cells", number>
>;

function placesOf({ slots, slotCount }: CsvPlan): Places {
  const starts = 8 * slotCount;
  const ends = starts + 4 * slotCount;
  const codes = ends + 4 * slotCount;
  const tables = codes + 4 * slotCount;
  const outcome = tables + 4 * slotCount;
  const columns = outcome + 4 * outcomeSize;
  const takes = columns + 4 * slots.length;
  const cells = 16 * Math.ceil((takes + slotCount) / 16);
  return { moments: 0, starts, ends, codes, tables, outcome, slots: columns, takes, cells };
}
