import type { Conversation, Instant } from "../model/conversation.ts";
import { answerFacts, whyUnanswered } from "./answer.ts";
import { durationExcludes, type Span, spannedUnlessStated, stated } from "./clocked.ts";
import { creditFacts, handlerOf, senderOf } from "./credit.ts";
import { durations } from "./distribution.ts";
import { union } from "./fact-lists.ts";
import { fragmentExcludes } from "./fragment.ts";
import { lifecycleFacts, lifecycleOf } from "./lifecycle.ts";
import type { Metric } from "./metric.ts";
import { leftOut } from "./observation.ts";
import { populationFacts } from "./population.ts";
import { firstReply } from "./replies.ts";
import { type Acceptance, acceptanceOf, waitingSince } from "./waiting.ts";

export const waitTime: Metric = {
  id: "wait-time",
  title: "Wait time",
  family: "speed",
  kind: "distribution",
  unit: "seconds",
  better: "lower",
  meaning: "How long customers wait until a human takes their conversation.",
  formula:
    "The acceptance (else the first reply) minus the time it was queued (else requested, else the first customer message), " +
    "of answered conversations only. Where the export states only how long it was, what was resolved or closed has been " +
    "answered.",
  vendors: ["Call centres know its mean as the average speed of answer, which likewise leaves abandoned calls out."],
  population: "human",
  attributedTo: "event",
  excludes: { unanswered: "No human has answered it.", ...fragmentExcludes, ...durationExcludes },
  needs: [
    ["messages"],
    ["queuedAt", "acceptedAt"],
    ["createdAt", "acceptedAt"],
    ["createdAt", "firstResponseAt"],
    ["wait"],
    ["waitBusiness"],
  ],
  uses: union(["createdAt", "queuedAt"], answerFacts, creditFacts, lifecycleFacts, populationFacts.human),
  clocked: true,
  aggregate: durations,
  parts: {},
  observe(conversation, context) {
    const { asOf } = context;
    const whyNot = whyUnanswered(conversation, lifecycleOf(conversation, asOf), asOf);
    if (whyNot !== undefined) return [leftOut(whyNot, conversation.createdAt, handlerOf(conversation, asOf))];
    const span = spanOf(conversation, asOf);
    const observation =
      span === undefined
        ? stated("wait", conversation, context)
        : spannedUnlessStated(span, "wait", conversation, context);
    return [observation ?? leftOut("no-time", conversation.createdAt, handlerOf(conversation, asOf))];
  },
};

function spanOf(conversation: Conversation, asOf: Instant): Span | undefined {
  const end = acceptanceOf(conversation, asOf) ?? firstAnswer(conversation, asOf);
  const from = waitingSince(conversation, asOf);
  return end === undefined || from === undefined
    ? undefined
    : { from, to: end.at, source: end.source, agent: end.agent };
}

function firstAnswer(conversation: Conversation, asOf: Instant): Acceptance | undefined {
  const reply = firstReply(conversation, asOf);
  if (reply !== undefined) return { at: reply.at, agent: senderOf(conversation, reply), source: "messages" };
  const { firstResponseAt, assignee } = conversation;
  return firstResponseAt === undefined ? undefined : { at: firstResponseAt, agent: assignee, source: "fields" };
}
