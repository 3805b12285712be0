import { cohortBasis, cohortExcludes, cohortFormula, cohortOf, inTotals, noCohort } from "./customer-cohort.ts";
import { union } from "./fact-lists.ts";
import type { Metric } from "./metric.ts";
import { measured } from "./observation.ts";
import { populationFacts } from "./population.ts";
import { ratio } from "./ratio.ts";
import { restingOn } from "./resting-on.ts";

export const churnRate: Metric = {
  id: "churn-rate",
  title: "Churn rate",
  family: "business",
  kind: "cohort",
  unit: "ratio",
  better: "lower",
  meaning: "How many of those who were customers when the period began no longer are when it ends.",
  formula: `Customers at the start and not at the end over customers at the start, by their ids: 1 less the retention. ${cohortFormula}`,
  vendors: [
    "Some relate everybody who left in the period, new customers too, to those at its start, and can pass 100 %.",
  ],
  population: "human",
  attributedTo: "event",
  excludes: cohortExcludes,
  needs: [["customers"], ["orders"]],
  uses: union(["customers", "orders"], populationFacts.human),
  clocked: false,
  aggregate: restingOn(ratio, cohortBasis, noCohort),
  parts: {},
  observe: () => [],
  observeRange: inTotals((context) =>
    cohortOf(context).map((member) =>
      "excluded" in member ? member : measured(member.hasStayed ? 0 : 1, context.range.from, "fields", undefined),
    ),
  ),
};
