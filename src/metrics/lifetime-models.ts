import type { Context } from "./context.ts";
import { cohortFormula, cohortOf, endOf } from "./customer-cohort.ts";
import { durationText } from "./duration-text.ts";
import { within } from "./first-after.ts";
import { buyers, countCustomer, revenueOf, statedRevenue } from "./lifetime-revenue.ts";
import type { Factor } from "./lifetime-value.ts";
import type { Needs, Observation } from "./metric.ts";

/** A way to say what a customer is worth. */
export interface LifetimeModel {
  readonly formula: string;
  readonly needs: Needs;
  /** By what the revenue is multiplied. */
  factor(context: Context): Factor;
  /** The customers and the revenue of a row. */
  observe(context: Context): readonly Observation[];
}

/** @param margin which part of the revenue is kept, 0…1 */
export const marginOverChurn = (margin: number): LifetimeModel => ({
  formula:
    "Revenue of the period per customer at its start, times the margin, over the churn of the same customers in the same " +
    `period. Margin: ${margin}${margin === 1 ? ", the revenue itself" : ""}. ${cohortFormula}`,
  needs: [["orders"]],
  factor:
    () =>
    ({ lost }) =>
      // Revenue / customers × margin / (lost / customers).
      lost === 0 ? "nobody was lost, and by a churn of 0 nothing can be divided" : margin / lost,
  observe: (context) =>
    cohortOf(context).flatMap((member) => {
      if ("excluded" in member) return [member];
      const { from } = context.range;
      const orders = within(context.commerce.ordersOf(member.customer), from - 1, endOf(context) - 1);
      return [countCustomer(!member.hasStayed, from), ...orders.flatMap((order) => revenueOf(order, from))];
    }),
});

/** @param lifespan how long somebody remains a customer, in milliseconds; 0 where that is not set */
export const averageOrderValue = (lifespan: number): LifetimeModel => ({
  formula:
    "Average value of an order, times orders per buyer and period, times the lifespan in periods: the revenue of the period " +
    "per customer who bought something in it, times the lifespan over the length of the period. Lifespan: " +
    `${lifespan === 0 ? "not set" : durationText(lifespan)}.`,
  needs: [["orders"]],
  factor: (context) => {
    const length = endOf(context) - context.range.from;
    return ({ customers }) =>
      lifespan === 0 ? "the lifespan of customers is not set" : lifespan / (length * customers);
  },
  observe: (context) => {
    const { commerce, range } = context;
    return buyers(within(commerce.orders, range.from - 1, endOf(context) - 1), range.from);
  },
});

export const historicValue: LifetimeModel = {
  formula:
    "Revenue of all orders by the end of the period over the customers who had bought something by then; where there are no " +
    "orders, the revenue so far that the customer records state, over the customers of whom they do.",
  needs: [["orders"], ["customers"]],
  factor:
    () =>
    ({ customers }) =>
      1 / customers,
  observe: (context) => {
    const { commerce, range, asOf } = context;
    const { from, to } = range;
    if (commerce.orders.length > 0) {
      return buyers(within(commerce.orders, Number.NEGATIVE_INFINITY, endOf(context) - 1), from);
    }
    // The records tell of today: of an earlier day they know nothing.
    return to > asOf ? statedRevenue(commerce.customers, from) : [];
  },
};
