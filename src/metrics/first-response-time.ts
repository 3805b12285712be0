import type { Conversation } from "../model/conversation.ts";
import { durations } from "./aggregates/distribution.ts";
import type { Context } from "./context.ts";
import { answerableUntil, isSaidToBeReplied } from "./conversation/answer.ts";
import { creditFacts, handlerOf, senderOf } from "./conversation/credit.ts";
import { firstResponseStart } from "./conversation/first-response-start.ts";
import { fragmentExcludes, isUntold, lacksMessages, notTold } from "./conversation/fragment.ts";
import { lifecycleFacts, lifecycleOf } from "./conversation/lifecycle.ts";
import { populationFacts } from "./conversation/population.ts";
import { firstReply, firstRequest } from "./conversation/replies.ts";
import { acceptanceOf } from "./conversation/taking.ts";
import { union } from "./fact-lists.ts";
import type { Metric, Observation } from "./metric.ts";
import { leftOut } from "./observation.ts";
import { dayExcludes, durationExcludes, type Span, spanned, spannedUnlessStated, stated } from "./variants/clocked.ts";

export const firstResponseTime: Metric = {
  id: "first-response-time",
  title: "First response time",
  family: "speed",
  kind: "distribution",
  unit: "seconds",
  better: "lower",
  meaning: "How long customers wait for the first reply of a human.",
  formula:
    "First public agent message minus the start: the latest of the first customer message (or the creation), the last " +
    "handoff by a bot before that reply (its first transfer or escalation to humans is one, an assignment is not), and a reopening before " +
    "which only bots had resolved it. What nobody answered before the customer left is not included, but counted as " +
    "unanswered; who wrote again had not left. Customer-felt: from the very first customer message.",
  vendors: [
    "Zendesk counts from the creation of the ticket.",
    "Intercom's own times leave out what lies outside office hours, while its time stamps do not.",
    "Zendesk Chat's first response may be a trigger's; here only a human's counts.",
  ],
  population: "human",
  attributedTo: "event",
  excludes: {
    unanswered: "Nobody has replied yet, and nothing tells that it has ended.",
    "unanswered-closed": "It ended, or the customer left, without a reply.",
    ...fragmentExcludes,
    ...dayExcludes,
    ...durationExcludes,
  },
  needs: [["messages"], ["createdAt", "firstResponseAt"], ["firstResponse"], ["firstResponseBusiness"]],
  uses: union(
    ["createdAt", "initiator", "firstResponseAt", "firstResponse", "firstResponseBusiness", "replies"],
    creditFacts,
    lifecycleFacts,
    populationFacts.human,
  ),
  clocked: true,
  aggregate: durations,
  parts: {
    customer: {
      title: "Customer-felt first response time",
      unit: "seconds",
      aggregate: durations,
      needs: [["messages"], ["createdAt", "firstResponseAt"]],
    },
  },
  observe: (conversation, context) =>
    conversation.messages.length > 0 ? fromMessages(conversation, context) : fromFields(conversation, context),
};

function fromMessages(conversation: Conversation, context: Context): readonly Observation[] {
  const reply = firstReply(conversation, answerableUntil(conversation, context));
  if (reply === undefined) return unanswered(conversation, context);
  const agent = senderOf(conversation, reply);
  const from = firstRequest(conversation, context.asOf)?.at ?? conversation.createdAt;
  if (from === undefined) return [leftOut("no-time", undefined, agent)];
  return answered({ from, to: reply.at, source: "messages", agent }, conversation, context);
}

function fromFields(conversation: Conversation, context: Context): readonly Observation[] {
  const { createdAt: from, firstResponseAt: to, assignee: agent, status } = conversation;
  const until = answerableUntil(conversation, context);
  const isMissed = status === "missed" && !isUntold(conversation);
  if (isMissed || (to !== undefined && to > until)) return unanswered(conversation, context);
  if (from !== undefined && to !== undefined) {
    return answered({ from, to, source: "fields", agent }, conversation, context);
  }
  const observation = stated("firstResponse", conversation, context);
  if (observation !== undefined) return [observation];
  if (to !== undefined) return [leftOut("no-time", undefined, agent)];
  if (isSaidToBeReplied(conversation, until)) return [leftOut("no-time", from, agent)];
  // An acceptance tells that somebody answered, and not when.
  const isTaken = lacksMessages(conversation) && acceptanceOf(conversation, until) !== undefined;
  return isTaken || isUntold(conversation) ? [leftOut(notTold, from, agent)] : unanswered(conversation, context);
}

/** @param asked from the customer's very first word to the first reply */
const answered = (asked: Span, conversation: Conversation, context: Context): readonly Observation[] => {
  const { from, to, source, agent } = asked;
  const waited = { from: firstResponseStart(from, conversation, to), to, source, agent };
  return [
    spannedUnlessStated(waited, "firstResponse", conversation, context),
    spanned(asked, conversation, context, "customer"),
  ];
};

function unanswered(conversation: Conversation, { asOf }: Context): readonly Observation[] {
  const reason = lifecycleOf(conversation, asOf).ended === undefined ? "unanswered" : "unanswered-closed";
  return [leftOut(reason, conversation.createdAt, handlerOf(conversation, asOf))];
}
