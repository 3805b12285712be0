import type { Context } from "../context.ts";
import type { Aggregate, AggregateFactory, Measured } from "../metric.ts";
import type { Summary } from "./summary.ts";

/** An aggregate that also says what its numbers rest on, and may have words of its own for why there are none. */
class RestingOn implements Aggregate {
  readonly #aggregate: Aggregate;
  readonly #basis: string;
  readonly #reason: string | undefined;

  constructor(aggregate: Aggregate, basis: string, reason: string | undefined) {
    this.#aggregate = aggregate;
    this.#basis = basis;
    this.#reason = reason;
  }

  add(observation: Measured): void {
    this.#aggregate.add(observation);
  }

  merge(other: this): void {
    this.#aggregate.merge(other.#aggregate);
  }

  result(): Summary {
    const summary = this.#aggregate.result();
    if (summary.n > 0) return { ...summary, basis: this.#basis };
    return this.#reason === undefined ? summary : { ...summary, reason: this.#reason };
  }
}

type Told = (context: Context) => string;

/**
 * Names the basis of numbers that rest on whatever the inputs have.
 *
 * @param basisOf what they rest on, to be read after "by"
 * @param reasonOf why there are none, where the aggregate's own reason does not say it
 */
export const restingOn =
  (aggregate: AggregateFactory, basisOf: Told, reasonOf?: Told): AggregateFactory =>
  (context) =>
    new RestingOn(aggregate(context), basisOf(context), reasonOf?.(context));
