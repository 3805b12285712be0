import type { Instant } from "../../../src/model/conversation.ts";
import { because } from "../because.ts";
import type { ExportedFile, Exporter, SameConversation, SameMessage } from "../exporter.ts";
import { anyOf, isAbandoned, isOnHold, isPending, isResolvedByAnother } from "../kinds.ts";
import { noCannedMarks, noChannels, noEscalations, noRatings, noReopenings, noTags, noTransfers } from "../lacks.ts";

const stamp = (at: Instant): string => new Date(at).toISOString();
const statuses: Readonly<Record<SameConversation["status"], string>> = {
  open: "assigned",
  pending: "assigned",
  "on-hold": "assigned",
  resolved: "resolved",
  closed: "resolved",
};
const actors: Readonly<Record<SameMessage["by"], string>> = { customer: "user", agent: "agent", bot: "bot" };

const conversationOf = ({ id, status, assignee, team, customer, createdAt }: SameConversation): object => ({
  conversation_id: id,
  app_id: "a-1",
  channel_id: "ch-1",
  status: statuses[status],
  assigned_agent_id: assignee ?? null,
  assigned_group_id: team,
  users: [{ id: customer }],
  created_time: stamp(createdAt),
});

const messageOf = (conversation: string, { id, at, by, author, internal, text }: SameMessage): object => ({
  id,
  conversation_id: conversation,
  actor_type: actors[by],
  actor_id: author,
  message_type: internal ? "private" : "normal",
  message_parts: [{ text: { content: text } }],
  created_time: stamp(at),
});

const file = (name: string, records: readonly object[]): ExportedFile => ({ name, text: JSON.stringify(records) });

export const freshchat: Exporter = {
  format: "freshchat",
  write: (conversations) => [
    file(
      "messages.json",
      conversations.flatMap(({ id, messages }) => messages.map((message) => messageOf(id, message))),
    ),
    file("conversations.json", conversations.map(conversationOf)),
  ],
  lacks: {
    ...noRatings,
    ...noEscalations,
    ...noTransfers,
    ...noReopenings,
    ...noCannedMarks,
    ...noTags,
    ...noChannels,
    ...because(
      "needs events, or resolution times, or closing times",
      "backlog-flow",
      "clean-resolution-rate",
      "first-contact-resolution",
    ),
    "resolution-time": "needs events, or resolution times, or closing times …",
    "handle-time": "needs reported handle times, or events",
  },
  differs: {
    "time-to-abandon": "nothing tells that a customer left",
    "success-rate": "ratings are not among the conversations",
  },
  but: {
    why: "no status tells what waits for the customer or for others, and nothing tells who resolved a conversation, and a customer who left is waiting still",
    isMeant: anyOf(isPending, isResolvedByAnother, isAbandoned, isOnHold),
    carries: [
      "backlog",
      "chat-duration",
      "resolution-rate by agent",
      "replies-per-ticket by agent",
      "first-response-time",
      "service-level",
      "missed-rate",
    ],
  },
};
