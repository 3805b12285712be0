import { itemsWithin } from "../../time/first-after.ts";
import type { Context } from "../context.ts";
import type { Observation } from "../metric.ts";
import { paid } from "../observation.ts";
import { cohortFormula, cohortNeeds, cohortOf, elapsedEnd, whyNobody } from "./customer-cohort.ts";
import { type GivenPeriod, givenOf, whyUnlike } from "./given-period.ts";
import { amountText, type GivenAmount, givenModel } from "./given-value.ts";
import { type LifetimeModel, measuredModel } from "./lifetime-models.ts";
import { countCustomer, revenueOf } from "./lifetime-revenue.ts";
import { type Factor, noCustomers } from "./lifetime-value.ts";

/** What is known beforehand; what is undefined is measured. */
interface Known {
  /** Which part of the revenue is kept, 0…1. */
  readonly margin: number;
  /** What a customer brings in. */
  readonly revenue: GivenAmount | undefined;
  /** How many are lost, 0…1. */
  readonly churn: number | undefined;
  /** The length of time for which both are given. */
  readonly per: GivenPeriod;
}

/** Revenue per customer and period, times the margin, over the churn. */
export function marginOverChurn({ margin, revenue, churn, per }: Known): LifetimeModel {
  const kept = `Margin: ${margin}${margin === 1 ? ", the revenue itself" : ""}.`;
  if (revenue !== undefined && churn !== undefined) {
    const formula =
      `Revenue per customer, times the margin, over the churn, with revenue and churn as given: nothing is measured. ${kept} ` +
      `Given revenue: ${amountText(revenue)}. Given churn: ${churn}. ${givenOf(per)}`;
    return givenModel(formula, revenue, churn === 0 ? noChurn : margin / churn, "given revenue and churn");
  }
  if (revenue !== undefined) return byGivenRevenue(kept, margin, revenue, per);
  if (churn !== undefined) return byGivenChurn(kept, margin, churn, per);
  return measuredModel({
    formula:
      "Revenue of the period per customer at its start, times the margin, over the churn of the same customers in the same " +
      `period. ${kept} ${cohortFormula}`,
    needs: [["orders"]],
    reason: whyNone,
    factor: () => overLost(margin),
    observe: (context) => observeCohort(context, (customer) => ordersOf(customer, context)),
  });
}

const byGivenRevenue = (kept: string, margin: number, revenue: GivenAmount, per: GivenPeriod): LifetimeModel => {
  const amount = { thousandths: Math.round(revenue.value * 1000), currency: revenue.currency };
  return measuredModel({
    formula:
      "Revenue per customer as given, times the margin, over the churn of the customers at the start of a period as long. " +
      `${kept} Given revenue: ${amountText(revenue)}. ${givenOf(per)} ${cohortFormula}`,
    needs: cohortNeeds,
    basis: "given revenue",
    reason: whyNone,
    factor: (context) => unlessUnlike(context, per, "revenue", overLost(margin)),
    observe: (context) => observeCohort(context, () => [paid(amount, context.range.from, "given")]),
  });
};

const byGivenChurn = (kept: string, margin: number, churn: number, per: GivenPeriod): LifetimeModel => {
  const overGiven: Factor = ({ customers }) => (churn === 0 ? noChurn : margin / (customers * churn));
  return measuredModel({
    formula:
      `Revenue of a period per customer at its start, times the margin, over the given churn of a period as long. ${kept} ` +
      `Given churn: ${churn}. ${givenOf(per)} ${cohortFormula}`,
    needs: [["orders"]],
    basis: "given churn",
    reason: whyNone,
    factor: (context) => unlessUnlike(context, per, "churn", overGiven),
    observe: (context) => observeCohort(context, (customer) => ordersOf(customer, context)),
  });
};

/** Why no customers are counted: whoever is known has become one in the period. */
const whyNone = (context: Context): string => {
  const { customers, orders } = context.commerce;
  const isAnybodyKnown = customers.length > 0 || orders.some(({ customer }) => customer !== undefined);
  return isAnybodyKnown ? whyNobody(context) : noCustomers;
};

const noChurn = "nothing can be divided by a churn of 0";

/** Revenue / customers × margin / (lost / customers). */
const overLost =
  (margin: number): Factor =>
  ({ lost }) =>
    lost === 0 ? "nobody was lost, and nothing can be divided by a churn of 0" : margin / lost;

const unlessUnlike = (context: Context, per: GivenPeriod, given: string, factor: Factor): Factor => {
  const reason = whyUnlike(context, per, given);
  return reason === undefined ? factor : () => reason;
};

/** Each customer at the start of the range, and what that one brings in. */
const observeCohort = (
  context: Context,
  revenueIn: (customer: string) => readonly Observation[],
): readonly Observation[] =>
  cohortOf(context).flatMap((member) =>
    "excluded" in member
      ? [member]
      : [countCustomer(!member.hasStayed, context.range.from), ...revenueIn(member.customer)],
  );

function ordersOf(customer: string, context: Context): readonly Observation[] {
  const { from } = context.range;
  const orders = itemsWithin(context.commerce.ordersOf(customer), from - 1, elapsedEnd(context) - 1);
  return orders.flatMap((order) => revenueOf(order, from));
}
