import { Distribution } from "./aggregates/distribution.ts";
import { creditFacts, handlerOf, resolverOf } from "./conversation/credit.ts";
import { fragmentExcludes, lacksMessages, notTold } from "./conversation/fragment.ts";
import { lifecycleFacts, lifecycleOf } from "./conversation/lifecycle.ts";
import { populationFacts } from "./conversation/population.ts";
import { countReplies } from "./conversation/replies.ts";
import { oneOfEach, union } from "./fact-lists.ts";
import type { Metric } from "./metric.ts";
import { leftOut, measured } from "./observation.ts";

export const repliesPerTicket: Metric = {
  id: "replies-per-ticket",
  title: "Replies per ticket",
  family: "effort",
  kind: "distribution",
  unit: "count",
  better: "lower",
  meaning: "How many replies it takes to resolve a conversation.",
  formula:
    "Replies of each resolved conversation, in the period of its resolution (else of its creation). Agent messages with no " +
    "customer message between them are one reply. Also how many took 0, 1, 2, and 3 or more.",
  vendors: ["Zendesk counts every public agent comment as a reply, also several in a row."],
  population: "human",
  attributedTo: "event",
  excludes: {
    unresolved: "It is not resolved.",
    "no-replies": "The input has neither messages of it nor a count of its replies.",
    ...fragmentExcludes,
    "no-time": "Nothing tells when it was resolved or created.",
  },
  needs: oneOfEach(["messages", "replies"], ["status", "events", "resolvedAt", "closedAt", "resolution"]),
  uses: union(["createdAt", "replies"], creditFacts, lifecycleFacts, populationFacts.human),
  clocked: false,
  aggregate: () => new Distribution(1, (replies) => (replies < 3 ? String(replies) : "3+")),
  parts: {},
  observe(conversation, { asOf }) {
    const { createdAt, messages } = conversation;
    const { ended, resolutions } = lifecycleOf(conversation, asOf);
    if (ended !== "resolved") return [leftOut("unresolved", createdAt, handlerOf(conversation, asOf))];
    const resolution = resolutions[resolutions.length - 1];
    const agent = resolverOf(conversation, resolution, asOf);
    const at = resolution.at ?? createdAt;
    if (at === undefined) return [leftOut("no-time", undefined, agent)];
    if (messages.length > 0) return [measured(countReplies(conversation, asOf), at, "messages", agent)];
    const { replies } = conversation.reported;
    return replies === undefined
      ? [leftOut(lacksMessages(conversation) ? notTold : "no-replies", createdAt, agent)]
      : [measured(replies, at, "reported", agent)];
  },
};
