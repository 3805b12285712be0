import { averageOrderValue } from "./customers/average-order-value.ts";
import { cohortExcludes } from "./customers/customer-cohort.ts";
import { givenPeriods } from "./customers/given-period.ts";
import type { GivenAmount } from "./customers/given-value.ts";
import { historicValue, type LifetimeModel } from "./customers/lifetime-models.ts";
import { marginOverChurn } from "./customers/margin-over-churn.ts";
import { ofCustomersAlone } from "./customers/of-customers-alone.ts";
import { union } from "./fact-lists.ts";
import type { Metric } from "./metric.ts";
import { choice, currency, duration, given, number, type Settings, switchable } from "./variants/switch.ts";

const constant = {
  ...ofCustomersAlone,
  id: "customer-lifetime-value",
  title: "Customer lifetime value",
  unit: "money",
  better: "higher",
  meaning: "What a customer brings in over the whole time of being one.",
  vendors: [
    "Calculators often divide the revenue of a month by the churn of a year: both have to be of the same period.",
  ],
  excludes: {
    ...cohortExcludes,
    "no-customer": "The order names no customer.",
    "no-amount": "The order does not say what was paid.",
  },
} as const satisfies Partial<Metric>;

const switches = {
  model: choice(
    "How the value of a customer is calculated.",
    {
      "margin-over-churn": "Revenue per customer and period, times the margin, over the churn of the period.",
      aov: "Order value, times orders per period, times lifespan.",
      historic: "Net revenue so far per customer.",
    },
    "margin-over-churn",
  ),
  margin: number("With margin-over-churn: which part of the revenue is kept, 0 to 1.", 0, 1, 1),
  revenue: given("amount", "With margin-over-churn: what a customer brings in; measured unless it is given."),
  churn: given("share", "With margin-over-churn: which part of the customers is lost; measured unless it is given."),
  lifespan: duration("With aov: how long somebody remains a customer; there is no value until it is set.", 0),
  "order-value": given("amount", "With aov: what an order brings in; measured unless it is given."),
  orders: given("number", "With aov: how many orders a customer makes; measured unless it is given."),
  per: choice("The length of time for which revenue, churn or orders are given.", givenPeriods, "month"),
  currency: currency("The currency of what is given; left out, that of the configuration."),
};

const modelOf = (settings: Settings<typeof switches>): LifetimeModel => {
  const { model, margin, churn, lifespan, orders, per } = settings;
  const amountOf = (value: number | undefined): GivenAmount | undefined =>
    value === undefined ? undefined : { value, currency: settings.currency ?? "" };
  switch (model) {
    case "margin-over-churn":
      return marginOverChurn({ margin, revenue: amountOf(settings.revenue), churn, per });
    case "aov":
      return averageOrderValue({ lifespan, orderValue: amountOf(settings["order-value"]), orders, per });
    case "historic":
      return historicValue;
  }
};

export const customerLifetimeValueDefinition = switchable(
  constant.id,
  constant.family,
  switches,
  (settings): Metric => {
    const { formula, needs, uses = [], aggregate, observeRange } = modelOf(settings);
    return {
      ...constant,
      formula: `${formula} Revenue is net of refunds, and currencies are never added.`,
      needs,
      uses: union(constant.uses, uses),
      aggregate,
      observeRange,
    };
  },
);
