import type { Instant } from "../../../src/model/conversation.ts";
import { because } from "../because.ts";
import type { Exporter, SameConversation } from "../exporter.ts";
import { anyOf, hasBot, isBotOnly, isOutbound, isUnanswered, wasReopened } from "../kinds.ts";
import { noEscalations, noMessages, noRatings, noReopenings, noTags } from "../lacks.ts";
import { type Stretch, stretchesOf } from "../stretches.ts";

const iso = (at: Instant | undefined): string | undefined =>
  at === undefined ? undefined : new Date(at).toISOString();

const segment = (segmentType: string, from: Instant, more: object = {}): object => ({
  segmentType,
  segmentStart: iso(from),
  ...more,
});

const agentOf = ({ given, from, connectedAt, worked }: Stretch): object => ({
  purpose: "agent",
  userId: given?.to,
  participantName: given?.to,
  sessions: [
    {
      segments: connectedAt === undefined ? [segment("alert", from)] : [segment("interact", connectedAt)],
      metrics: worked === undefined ? [] : [{ name: "tHandle", value: worked * 1000 }],
    },
  ],
});

/** The customer, the queue (a flow where a bot dealt with it to the end), and each agent. */
function detailOf(conversation: SameConversation): object {
  const { id, channel, customer, team, createdAt, resolvedAt, abandonedAt } = conversation;
  const left =
    abandonedAt === undefined ? [] : [{ name: "tAbandon", value: abandonedAt - createdAt, emitDate: iso(abandonedAt) }];
  const inQueue = [segment("interact", createdAt, { queueId: team })];
  const queue = { purpose: "acd", sessions: [{ segments: inQueue, metrics: left }] };
  const flow = { purpose: "workflow", sessions: [{ segments: [segment("system", createdAt)] }] };
  return {
    conversationId: id,
    conversationStart: iso(createdAt),
    conversationEnd: iso(resolvedAt ?? abandonedAt),
    originatingDirection: isOutbound(conversation) ? "outbound" : "inbound",
    participants: [
      { purpose: "customer", externalContactId: customer, sessions: [{ mediaType: channel, segments: [] }] },
      isBotOnly(conversation) ? flow : queue,
      ...stretchesOf(conversation)
        .filter(({ given }) => given !== undefined)
        .map(agentOf),
    ],
  };
}

export const genesys: Exporter = {
  format: "genesys",
  write: (conversations) => [
    { name: "details.json", text: JSON.stringify({ conversations: conversations.map(detailOf) }) },
  ],
  lacks: {
    ...noMessages,
    ...noRatings,
    ...noEscalations,
    ...noReopenings,
    ...noTags,
    ...because(
      "needs messages, or first response times, or reported first response times",
      "first-response-time",
      "sla",
    ),
    "replies-per-ticket": "needs messages, or counts of replies",
    "conversion-rate": "needs messages, or first response times, or reported first response times …",
  },
  differs: {
    backlog: "an agent has what they were connected to, not what they were given",
    "resolution-time": "a contact ends once: there is no first end, and no waiting for the customer",
    "handle-time": "agents share their time from the connection on, not from when they were given it",
    "success-rate": "there are no ratings",
    "by agent": "an agent has what they were connected to, not what they were given",
  },
  but: {
    why: "a contact ends once, without an agent it was abandoned, and what a bot alone had has no queue and so no team",
    isMeant: anyOf(isUnanswered, wasReopened, isOutbound, hasBot),
    carries: [
      "backlog-flow",
      "wait-time",
      "time-to-abandon",
      "resolution-rate",
      "clean-resolution-rate",
      "first-contact-resolution",
      "by team",
    ],
  },
};
