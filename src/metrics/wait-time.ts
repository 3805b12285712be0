import type { Conversation, Instant } from "../model/conversation.ts";
import { durations } from "./aggregates/distribution.ts";
import type { Context } from "./context.ts";
import { answerFacts, isStated, whyUnanswered } from "./conversation/answer.ts";
import { creditFacts, handlerOf } from "./conversation/credit.ts";
import { fragmentExcludes } from "./conversation/fragment.ts";
import { lifecycleForCustomer } from "./conversation/leaving.ts";
import { lifecycleFacts } from "./conversation/lifecycle.ts";
import { populationFacts } from "./conversation/population.ts";
import { takingOf } from "./conversation/taking.ts";
import { timelineOf } from "./conversation/timeline.ts";
import { waitingSince } from "./conversation/waiting.ts";
import { union } from "./fact-lists.ts";
import type { Metric } from "./metric.ts";
import { leftOut } from "./observation.ts";
import { dayExcludes, durationExcludes, type Span, spannedUnlessStated, stated } from "./variants/clocked.ts";

export const waitTime: Metric = {
  id: "wait-time",
  title: "Wait time",
  family: "speed",
  kind: "distribution",
  unit: "seconds",
  better: "lower",
  meaning: "How long customers wait until a human takes their conversation.",
  formula:
    "The acceptance or the first reply among the messages, whichever came first (else the stated first response), minus the time it was queued before that (else created before the " +
    "first message, else the first customer message), of answered conversations only. Where nothing in the input tells of answers, a stated wait is that of an answered " +
    "conversation if this was resolved or closed, or is a bare record; not if its handle time is 0.",
  vendors: ["Call centres know its mean as the average speed of answer, which likewise leaves abandoned calls out."],
  population: "human",
  attributedTo: "event",
  excludes: { unanswered: "No human has answered it.", ...fragmentExcludes, ...dayExcludes, ...durationExcludes },
  needs: [
    ["messages"],
    ["queuedAt", "acceptedAt"],
    ["createdAt", "acceptedAt"],
    ["createdAt", "firstResponseAt"],
    ["wait"],
    ["waitBusiness"],
  ],
  uses: union(
    ["createdAt", "queuedAt", "wait", "waitBusiness", "handle", "handleBusiness"],
    answerFacts,
    creditFacts,
    lifecycleFacts,
    populationFacts.human,
  ),
  clocked: true,
  aggregate: durations,
  parts: {},
  observe(conversation, context) {
    const { asOf } = context;
    const whyNot = whyUnanswered(conversation, context);
    if (whyNot !== undefined && !isSaidToBeTaken(conversation, context)) {
      return [leftOut(whyNot, conversation.createdAt, handlerOf(conversation, asOf))];
    }
    const span = spanOf(conversation, asOf);
    const observation =
      span === undefined
        ? stated("wait", conversation, context)
        : spannedUnlessStated(span, "wait", conversation, context);
    return [observation ?? leftOut("no-time", conversation.createdAt, handlerOf(conversation, asOf))];
  },
};

/**
 * Whether a stated wait is all that the input tells of answers, and has come to its end by somebody taking the conversation.
 * Of what is open the wait may be going on, and what was abandoned or missed nobody took; a call is a bare record.
 */
function isSaidToBeTaken(conversation: Conversation, { asOf, told }: Context): boolean {
  const { reported, status } = conversation;
  if (!isStated(reported.wait) || (reported.handle.calendar ?? reported.handle.business) === 0) return false;
  if (answerFacts.some((fact) => told.has(fact))) return false;
  const isBare = status === undefined && timelineOf(conversation).length === 0;
  return isBare || lifecycleForCustomer(conversation, asOf).ended === "resolved";
}

function spanOf(conversation: Conversation, asOf: Instant): Span | undefined {
  const end = takingOf(conversation, asOf);
  const from = waitingSince(conversation, asOf);
  return end === undefined || from === undefined
    ? undefined
    : { from, to: end.at, source: end.source, agent: end.agent };
}
