import type { Instant } from "../../../src/model/conversation.ts";
import type { ExportedFile, Exporter, SameConversation, SameMessage } from "../exporter.ts";

const stamp = (at: Instant): string => new Date(at).toISOString();
const statuses: Readonly<Record<SameConversation["status"], string>> = {
  open: "assigned",
  pending: "assigned",
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

const channels = "channel_id is a topic, and not a channel";
const tags = "a conversation has no tags";
const resolutions = "nothing tells when a conversation was resolved";
const assignments = "nothing tells who was assigned when";
const ratings = "ratings are not among the conversations";

export const freshchat: Exporter = {
  format: "freshchat",
  write: (conversations) => [
    file(
      "messages.json",
      conversations.flatMap(({ id, messages }) => messages.map((message) => messageOf(id, message))),
    ),
    file("conversations.json", conversations.map(conversationOf)),
  ],
  carries: [
    "volume",
    "daily-volume",
    "first-response-time",
    "reply-time",
    "next-reply-time",
    "wait-time",
    "time-to-abandon",
    "resolution-rate",
    "missed-rate",
    "messages-per-chat",
    "replies-per-ticket",
    "retention-rate",
  ],
  lacks: {
    channels: channels,
    sla: channels,
    tags: tags,
    backlog: resolutions,
    "backlog-flow": resolutions,
    "resolution-time": resolutions,
    "chat-duration": resolutions,
    "service-level": resolutions,
    "clean-resolution-rate": resolutions,
    "first-contact-resolution": resolutions,
    "reopen-rate": resolutions,
    "handle-time": assignments,
    "escalation-rate": assignments,
    "transfer-rate": assignments,
    "success-rate": ratings,
    csat: ratings,
    feedback: ratings,
  },
};
