import { count } from "./aggregates/count.ts";
import { creationExcludes, creationFacts, noCreation, sourceOfCreation } from "./conversation/creation.ts";
import { creditFacts, handlerOf } from "./conversation/credit.ts";
import { populationFacts } from "./conversation/population.ts";
import { oneOf, union } from "./fact-lists.ts";
import type { Metric } from "./metric.ts";
import { measured } from "./observation.ts";

export const volume: Metric = {
  id: "volume",
  title: "Volume",
  family: "volume",
  kind: "count",
  unit: "count",
  better: "neither",
  meaning: "How many conversations came in.",
  formula: "Conversations created in the period, missed ones included.",
  vendors: ["Exports that select by time of update leave out older conversations, so volume by creation is biased."],
  population: "all",
  attributedTo: "created",
  excludes: creationExcludes,
  needs: oneOf(creationFacts),
  uses: union(creationFacts, creditFacts, populationFacts.all),
  clocked: false,
  aggregate: count,
  parts: {},
  observe(conversation, { asOf }) {
    const { createdAt } = conversation;
    if (createdAt === undefined) return noCreation();
    return [measured(1, createdAt, sourceOfCreation(conversation), handlerOf(conversation, asOf))];
  },
};
