import { ExactSum } from "../../stats/exact-sum.ts";
import { medianRanks } from "../../stats/median-interval.ts";
import { quantile, quantileRanks } from "../../stats/quantile.ts";
import { select } from "../../stats/select.ts";
import type { Aggregate, Measured } from "../metric.ts";
import { durationHistogram, type Histogram } from "./histogram.ts";
import { noObservations, type Summary } from "./summary.ts";

/** Names the bin that a value counts in, such as "3+"; neighbours in size are neighbours in bins. */
export type Bin = (value: number) => string;

/** Each list is twice as long as the one before, up to a length: there are many cells with few values, and some with millions. */
const shortestList = 8;
const longestList = 65_536;

/** Every value, as an integer, so that the mean and all quantiles are exact whatever the order. */
export class Distribution implements Aggregate {
  readonly #perUnit: number;
  readonly #bin: Bin | undefined;
  #n = 0;
  /** Full lists of values, perhaps those of others that were merged: nothing is ever added to one, though it may be reordered. */
  #full: Float64Array[] = [];
  /** The list that values are added to, and how many it has. */
  #last = new Float64Array(shortestList);
  #used = 0;
  readonly #sum = new ExactSum();
  #approximate = 0;

  /**
   * @param perUnit how many of the integers make one unit of the summary: 1000 for milliseconds and seconds
   * @param bin gets values in the unit of the summary
   */
  constructor(perUnit: number, bin?: Bin) {
    this.#perUnit = perUnit;
    this.#bin = bin;
  }

  add({ value, approximate }: Measured): void {
    this.push(value);
    if (approximate === true) this.#approximate++;
  }

  push(integer: number): void {
    if (this.#used === this.#last.length) this.#extend();
    this.#last[this.#used++] = integer;
    this.#n++;
    this.#sum.add(integer);
  }

  merge(other: this): void {
    this.#close();
    other.#close();
    for (const list of other.#full) this.#full.push(list);
    this.#n += other.#n;
    this.#sum.merge(other.#sum);
    this.#approximate += other.#approximate;
  }

  result(): Summary {
    if (this.#n === 0) return { ...empty, reason: noObservations };
    const summary = {
      ...this.#numbers(),
      ...(this.#bin === undefined ? {} : { distribution: this.#binned(this.#bin) }),
    };
    return this.#approximate === 0 ? summary : { ...summary, approximate: this.#approximate };
  }

  /** Of values that are durations. */
  durations(): Histogram | undefined {
    return this.#n === 0 ? undefined : durationHistogram(this.#gathered(), this.#perUnit);
  }

  #numbers(): Summary {
    const n = this.#n;
    const values = this.#gathered();
    const interval = medianRanks(n);
    const ends = interval === null ? [] : [interval[0] - 1, interval[1] - 1];
    const [min, max] = extremes(values);
    const ranks = [...ends, ...quantileRanks(n, 0.5), ...quantileRanks(n, 0.9)];
    ranks.sort((one, other) => one - other);
    select(values, ranks);
    return {
      n,
      mean: this.#sum.dividedBy(n * this.#perUnit),
      median: quantile(values, 0.5) / this.#perUnit,
      p90: quantile(values, 0.9) / this.#perUnit,
      min: min / this.#perUnit,
      max: max / this.#perUnit,
      ci95: interval === null ? null : [values[ends[0]] / this.#perUnit, values[ends[1]] / this.#perUnit],
    };
  }

  /** How many values each bin has, in the order of the values. */
  #binned(bin: Bin): Record<string, number> {
    const bins = new Map<string, { count: number; least: number }>();
    for (const value of this.#gathered()) {
      const name = bin(value / this.#perUnit);
      const known = bins.get(name);
      if (known === undefined) bins.set(name, { count: 1, least: value });
      else {
        known.count++;
        if (value < known.least) known.least = value;
      }
    }
    const inOrder = [...bins].sort(([, one], [, other]) => one.least - other.least);
    return Object.fromEntries(inOrder.map(([name, { count }]) => [name, count]));
  }

  /** Begins another list, instead of copying all values into a larger one each time. */
  #extend(): void {
    const { length } = this.#last;
    this.#close();
    this.#last = new Float64Array(Math.min(Math.max(shortestList, 2 * length), longestList));
  }

  /** Adds nothing any more to the last list, so that others can have it, too. */
  #close(): void {
    if (this.#used > 0) this.#full.push(this.#last.subarray(0, this.#used));
    this.#last = this.#last.subarray(this.#used);
    this.#used = 0;
  }

  /** All values in one list, just as long as it has to be. */
  #gathered(): Float64Array {
    this.#close();
    if (this.#full.length === 1) return this.#full[0];
    const all = new Float64Array(this.#n);
    let place = 0;
    for (const list of this.#full) {
      all.set(list, place);
      place += list.length;
    }
    this.#full = [all];
    return all;
  }
}

function extremes(values: Float64Array): readonly [least: number, greatest: number] {
  let least = values[0];
  let greatest = values[0];
  for (let i = 1; i < values.length; i++) {
    if (values[i] < least) least = values[i];
    else if (values[i] > greatest) greatest = values[i];
  }
  return [least, greatest];
}

const empty = { n: 0, mean: null, median: null, p90: null, min: null, max: null, ci95: null };

class Durations extends Distribution {
  histogram(): Histogram | undefined {
    return this.durations();
  }
}

/** Observed in milliseconds, summed up in seconds. */
export const durations = (): Aggregate => new Durations(1000);

/** Counts per conversation. */
export const counts = (): Aggregate => new Distribution(1);
