import { ratio } from "./aggregates/ratio.ts";
import { creationExcludes, noCreation } from "./conversation/creation.ts";
import { creditFacts, handlerOf, resolverOf } from "./conversation/credit.ts";
import { lifecycleFacts, lifecycleOf } from "./conversation/lifecycle.ts";
import { populationFacts } from "./conversation/population.ts";
import { oneOf, union } from "./fact-lists.ts";
import type { Metric } from "./metric.ts";
import { measured } from "./observation.ts";

export const resolutionRate: Metric = {
  id: "resolution-rate",
  title: "Resolution rate",
  family: "outcome",
  kind: "ratio",
  unit: "ratio",
  better: "higher",
  meaning: "How many of the conversations that came in are resolved.",
  formula:
    "Resolved (or closed, unless missed or abandoned) by the time of the report over those created in the period. What was " +
    "reopened and is still open is not resolved. Each conversation counts once, in the period of its creation.",
  vendors: [
    "Reports that divide the resolutions of a month by the creations of that month mix cohorts and can pass 100 %.",
  ],
  population: "inbound",
  attributedTo: "created",
  excludes: creationExcludes,
  needs: oneOf(["status", "events", "resolvedAt", "closedAt", "resolution", "resolutionBusiness"]),
  uses: union(["createdAt"], creditFacts, lifecycleFacts, populationFacts.inbound),
  clocked: false,
  aggregate: ratio,
  parts: {},
  observe(conversation, { asOf }) {
    const { createdAt } = conversation;
    if (createdAt === undefined) return noCreation();
    const { ended, resolutions, source } = lifecycleOf(conversation, asOf);
    return ended === "resolved"
      ? [measured(1, createdAt, source, resolverOf(conversation, resolutions[resolutions.length - 1], asOf))]
      : [measured(0, createdAt, source, handlerOf(conversation, asOf))];
  },
};
