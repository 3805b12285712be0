import { creationFacts } from "./conversation/creation.ts";
import { creditFacts } from "./conversation/credit.ts";
import { populationFacts } from "./conversation/population.ts";
import { cohortExcludes, cohortFormula, cohortNeeds, rateOfCohort } from "./customers/customer-cohort.ts";
import { type CustomerCounts, rateByCounts, switchableByCounts } from "./customers/given-counts.ts";
import { observeContact, repeatContact } from "./customers/repeat-contact.ts";
import { union } from "./fact-lists.ts";
import type { Metric } from "./metric.ts";

const repeated =
  "Repeat contact, which is no retention: of the customers who wrote in the period before, how many wrote in this one too.";

const constant = {
  id: "retention-rate",
  title: "Retention rate",
  family: "business",
  kind: "cohort",
  unit: "ratio",
  better: "higher",
  meaning: "How many of those who were customers when the period began still are when it ends.",
  vendors: [
    "The formula (E − N) / S of three counts treats new customers who left as old ones, and so differs from the ids.",
  ],
  population: "human",
  attributedTo: "event",
  excludes: {
    ...cohortExcludes,
    "no-time": "Nothing tells when the conversation was created.",
    "no-customer": "The conversation names no customer.",
  },
  uses: union(["customers", "leavings", "orders", "customer"], creationFacts, creditFacts, populationFacts.human),
  clocked: false,
  parts: { "repeat-contact": repeatContact },
  observe: observeContact,
} as const satisfies Partial<Metric>;

const byIds: Metric = {
  ...constant,
  formula: `Customers at both the start and the end over customers at the start, by their ids. ${cohortFormula} ${repeated}`,
  needs: [...cohortNeeds, ...(repeatContact.needs ?? [])],
  ...rateOfCohort(({ hasStayed }) => hasStayed),
};

const byCounts = (counts: CustomerCounts): Metric => ({
  ...constant,
  ...rateByCounts(counts, (stayed) => stayed),
  formula:
    "Customers at the end without those who are new, over customers at the start. By the counts that are given: " +
    `(${counts.end} − ${counts.added}) / ${counts.start}. They are for the whole range, not for a period or group of it. ` +
    `Where new customers have left again, it is too low. ${repeated}`,
});

export const retentionRateDefinition = switchableByCounts(byIds, byCounts);
