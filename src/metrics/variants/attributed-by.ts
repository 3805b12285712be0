import type { Conversation, Instant } from "../../model/conversation.ts";
import type { Context } from "../context.ts";
import { creationExcludes, creationFacts, noCreation } from "../conversation/creation.ts";
import { endingOf } from "../conversation/ending.ts";
import { lifecycleFacts, lifecycleOf } from "../conversation/lifecycle.ts";
import { oneOf, union } from "../fact-lists.ts";
import type { Kind, Metric, Needs, Observation } from "../metric.ts";
import { leftOut } from "../observation.ts";
import type { Attribution } from "./attribution.ts";

/**
 * The metric with its numbers in the period of the creation of their conversations, or in that in which these ended. What
 * counts creations, stocks, customers or costs has an instant of its own, and stays as it is.
 *
 * @see rule 5 of the catalogue
 * @example attributedBy(firstResponseTime, "created").attributedTo //=> "created"
 */
export const attributedBy = (metric: Metric, to: Attribution): Metric => {
  if (to === metric.attributedTo || !canBeMoved(metric)) return metric;
  return to === "created" ? toCreation(metric) : toEnd(metric);
};

const moved: ReadonlySet<Kind> = new Set(["distribution", "ratio", "score"]);

const canBeMoved = ({ kind, isOfInstants = false, observeRange }: Metric): boolean =>
  moved.has(kind) && !isOfInstants && observeRange === undefined;

const toCreation = (metric: Metric): Metric => ({
  ...metric,
  attributedTo: "created",
  formula: `${metric.formula} Counted in the period in which the conversation was created.`,
  excludes: { ...metric.excludes, ...creationExcludes },
  needs: both(metric.needs, oneOf(creationFacts)),
  uses: union(metric.uses, creationFacts),
  observe(conversation, context) {
    const observations = metric.observe(conversation, context);
    const { createdAt } = conversation;
    if (observations.length === 0) return observations;
    return createdAt === undefined ? noCreation() : observations.map((each) => movedTo(createdAt, each));
  },
});

/** What is aggregated by time, such as overlapping segments, still needs to know when it happened. */
const movedTo = (at: Instant, observation: Observation): Observation =>
  "excluded" in observation ? { ...observation, at } : { ...observation, at, happenedAt: observation.at };

const endExcludes = {
  "not-ended": "It has not ended by the time of the report.",
  "unknown-end": "It has ended, and nothing tells when.",
} as const;

const toEnd = (metric: Metric): Metric => ({
  ...metric,
  attributedTo: "event",
  formula: `${metric.formula} Counted in the period in which the conversation ended; those that have not ended are left out.`,
  excludes: { ...metric.excludes, ...endExcludes },
  needs: both(metric.needs, oneOf(["events", "resolvedAt", "closedAt", "abandonedAt"])),
  uses: union(metric.uses, lifecycleFacts),
  observe(conversation, context) {
    const observations = metric.observe(conversation, context);
    return observations.length === 0 ? observations : atEnd(conversation, context, observations);
  },
});

function atEnd(
  conversation: Conversation,
  { asOf }: Context,
  observations: readonly Observation[],
): readonly Observation[] {
  const lifecycle = lifecycleOf(conversation, asOf);
  const ending = endingOf(conversation, lifecycle, asOf);
  if (ending !== undefined) return observations.map((each) => movedTo(ending.at, each));
  const reason = lifecycle.ended === undefined ? "not-ended" : "unknown-end";
  return [leftOut(reason, conversation.createdAt, observations[0].agent)];
}

/** What is measurable where both alternatives are. */
const both = (needs: Needs, others: Needs): Needs =>
  needs.flatMap((some) => others.map((further) => union(some, further)));
