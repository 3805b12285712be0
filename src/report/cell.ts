import type { Histogram } from "../metrics/aggregates/histogram.ts";
import type { Summary } from "../metrics/aggregates/summary.ts";
import type { Context } from "../metrics/context.ts";
import { onlyTheTotal } from "../metrics/customers/customer-cohort.ts";
import type { Aggregate, LeftOut, Measured, Metric, Observation, Part, Source } from "../metrics/metric.ts";
import type { Hours } from "../metrics/variants/hours.ts";
import { otherClock, whyOnOtherClock } from "../metrics/variants/other-clock.ts";
import type { Fact } from "../model/fact.ts";
import { lowN } from "./low-n.ts";
import type { PartValue, Value } from "./report.ts";
import { isShareRest } from "./share-rest.ts";
import { Tally } from "./tally.ts";
import { whyUnmeasurable } from "./unmeasurable.ts";

const sources: readonly Source[] = ["messages", "events", "fields", "reported", "given"];

function subtract(from: Aggregate, what: Aggregate): void {
  if (from.subtract === undefined) throw new Error("a stock is made of aggregates from which can be subtracted");
  from.subtract(what);
}

/** One metric in one row: what was measured, what was left out, and where the observations came from. */
export class Cell {
  readonly #metric: Metric;
  readonly #context: Context;
  readonly #headline: Aggregate;
  readonly #parts = new Map<string, Aggregate>();
  readonly #excluded = new Tally();
  readonly #excludedOfParts = new Map<string, Tally>();
  readonly #sources: Record<Source, number> = { messages: 0, events: 0, fields: 0, reported: 0, given: 0 };

  constructor(metric: Metric, context: Context) {
    this.#metric = metric;
    this.#context = context;
    this.#headline = metric.aggregate(context);
  }

  take(observation: Observation): void {
    if ("excluded" in observation) this.leaveOut(observation);
    else this.add(observation);
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
    const tally = observation.part === undefined ? this.#excluded : this.#excludedOf(observation.part);
    tally.add(observation.excluded);
  }

  #excludedOf(part: string): Tally {
    const known = this.#excludedOfParts.get(part);
    if (known !== undefined) return known;
    const tally = new Tally();
    this.#excludedOfParts.set(part, tally);
    return tally;
  }

  isMeasured(): boolean {
    return sources.some((source) => this.#sources[source] > 0);
  }

  /** Takes in everything that a cell of the same metric was given. */
  merge(other: Cell): void {
    this.#headline.merge(other.#headline);
    for (const [name, part] of other.#parts) this.#part(name).merge(part);
    this.#excluded.merge(other.#excluded);
    for (const [part, tally] of other.#excludedOfParts) this.#excludedOf(part).merge(tally);
    for (const source of sources) this.#sources[source] += other.#sources[source];
  }

  /** Takes out everything that a cell of the same stock was given. */
  subtract(other: Cell): void {
    subtract(this.#headline, other.#headline);
    for (const [name, part] of other.#parts) subtract(this.#part(name), part);
    this.#excluded.subtract(other.#excluded);
    for (const [part, tally] of other.#excludedOfParts) this.#excludedOf(part).subtract(tally);
    for (const source of sources) this.#sources[source] -= other.#sources[source];
  }

  /**
   * @param found the facts in the input; a part that needs others is left out
   * @param total the cell over all groups in the same range
   */
  value(found: ReadonlySet<Fact>, total: Cell = this): Value {
    const { approximate, superseded, ...summary } = this.#headline.result(total.#headline);
    const excluded = new Tally();
    excluded.merge(this.#excluded);
    if (superseded !== undefined) excluded.add("superseded", superseded);
    const flags: Value["flags"] = [];
    if (summary.n > 0 && summary.n < lowN) flags.push("low-n");
    if (approximate !== undefined) flags.push("approximate");
    const isNothing = this.#metric.kind === "stock" && summary.n === 0 && summary.value === 0;
    return {
      ...summary,
      ...(summary.n === 0 && excluded.isAllOf("grouped") ? { reason: onlyTheTotal } : {}),
      ...(summary.n === 0 && excluded.has(otherClock) ? this.#otherClockReason() : {}),
      ...(flags.length > 0 ? { flags } : {}),
      ...this.#parted(found, isNothing),
      excluded: excluded.toRecord(),
      sources: Object.fromEntries(Object.entries(this.#sources).filter(([, count]) => count > 0)),
    };
  }

  /** Where the observations of the headline lie, if their metric tells it. */
  histogram(): Histogram | undefined {
    return this.#headline.histogram?.();
  }

  #part(name: string): Aggregate {
    const known = this.#parts.get(name);
    if (known !== undefined) return known;
    const part = this.#metric.parts[name].aggregate(this.#context);
    this.#parts.set(name, part);
    return part;
  }

  /** Of what was promised each part is told, lest it seem to be kept; any other only where the inputs tell it. */
  #parted(found: ReadonlySet<Fact>, isOfNothing: boolean): { parts?: Record<string, PartValue> } {
    const parts = Object.entries(this.#metric.parts).flatMap(([name, part]) => {
      const reason = whyUnmeasurable({ needs: part.needs ?? [] }, found);
      if (reason === undefined) return [[name, this.#partValue(name, part, isOfNothing)] as const];
      return part.target === undefined
        ? []
        : [[name, { ...this.#partValue(name, part, isOfNothing), reason }] as const];
    });
    return parts.length === 0 ? {} : { parts: Object.fromEntries(parts) };
  }

  /** @param own the clock that a part is counted on whichever the metric has */
  #otherClockReason(own: Hours | undefined = this.#metric.hours): { reason?: string } {
    if (!this.#metric.clocked) return {};
    return { reason: whyOnOtherClock(own ?? this.#context.hours, own !== undefined) };
  }

  /** @param isOfNothing where there was nothing to count, there was none of any kind either */
  #partValue(name: string, { title, unit, target }: Part, isOfNothing: boolean): PartValue {
    const result = isOfNothing && unit === "count" ? { n: 0, value: 0 } : this.#part(name).result();
    const { categories, peaks, approximate, superseded, ...summary }: Summary = result;
    const excluded = this.#excludedOfParts.get(name);
    return {
      title,
      unit,
      ...(target === undefined ? {} : { target }),
      ...summary,
      ...(summary.n === 0 && excluded?.has(otherClock) ? this.#otherClockReason(target?.hours) : {}),
      ...(excluded === undefined ? {} : { excluded: excluded.toRecord() }),
    };
  }
}
