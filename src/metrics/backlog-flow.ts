import type { Conversation, Instant } from "../model/conversation.ts";
import { count } from "./aggregates/count.ts";
import { flow } from "./aggregates/flow.ts";
import type { Context } from "./context.ts";
import { creationExcludes, noCreation } from "./conversation/creation.ts";
import { creditFacts, holderOf } from "./conversation/credit.ts";
import { type EndedStretch, endedStretches } from "./conversation/ended-stretches.ts";
import { lifecycleFacts } from "./conversation/lifecycle.ts";
import { populationFacts } from "./conversation/population.ts";
import { knowsReopenings, StandingReplay } from "./conversation/standing.ts";
import { union } from "./fact-lists.ts";
import type { Metric, Observation } from "./metric.ts";
import { estimated, leftOut, measured } from "./observation.ts";

export const backlogFlow: Metric = {
  id: "backlog-flow",
  title: "Backlog flow",
  family: "volume",
  kind: "flow",
  unit: "count",
  better: "lower",
  meaning: "How much more came in than was resolved, or less where it is negative.",
  formula:
    "Conversations created plus reopenings minus resolutions (or closings that follow no other end), each in the period in " +
    "which it happened. Those that were missed or abandoned leave the backlog as well, and are shown beside it; their " +
    "reopenings count, as does the customer's next message, which brings them back. Where only the last end is known, earlier ends and reopenings cancel each other out, and it is marked " +
    "approximate.",
  vendors: ["Reports of created against resolved leave out reopenings, and so drift away from the real backlog."],
  population: "all",
  attributedTo: "event",
  excludes: { ...creationExcludes, "unknown-time": "It has ended or been reopened, and nothing tells when." },
  needs: [["events"], ["createdAt", "resolvedAt"], ["createdAt", "closedAt"]],
  uses: union(["createdAt", "reopenings", "reopens", "team"], creditFacts, lifecycleFacts, populationFacts.all),
  clocked: false,
  aggregate: flow,
  parts: {
    created: { title: "Created", unit: "count", aggregate: count },
    reopened: { title: "Reopened", unit: "count", aggregate: count, needs: [["reopenings"]] },
    resolved: { title: "Resolved", unit: "count", aggregate: count },
    abandoned: { title: "Missed or abandoned", unit: "count", aggregate: count, needs: [["events"], ["abandonedAt"]] },
  },
  observe(conversation, context) {
    const { asOf } = context;
    const { createdAt } = conversation;
    if (createdAt === undefined) return noCreation();
    if (createdAt > asOf) return [];
    const stretches = endedStretches(conversation, asOf);
    if (isToldInFull(stretches, conversation, asOf)) return moves(createdAt, stretches, conversation, context);
    return [
      ...moves(createdAt, [], conversation, context),
      leftOut("unknown-time", createdAt, holderOf(conversation, asOf, context)),
    ];
  },
};

/** Whether the ends and reopenings lead to how the conversation stands, and each of them has a time. */
function isToldInFull(stretches: readonly EndedStretch[], conversation: Conversation, asOf: Instant): boolean {
  const last = stretches.at(-1);
  const isEnded = last !== undefined && last.to === undefined;
  const standsEnded = new StandingReplay(conversation, asOf).at(asOf) === "ended";
  return isEnded === standsEnded && stretches.every(({ from }) => from !== undefined);
}

/** Its creation, and every time that it was resolved, reopened or abandoned. */
function moves(
  createdAt: Instant,
  stretches: readonly EndedStretch[],
  conversation: Conversation,
  context: Context,
): readonly Observation[] {
  const observations: Observation[] = [];
  const source = conversation.events.length > 0 ? "events" : "fields";
  const agent = holderOf(conversation, context.asOf, context);
  const isEstimate = !knowsReopenings(conversation);
  const move = (direction: 0 | 1, part: string, at: Instant | undefined, approximate: boolean) => {
    if (at === undefined) return;
    observations.push(estimated(direction, at, source, agent, approximate));
    observations.push(measured(1, at, source, agent, part));
  };
  move(1, "created", createdAt, false);
  for (const { as, from, to } of stretches) {
    if (as === "resolved") move(0, as, from, isEstimate);
    else if (from !== undefined) observations.push(measured(1, from, source, agent, as));
    move(1, "reopened", to, isEstimate);
  }
  return observations;
}
