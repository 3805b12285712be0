import type { Context } from "../metrics/context.ts";
import type { Aggregate, LeftOut, Measured, Metric, Part, Source } from "../metrics/metric.ts";
import type { Fact } from "../model/fact.ts";
import type { PartValue, Value } from "./report.ts";
import { isShareRest } from "./share-rest.ts";
import { areMet } from "./unmeasurable.ts";

const lowN = 30;
const sources: readonly Source[] = ["messages", "events", "fields", "reported"];

/** One metric in one row: what was measured, what was left out, and where the observations came from. */
export class Cell {
  readonly #metric: Metric;
  readonly #context: Context;
  readonly #headline: Aggregate;
  readonly #parts = new Map<string, Aggregate>();
  readonly #excluded = new Map<string, number>();
  readonly #excludedOfParts = new Map<string, Map<string, number>>();
  readonly #sources: Record<Source, number> = { messages: 0, events: 0, fields: 0, reported: 0 };

  constructor(metric: Metric, context: Context) {
    this.#metric = metric;
    this.#context = context;
    this.#headline = metric.aggregate(context);
  }

  add(observation: Measured): void {
    if (observation.part !== undefined) {
      this.#part(observation.part).add(observation);
      return;
    }
    this.#headline.add(observation);
    if (!isShareRest(this.#metric, observation)) this.#sources[observation.source]++;
  }

  leaveOut(observation: LeftOut): void {
    const counts = observation.part === undefined ? this.#excluded : this.#excludedOf(observation.part);
    increment(counts, observation.excluded);
  }

  #excludedOf(part: string): Map<string, number> {
    const known = this.#excludedOfParts.get(part);
    if (known !== undefined) return known;
    const counts = new Map<string, number>();
    this.#excludedOfParts.set(part, counts);
    return counts;
  }

  /** Takes in everything that a cell of the same metric was given. */
  merge(other: Cell): void {
    this.#headline.merge(other.#headline);
    for (const [name, part] of other.#parts) this.#part(name).merge(part);
    for (const [reason, count] of other.#excluded) increment(this.#excluded, reason, count);
    for (const [part, counts] of other.#excludedOfParts) {
      for (const [reason, count] of counts) increment(this.#excludedOf(part), reason, count);
    }
    for (const source of sources) this.#sources[source] += other.#sources[source];
  }

  /** `found`: the facts in the input; a part that needs others is left out. */
  value(found: ReadonlySet<Fact>): Value {
    const { approximate, ...summary } = this.#headline.result();
    const flags: Value["flags"] = [];
    if (summary.n > 0 && summary.n < lowN) flags.push("low-n");
    if (approximate !== undefined) flags.push("approximate");
    return {
      ...summary,
      ...(flags.length > 0 ? { flags } : {}),
      ...this.#parted(found),
      excluded: toRecord(this.#excluded),
      sources: Object.fromEntries(Object.entries(this.#sources).filter(([, count]) => count > 0)),
    };
  }

  #part(name: string): Aggregate {
    const known = this.#parts.get(name);
    if (known !== undefined) return known;
    const part = this.#metric.parts[name].aggregate(this.#context);
    this.#parts.set(name, part);
    return part;
  }

  #parted(found: ReadonlySet<Fact>): { parts?: Record<string, PartValue> } {
    const parts = Object.entries(this.#metric.parts).filter(([, { needs = [[]] }]) => areMet(needs, found));
    if (parts.length === 0) return {};
    return { parts: Object.fromEntries(parts.map(([name, part]) => [name, this.#partValue(name, part)])) };
  }

  #partValue(name: string, { title, unit }: Part): PartValue {
    const { categories, peaks, approximate, ...summary } = this.#part(name).result();
    const excluded = this.#excludedOfParts.get(name);
    return { title, unit, ...summary, ...(excluded === undefined ? {} : { excluded: toRecord(excluded) }) };
  }
}

const increment = <Key>(counts: Map<Key, number>, key: Key, by = 1): void => {
  counts.set(key, (counts.get(key) ?? 0) + by);
};

/** Keys in alphabetical order, so that the same counts are always written in the same way. */
const toRecord = (counts: ReadonlyMap<string, number>): Record<string, number> =>
  Object.fromEntries([...counts].sort(([a], [b]) => (a < b ? -1 : 1)));
