import type { Instant } from "../../model/conversation.ts";
import type { Context } from "../context.ts";
import type { Aggregate, Measured } from "../metric.ts";
import { type Bin, Distribution } from "./distribution.ts";
import type { Summary } from "./summary.ts";

/**
 * The ages at one instant of what was observed at that or at earlier instants: kept as births, which stay the same while
 * ages grow, so that what is there today is what was there yesterday, with what came and without what went.
 */
export class Ages implements Aggregate {
  readonly #at: Instant;
  /** Nobody ages after the clock. */
  readonly #last: Instant;
  readonly #bin: Bin;
  /** In ascending order; never changed, so that it can be shared. */
  #births: Float64Array = new Float64Array();
  /** In no order, not yet among the others. */
  #added: number[] = [];
  #approximate = 0;

  /** @param context ages are those in the last millisecond before its last stock instant, or before its clock */
  constructor({ asOf, stockInstants }: Context, bin: Bin) {
    this.#last = asOf - 1;
    this.#at = Math.min((stockInstants.at(-1) ?? 0) - 1, this.#last);
    this.#bin = bin;
  }

  add({ value, at, approximate }: Measured): void {
    this.#added.push(Math.min(at, this.#last) - value);
    if (approximate === true) this.#approximate++;
  }

  merge(other: this): void {
    this.#births = union(this.#sorted(), other.#sorted());
    this.#approximate += other.#approximate;
  }

  subtract(other: this): void {
    this.#births = difference(this.#sorted(), other.#sorted());
    this.#approximate -= other.#approximate;
  }

  result(): Summary {
    const ages = new Distribution(1000, this.#bin);
    for (const birth of this.#sorted()) ages.push(this.#at - birth);
    const summary = ages.result();
    return this.#approximate === 0 ? summary : { ...summary, approximate: this.#approximate };
  }

  #sorted(): Float64Array {
    if (this.#added.length > 0) {
      this.#births = union(this.#births, Float64Array.from(this.#added).sort());
      this.#added = [];
    }
    return this.#births;
  }
}

/** All values of two ascending lists, in ascending order. Most of the longer one is copied as it stands. */
function union(one: Float64Array, other: Float64Array): Float64Array {
  const [long, short] = one.length < other.length ? [other, one] : [one, other];
  if (short.length === 0) return long;
  const both = new Float64Array(long.length + short.length);
  let copied = 0;
  for (const [index, value] of short.entries()) {
    const place = placeIn(long, value, copied);
    both.set(long.subarray(copied, place), copied + index);
    both[place + index] = value;
    copied = place;
  }
  both.set(long.subarray(copied), copied + short.length);
  return both;
}

/** An ascending list without the values of another one, each of which it has. */
function difference(from: Float64Array, what: Float64Array): Float64Array {
  if (what.length === 0) return from;
  const rest = new Float64Array(from.length - what.length);
  let copied = 0;
  for (const [index, value] of what.entries()) {
    const place = placeIn(from, value, copied);
    rest.set(from.subarray(copied, place), copied - index);
    copied = place + 1;
  }
  rest.set(from.subarray(copied), copied - what.length);
  return rest;
}

/** Where a value stands, or would stand, in an ascending list from a place on. */
function placeIn(ascending: Float64Array, value: number, from: number): number {
  let low = from;
  let high = ascending.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (ascending[middle] < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
