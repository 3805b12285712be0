import { creationFacts } from "./creation.ts";
import { creditFacts } from "./credit.ts";
import { cohortBasis, cohortExcludes, cohortFormula, cohortOf, inTotals, noCohort } from "./customer-cohort.ts";
import { union } from "./fact-lists.ts";
import type { Metric } from "./metric.ts";
import { measured } from "./observation.ts";
import { populationFacts } from "./population.ts";
import { ratio } from "./ratio.ts";
import { observeContact, repeatContact } from "./repeat-contact.ts";
import { restingOn } from "./resting-on.ts";

export const retentionRate: Metric = {
  id: "retention-rate",
  title: "Retention rate",
  family: "business",
  kind: "cohort",
  unit: "ratio",
  better: "higher",
  meaning: "How many of those who were customers when the period began still are when it ends.",
  formula:
    `Customers at both the start and the end over customers at the start, by their ids. ${cohortFormula} Repeat contact, which ` +
    "is no retention: of the customers who wrote in as long a time just before the period, how many wrote in it too.",
  vendors: [
    "The formula (E − N) / S of three counts takes new customers who left for old ones, and so differs from the ids.",
  ],
  population: "human",
  attributedTo: "event",
  excludes: {
    ...cohortExcludes,
    "no-time": "Nothing tells when the conversation was created.",
    "no-customer": "The conversation names no customer.",
  },
  needs: [["customers"], ["orders"], ...(repeatContact.needs ?? [])],
  uses: union(["customers", "orders", "customer"], creationFacts, creditFacts, populationFacts.human),
  clocked: false,
  aggregate: restingOn(ratio, cohortBasis, noCohort),
  parts: { "repeat-contact": repeatContact },
  observe: observeContact,
  observeRange: inTotals((context) =>
    cohortOf(context).map((member) =>
      "excluded" in member ? member : measured(member.hasStayed ? 1 : 0, context.range.from, "fields", undefined),
    ),
  ),
};
