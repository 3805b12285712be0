import { creationExcludes, noCreation } from "./creation.ts";
import { creditFacts, handlerOf } from "./credit.ts";
import { union } from "./fact-lists.ts";
import type { Metric } from "./metric.ts";
import { measured } from "./observation.ts";
import { populationFacts } from "./population.ts";
import { share } from "./share.ts";

const untagged: readonly string[] = ["(untagged)"];

export const tags: Metric = {
  id: "tags",
  title: "Tags",
  family: "volume",
  kind: "share",
  unit: "ratio",
  better: "neither",
  meaning: "What conversations are about, as far as tags tell.",
  formula:
    "Conversations with each tag over all conversations created in the period, which may add up to more than 100 %; and " +
    "assignments of each tag over all assignments, which add up to 100 %. A tag counts once a conversation; conversations " +
    "without a tag are (untagged), each as one assignment.",
  vendors: ["Reports that divide by tagged conversations only leave (untagged) out of the denominator."],
  population: "all",
  attributedTo: "created",
  excludes: creationExcludes,
  needs: [["tags"]],
  uses: union(["tags", "createdAt"], creditFacts, populationFacts.all),
  clocked: false,
  aggregate: share,
  parts: {},
  observe(conversation, { asOf }) {
    const { createdAt, tags: assigned } = conversation;
    if (createdAt === undefined) return noCreation();
    const agent = handlerOf(conversation, asOf);
    const names = assigned.length === 0 ? untagged : [...new Set(assigned)];
    return names.map((name, index) => measured(index === 0 ? 1 : 0, createdAt, "fields", agent, undefined, name));
  },
};
