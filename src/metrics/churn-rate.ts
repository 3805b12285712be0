import { cohortExcludes, cohortFormula, cohortNeeds, rateOfCohort } from "./customers/customer-cohort.ts";
import { type CustomerCounts, rateByCounts, switchableByCounts } from "./customers/given-counts.ts";
import { ofCustomersAlone } from "./customers/of-customers-alone.ts";
import type { Metric } from "./metric.ts";

const constant = {
  ...ofCustomersAlone,
  id: "churn-rate",
  title: "Churn rate",
  unit: "ratio",
  better: "lower",
  meaning: "How many of those who were customers when the period began no longer are when it ends.",
  vendors: [
    "Some relate everybody who left in the period, new customers too, to those at its start, and can pass 100 %.",
  ],
  excludes: cohortExcludes,
} as const satisfies Partial<Metric>;

const byIds: Metric = {
  ...constant,
  formula: `Customers at the start and not at the end over customers at the start, by their ids: 1 less the retention. ${cohortFormula}`,
  needs: cohortNeeds,
  ...rateOfCohort(({ hasStayed }) => !hasStayed),
};

const byCounts = (counts: CustomerCounts): Metric => ({
  ...constant,
  ...rateByCounts(counts, (stayed) => counts.start - stayed),
  formula:
    "1 less the retention, which is customers at the end without those who are new, over customers at the start. By the " +
    `counts that are given: 1 − (${counts.end} − ${counts.added}) / ${counts.start}. They are for the whole range, not for a ` +
    "period or group of it. Where new customers have left again, it is too high.",
});

export const churnRateDefinition = switchableByCounts(byIds, byCounts);
