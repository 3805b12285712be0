import type { Instant } from "../../../src/model/conversation.ts";
import type { Exporter, SameConversation, SameMessage } from "../exporter.ts";

const stamp = (at: Instant): string => new Date(at).toISOString();
const states: Readonly<Record<SameConversation["status"], string>> = {
  open: "open",
  pending: "pending reminder",
  resolved: "closed",
  closed: "closed",
};
const priorities: Readonly<Record<SameConversation["priority"], string>> = {
  low: "1 low",
  normal: "2 normal",
  high: "3 high",
  urgent: "4 urgent",
};
const types: Readonly<Record<SameConversation["channel"], string>> = {
  email: "email",
  chat: "chat",
  whatsapp: "whatsapp message",
  phone: "phone",
};
const senders: Readonly<Record<SameMessage["by"], string>> = { customer: "Customer", agent: "Agent", bot: "System" };

function ticketOf(conversation: SameConversation): object {
  const { id, messages, resolvedAt } = conversation;
  const first = messages.find(({ by, internal }) => !internal && by !== "bot");
  return {
    id,
    number: `22${id}`,
    title: conversation.subject,
    group: conversation.team,
    state: states[conversation.status],
    priority: priorities[conversation.priority],
    owner: conversation.assignee ?? "-",
    customer: conversation.customer,
    create_article_type: types[conversation.channel],
    create_article_sender: senders[first?.by ?? "customer"],
    tags: conversation.tags,
    created_at: stamp(conversation.createdAt),
    close_at: resolvedAt === undefined ? null : stamp(resolvedAt),
    last_contact_agent_at: null,
    article_count: messages.length,
  };
}

const articleOf = (ticket: string, { id, at, by, author, internal, text }: SameMessage): object => ({
  id,
  ticket_id: ticket,
  sender: senders[by],
  type: internal ? "note" : "email",
  internal,
  created_by: author,
  body: text,
  content_type: "text/plain",
  created_at: stamp(at),
});

const reopenings = "close_at is the last closing, and nothing else tells of one";
const assignments = "nothing tells who was assigned when";
const ratings = "the API has no ratings";

export const zammad: Exporter = {
  format: "zammad",
  write: (conversations) => [
    { name: "tickets.json", text: JSON.stringify(conversations.map(ticketOf)) },
    {
      name: "articles.json",
      text: JSON.stringify(conversations.flatMap(({ id, messages }) => messages.map((each) => articleOf(id, each)))),
    },
  ],
  carries: [
    "volume",
    "daily-volume",
    "channels",
    "tags",
    "backlog",
    "first-response-time",
    "reply-time",
    "next-reply-time",
    "wait-time",
    "time-to-abandon",
    "chat-duration",
    "sla",
    "service-level",
    "resolution-rate",
    "missed-rate",
    "messages-per-chat",
    "replies-per-ticket",
    "retention-rate",
  ],
  lacks: {
    "backlog-flow": reopenings,
    "resolution-time": reopenings,
    "clean-resolution-rate": reopenings,
    "first-contact-resolution": reopenings,
    "reopen-rate": reopenings,
    "handle-time": assignments,
    "escalation-rate": assignments,
    "transfer-rate": assignments,
    "success-rate": ratings,
    csat: ratings,
    feedback: ratings,
  },
};
