import type { Conversation, Instant } from "../model/conversation.ts";
import { durations } from "./aggregates/distribution.ts";
import type { Context } from "./context.ts";
import { answerFacts, whyUnanswered } from "./conversation/answer.ts";
import { creditFacts, handlerOf } from "./conversation/credit.ts";
import { endingOf } from "./conversation/ending.ts";
import { fragmentExcludes } from "./conversation/fragment.ts";
import { lifecycleFacts, lifecycleOf } from "./conversation/lifecycle.ts";
import { populationFacts } from "./conversation/population.ts";
import { takingOf } from "./conversation/taking.ts";
import { waitingSince } from "./conversation/waiting.ts";
import { oneOfEach, union } from "./fact-lists.ts";
import type { Metric, Observation, Source } from "./metric.ts";
import { leftOut } from "./observation.ts";
import { spanned } from "./variants/clocked.ts";
import { calendarExcludes, onCalendar } from "./variants/on-calendar.ts";

export const chatDuration: Metric = {
  id: "chat-duration",
  title: "Chat duration",
  family: "speed",
  kind: "distribution",
  unit: "seconds",
  better: "neither",
  meaning: "How long a human and a customer talk with each other.",
  formula:
    "The last public message of the customer or an agent minus the acceptance or the first reply, whichever came first, of conversations that " +
    "were answered and have ended. Closed: to the resolution, the closing or the customer's leaving instead. Requested: " +
    "from the request (queued, else created before the first message, else the first customer message) instead. Always on the calendar clock.",
  vendors: [
    "Products that count up to the closing add the time in which a chat lay open and nobody wrote; see closed.",
  ],
  population: "human",
  attributedTo: "event",
  excludes: {
    unanswered: "No human has answered it.",
    ...fragmentExcludes,
    open: "It has not ended.",
    ...calendarExcludes,
  },
  needs: oneOfEach(["messages"], ["status", "events", "abandonedAt", "resolvedAt", "closedAt"]),
  uses: union(["createdAt", "queuedAt"], answerFacts, creditFacts, lifecycleFacts, populationFacts.human),
  clocked: false,
  aggregate: durations,
  parts: {
    closed: {
      title: "Chat duration to the end",
      unit: "seconds",
      aggregate: durations,
      needs: oneOfEach(["messages"], ["events", "abandonedAt", "resolvedAt", "closedAt"]),
    },
    requested: { title: "Chat duration from the request", unit: "seconds", aggregate: durations },
  },
  observe(conversation, context) {
    const { asOf } = context;
    const lifecycle = lifecycleOf(conversation, asOf);
    const agent = handlerOf(conversation, asOf);
    const whyNot = whyUnanswered(conversation, context);
    if (whyNot !== undefined) return [leftOut(whyNot, conversation.createdAt, agent)];
    if (lifecycle.ended === undefined) return [leftOut("open", conversation.createdAt, agent)];
    const taken = takingOf(conversation, asOf)?.at;
    const said = lastSaid(conversation, asOf);
    const end = endingOf(conversation, lifecycle, asOf);
    const hadLeft = lifecycle.ended !== "abandoned" || taken === undefined || (end !== undefined && end.at >= taken);
    const ended = end?.isEstimate === false && hadLeft ? end.at : undefined;
    return [
      between(taken, said, "messages", conversation, context),
      // Who left before the answer, and wrote again, had not left: nothing tells the end then.
      between(taken, ended, lifecycle.source, conversation, context, "closed"),
      between(waitingSince(conversation, asOf), said, "messages", conversation, context, "requested"),
    ];
  },
};

function between(
  from: Instant | undefined,
  to: Instant | undefined,
  source: Source,
  conversation: Conversation,
  context: Context,
  part?: string,
): Observation {
  const agent = handlerOf(conversation, context.asOf);
  return from === undefined || to === undefined
    ? leftOut("no-time", conversation.createdAt, agent, part)
    : spanned({ from, to, source, agent }, conversation, onCalendar(context), part);
}

/** The last public message of the customer or a human agent by an instant. */
function lastSaid({ messages }: Conversation, by: Instant): Instant | undefined {
  const isSaid = ({ role, internal }: Conversation["messages"][number]): boolean =>
    !internal && (role === "customer" || role === "agent");
  return messages.findLast((message) => message.at <= by && isSaid(message))?.at;
}
