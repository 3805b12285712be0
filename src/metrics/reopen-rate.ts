import { ratio } from "./aggregates/ratio.ts";
import { creationExcludes, noCreation } from "./conversation/creation.ts";
import { creditFacts, handlerOf, resolverOf } from "./conversation/credit.ts";
import { fragmentExcludes, lacksEvents, notTold } from "./conversation/fragment.ts";
import { lifecycleFacts, lifecycleOf } from "./conversation/lifecycle.ts";
import { populationFacts } from "./conversation/population.ts";
import { isReportedReopened } from "./conversation/reopened.ts";
import { union } from "./fact-lists.ts";
import type { Metric, Source } from "./metric.ts";
import { leftOut, measured } from "./observation.ts";

export const reopenRate: Metric = {
  id: "reopen-rate",
  title: "Reopen rate",
  family: "outcome",
  kind: "ratio",
  unit: "ratio",
  better: "lower",
  meaning: "How often what was resolved had to be opened again.",
  formula:
    "Conversations reopened at least once over conversations resolved at least once; each counts once. Opened, pending, on " +
    "hold or snoozed after a resolution is reopened too; what goes on after it was abandoned is not.",
  vendors: ["Zendesk's Reopens counts every reopening; here a conversation that was reopened three times counts once."],
  population: "inbound",
  attributedTo: "created",
  excludes: { ...creationExcludes, unresolved: "It has never been resolved.", ...fragmentExcludes },
  needs: [["reopenings"], ["reopens"]],
  uses: union(["createdAt", "reopenings", "reopens"], creditFacts, lifecycleFacts, populationFacts.inbound),
  clocked: false,
  aggregate: ratio,
  parts: {},
  observe(conversation, { asOf }) {
    const { createdAt } = conversation;
    if (createdAt === undefined) return noCreation();
    const { resolutions, reopened, source } = lifecycleOf(conversation, asOf);
    const isReported = !reopened && isReportedReopened(conversation);
    if (resolutions.length === 0 && !reopened && !isReported) {
      return [leftOut("unresolved", createdAt, handlerOf(conversation, asOf))];
    }
    if (!reopened && lacksEvents(conversation) && conversation.reported.reopens === undefined) {
      return [leftOut(notTold, createdAt, handlerOf(conversation, asOf))];
    }
    const origin: Source = isReported ? "reported" : source;
    const agent =
      resolutions.length === 0 ? handlerOf(conversation, asOf) : resolverOf(conversation, resolutions[0], asOf);
    return [measured(reopened || isReported ? 1 : 0, createdAt, origin, agent)];
  },
};
