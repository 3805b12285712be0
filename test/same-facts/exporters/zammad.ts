import type { Instant } from "../../../src/model/conversation.ts";
import type { Exporter, SameConversation, SameMessage } from "../exporter.ts";
import { anyOf, isAbandoned, isOnHold, isResolvedByAnother, wasReopened } from "../kinds.ts";
import { noCannedMarks, noEscalations, noRatings, noReopenings, noTransfers } from "../lacks.ts";

const stamp = (at: Instant): string => new Date(at).toISOString();
const states: Readonly<Record<SameConversation["status"], string>> = {
  open: "open",
  pending: "pending reminder",
  "on-hold": "open",
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
/** A bot writes through the API, as agents do. */
const senders: Readonly<Record<SameMessage["by"], string>> = { customer: "Customer", agent: "Agent", bot: "Agent" };

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

export const zammad: Exporter = {
  format: "zammad",
  roles: { "Melati Bot": "bot" },
  write: (conversations) => [
    { name: "tickets.json", text: JSON.stringify(conversations.map(ticketOf)) },
    {
      name: "articles.json",
      text: JSON.stringify(conversations.flatMap(({ id, messages }) => messages.map((each) => articleOf(id, each)))),
    },
  ],
  lacks: {
    ...noRatings,
    ...noEscalations,
    ...noTransfers,
    ...noReopenings,
    ...noCannedMarks,
    "handle-time": "needs reported handle times, or events, or acceptance times",
  },
  differs: {
    "time-to-abandon": "nothing tells that a customer left",
    "success-rate": "the API has no ratings",
  },
  but: {
    why: "only the last closing is told, and not by whom, what is on hold is open, and a customer who left is waiting still",
    isMeant: anyOf(wasReopened, isResolvedByAnother, isAbandoned, isOnHold),
    carries: [
      "backlog-flow",
      "resolution-time",
      "clean-resolution-rate",
      "first-contact-resolution",
      "resolution-rate by agent",
      "replies-per-ticket by agent",
      "backlog",
      "first-response-time",
      "sla",
      "service-level",
      "missed-rate",
    ],
  },
};
