import type { Instant } from "../../model/conversation.ts";
import type { Aggregate, AggregateFactory, Measured } from "../metric.ts";
import type { Histogram } from "./histogram.ts";
import type { Summary } from "./summary.ts";

/** Whether an observation counts instead of another of the same subject; a strict order, so that merging is commutative. */
type Outranks = (one: Measured, other: Measured) => boolean;

/** Of each subject's observations only the one that outranks the others; those without a subject all count. */
class OneOfEach implements Aggregate {
  readonly #makeAggregate: () => Aggregate;
  readonly #outranks: Outranks;
  readonly #chosen = new Map<string, Measured>();
  readonly #anonymous: Aggregate;
  /** How many observations had a subject. */
  #named = 0;

  constructor(makeAggregate: () => Aggregate, outranks: Outranks) {
    this.#makeAggregate = makeAggregate;
    this.#outranks = outranks;
    this.#anonymous = makeAggregate();
  }

  add(observation: Measured): void {
    const { subject } = observation;
    if (subject === undefined) {
      this.#anonymous.add(observation);
      return;
    }
    this.#named++;
    const chosen = this.#chosen.get(subject);
    if (chosen === undefined || this.#outranks(observation, chosen)) this.#chosen.set(subject, observation);
  }

  merge(other: this): void {
    this.#anonymous.merge(other.#anonymous);
    const named = this.#named + other.#named;
    for (const observation of other.#chosen.values()) this.add(observation);
    this.#named = named;
  }

  result(): Summary {
    const summary = this.#all().result();
    const superseded = this.#named - this.#chosen.size;
    return superseded === 0 ? summary : { ...summary, superseded };
  }

  histogram(): Histogram | undefined {
    return this.#all().histogram?.();
  }

  #all(): Aggregate {
    const all = this.#makeAggregate();
    all.merge(this.#anonymous);
    for (const observation of this.#chosen.values()) all.add(observation);
    return all;
  }
}

const isHigher: Outranks = (one, other) => one.value > other.value;
const isLater: Outranks = (one, other) =>
  timeOf(one) > timeOf(other) || (timeOf(one) === timeOf(other) && isHigher(one, other));

/** Whatever period it counts in. */
const timeOf = ({ at, happenedAt = at }: Measured): Instant => happenedAt;

/** Aggregates the last observation of each subject; of several at the same instant the highest. */
export const lastOfEach =
  (aggregate: AggregateFactory): AggregateFactory =>
  (context) =>
    new OneOfEach(() => aggregate(context), isLater);

/** Aggregates the highest observation of each subject. */
export const highestOfEach =
  (aggregate: AggregateFactory): AggregateFactory =>
  (context) =>
    new OneOfEach(() => aggregate(context), isHigher);
