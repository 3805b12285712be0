import type { Fact } from "../../model/fact.ts";
import { itemsWithin } from "../../time/first-after.ts";
import { restingOn } from "../aggregates/resting-on.ts";
import { orderBookOf } from "../commerce/orders.ts";
import type { Context } from "../context.ts";
import type { Metric, Needs, Observation } from "../metric.ts";
import { elapsedEnd, inTotals } from "./customer-cohort.ts";
import { buyers, statedRevenue } from "./lifetime-revenue.ts";
import { type Factor, lifetimeValue, noCustomers } from "./lifetime-value.ts";

/** A way to say what a customer is worth. */
export interface LifetimeModel extends Pick<Metric, "formula" | "needs" | "aggregate"> {
  /** What it looks at beside customers and orders. */
  readonly uses?: readonly Fact[];
  /** The customers and the revenue of a row. */
  readonly observeRange: NonNullable<Metric["observeRange"]>;
}

/** What a model measures. */
interface Measuring {
  readonly formula: string;
  readonly needs: Needs;
  readonly uses?: readonly Fact[];
  /** What of it is given all the same, to be read after "by"; left out, nothing. */
  readonly basis?: string;
  /** Why there is no value where nothing is counted; left out, because no customers are known, or no revenue of theirs. */
  reason?(context: Context): string;
  /** By what the revenue is multiplied. */
  factor(context: Context): Factor;
  /** The customers and the revenue of a row. */
  observe(context: Context): readonly Observation[];
}

/** A model of which something at least is measured. */
export const measuredModel = ({
  formula,
  needs,
  uses = [],
  basis,
  reason = () => noCustomers,
  factor,
  observe,
}: Measuring): LifetimeModel => {
  const aggregate = (context: Context) => lifetimeValue(factor(context), reason(context))(context);
  return {
    formula,
    needs,
    uses,
    aggregate: basis === undefined ? aggregate : restingOn(aggregate, () => basis),
    observeRange: inTotals(observe),
  };
};

export const historicValue = measuredModel({
  formula:
    "Revenue of all orders by the end of the period over the customers who had bought something for a known amount by then; " +
    "where there are no orders, the revenue so far that the customer records state, over the customers for whom they do.",
  needs: [["orders"], ["customers"]],
  uses: ["revenue"],
  factor:
    () =>
    ({ customers }) =>
      1 / customers,
  observe: (context) => {
    const { commerce, range, asOf } = context;
    const { from, to } = range;
    if (orderBookOf(commerce).hasBusiness) {
      return buyers(itemsWithin(commerce.orders, Number.NEGATIVE_INFINITY, elapsedEnd(context) - 1), from);
    }
    // The records tell of today: of an earlier day they know nothing.
    return to >= asOf ? statedRevenue(commerce.customers, from) : [];
  },
  reason: ({ commerce }) =>
    orderBookOf(commerce).hasBusiness || commerce.customers.every(({ revenue }) => revenue === undefined)
      ? noCustomers
      : "customer records tell revenue as of today: the period has to reach it (--as-of and --last)",
});
