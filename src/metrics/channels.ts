import { share } from "./aggregates/share.ts";
import { creationExcludes, noCreation } from "./conversation/creation.ts";
import { creditFacts, handlerOf } from "./conversation/credit.ts";
import { populationFacts } from "./conversation/population.ts";
import { union } from "./fact-lists.ts";
import type { Metric } from "./metric.ts";
import { measured } from "./observation.ts";

export const channels: Metric = {
  id: "channels",
  title: "Channels",
  family: "volume",
  kind: "share",
  unit: "ratio",
  better: "neither",
  meaning: "Through which channels conversations come in.",
  formula: "Conversations of each channel over all conversations created in the period; those without one are (none).",
  vendors: ["Zendesk calls it Via, Freshdesk Source."],
  population: "all",
  attributedTo: "created",
  excludes: creationExcludes,
  needs: [["channel"]],
  uses: union(["channel", "createdAt"], creditFacts, populationFacts.all),
  clocked: false,
  aggregate: share,
  parts: {},
  observe(conversation, { asOf }) {
    const { createdAt, channel } = conversation;
    if (createdAt === undefined) return noCreation();
    return [measured(1, createdAt, "fields", handlerOf(conversation, asOf), undefined, channel)];
  },
};
