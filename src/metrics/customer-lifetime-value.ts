import { cohortExcludes, inTotals } from "./customer-cohort.ts";
import { union } from "./fact-lists.ts";
import { averageOrderValue, historicValue, type LifetimeModel, marginOverChurn } from "./lifetime-models.ts";
import { lifetimeValue } from "./lifetime-value.ts";
import type { Metric } from "./metric.ts";
import { populationFacts } from "./population.ts";
import { byDefault, choice, duration, number, type Settings, switchable } from "./switch.ts";

const constant = {
  id: "customer-lifetime-value",
  title: "Customer lifetime value",
  family: "business",
  kind: "cohort",
  unit: "money",
  better: "higher",
  meaning: "What a customer brings in over the whole time of being one.",
  vendors: ["Calculators often divide the revenue of a month by the churn of a year: both have to be of one period."],
  population: "human",
  attributedTo: "event",
  excludes: {
    ...cohortExcludes,
    "no-customer": "The order names no customer.",
    "no-amount": "The order does not say what was paid.",
  },
  uses: union(["customers", "orders"], populationFacts.human),
  clocked: false,
  parts: {},
  observe: () => [],
} as const satisfies Partial<Metric>;

const switches = {
  model: choice(
    "How the value of a customer is told.",
    {
      "margin-over-churn": "Revenue per customer and period, times the margin, over the churn of the period.",
      aov: "Order value, times orders per period, times lifespan.",
      historic: "Net revenue so far per customer.",
    },
    "margin-over-churn",
  ),
  margin: number("With margin-over-churn: which part of the revenue is kept, 0 to 1.", 0, 1, 1),
  lifespan: duration("With aov: how long somebody remains a customer; there is no value until it is set.", 0),
};

const modelOf = ({ model, margin, lifespan }: Settings<typeof switches>): LifetimeModel => {
  switch (model) {
    case "margin-over-churn":
      return marginOverChurn(margin);
    case "aov":
      return averageOrderValue(lifespan);
    case "historic":
      return historicValue;
  }
};

export const customerLifetimeValueDefinition = switchable(
  constant.id,
  constant.family,
  switches,
  (settings): Metric => {
    const model = modelOf(settings);
    return {
      ...constant,
      formula: `${model.formula} Revenue is net of refunds, and currencies are never added.`,
      needs: model.needs,
      aggregate: (context) => lifetimeValue(model.factor(context))(context),
      observeRange: inTotals((context) => model.observe(context)),
    };
  },
);

export const customerLifetimeValue = byDefault(customerLifetimeValueDefinition);
