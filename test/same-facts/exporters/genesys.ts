import type { Instant } from "../../../src/model/conversation.ts";
import { ofContacts } from "../excepted/contacts.ts";
import type { Exporter, SameConversation } from "../exporter.ts";
import { isBotOnly, isOutbound } from "../kinds.ts";
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
  ...ofContacts,
};
