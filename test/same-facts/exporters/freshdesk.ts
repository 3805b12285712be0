import type { Instant } from "../../../src/model/conversation.ts";
import { ndjson } from "../../support/ndjson.ts";
import { because } from "../because.ts";
import type { Exporter, SameConversation, SameMessage } from "../exporter.ts";
import { anyOf, isAbandoned, isOnWhatsApp, isResolvedByAnother, wasReopened } from "../kinds.ts";
import { noCannedMarks, noEscalations, noSurveys, noTransfers } from "../lacks.ts";

const stamp = (at: Instant): string => new Date(at).toISOString().replace(".000Z", "Z");
const maybe = (at: Instant | undefined): string | null => (at === undefined ? null : stamp(at));

const statuses: Readonly<Record<SameConversation["status"], number>> = {
  open: 2,
  pending: 3,
  "on-hold": 7,
  resolved: 4,
  closed: 5,
};
const priorities: Readonly<Record<SameConversation["priority"], number>> = { low: 1, normal: 2, high: 3, urgent: 4 };
/** What WhatsApp has for a number is not known. */
const sources: Readonly<Record<SameConversation["channel"], number>> = { email: 1, phone: 3, chat: 7, whatsapp: 13 };
const outboundEmail = 10;

const isPerson = ({ by, internal }: SameMessage): boolean => by !== "bot" && !internal;

/** A person's message at the creation is the ticket's description; a bot's greeting is a conversation like others. */
function openingOf({ createdAt, messages }: SameConversation): SameMessage | undefined {
  const [first] = messages;
  return first !== undefined && first.at === createdAt && isPerson(first) ? first : undefined;
}

const isOutbound = (conversation: SameConversation): boolean => conversation.messages.find(isPerson)?.by === "agent";

const ticketOf = (conversation: SameConversation): object => ({
  id: conversation.id,
  status: statuses[conversation.status],
  priority: priorities[conversation.priority],
  source: isOutbound(conversation) ? outboundEmail : sources[conversation.channel],
  spam: false,
  type: null,
  tags: conversation.tags,
  subject: conversation.subject,
  requester_id: conversation.customer,
  responder_id: conversation.assignee ?? null,
  group_id: conversation.team,
  created_at: stamp(conversation.createdAt),
  updated_at: stamp(conversation.createdAt),
  fr_due_by: stamp(conversation.createdAt + 86_400_000),
  description_text: openingOf(conversation)?.text ?? "",
  stats: statsOf(conversation),
});

function statsOf({ messages, events, resolvedAt, status }: SameConversation): object {
  const replies = messages.filter(({ by, internal }) => by === "agent" && !internal);
  return {
    first_responded_at: maybe(replies[0]?.at),
    agent_responded_at: maybe(replies.at(-1)?.at),
    reopened_at: maybe(events.findLast(({ kind }) => kind === "reopened")?.at),
    resolved_at: maybe(resolvedAt),
    closed_at: status === "closed" ? maybe(resolvedAt) : null,
    pending_since: null,
  };
}

function entriesOf(conversation: SameConversation): readonly object[] {
  const opening = openingOf(conversation);
  return conversation.messages
    .filter((message) => message !== opening)
    .map(({ id, at, by, author, internal, text }) => ({
      id,
      ticket_id: conversation.id,
      incoming: by === "customer",
      private: internal,
      auto_response: by === "bot",
      user_id: author,
      source: internal ? 2 : 0,
      category: internal ? 2 : 3,
      body_text: text,
      created_at: stamp(at),
    }));
}

/** Five points on the scale of seven: the outermost, the middle, and one on either side. */
const answers: Readonly<Record<number, number>> = { 1: -103, 2: -102, 3: 100, 4: 102, 5: 103 };

/** The answer itself stands among the conversations too, as if the customer had written. */
function ratingsOf({ id, customer, rating }: SameConversation): readonly object[] {
  if (rating === undefined) return [];
  const created_at = stamp(rating.at);
  const answer = { source: 6, category: 7, incoming: true, private: false, auto_response: false };
  return [
    { id: `${id}-answer`, ticket_id: id, user_id: customer, body_text: rating.comment, created_at, ...answer },
    {
      id: `${id}-rating`,
      ticket_id: id,
      agent_id: null,
      feedback: rating.comment,
      created_at,
      ratings: { default_question: answers[rating.score] },
    },
  ];
}

export const freshdesk: Exporter = {
  format: "freshdesk",
  write: (conversations) => [
    { name: "conversations.ndjson", text: ndjson(...conversations.flatMap(entriesOf)) },
    { name: "tickets.json", text: JSON.stringify(conversations.map(ticketOf)) },
    { name: "ratings.ndjson", text: ndjson(...conversations.flatMap(ratingsOf)) },
  ],
  lacks: {
    ...noSurveys,
    ...noEscalations,
    ...noTransfers,
    ...noCannedMarks,
    "handle-time": "needs reported handle times, or events, or acceptance times",
  },
  differs: {
    "time-to-abandon": "nothing tells that a customer left",
    ...because("ratings have seven steps, so that their scores are others", "csat", "feedback"),
  },
  but: {
    why: "it is not known which number WhatsApp has, only the last resolution is told, and nobody who resolved, and a customer who left is waiting still",
    isMeant: anyOf(isOnWhatsApp, wasReopened, isResolvedByAnother, isAbandoned),
    carries: [
      "channels",
      "backlog-flow",
      "resolution-time",
      "sla",
      "first-contact-resolution",
      "by channel",
      "resolution-rate by agent",
      "clean-resolution-rate by agent",
      "reopen-rate by agent",
      "replies-per-ticket by agent",
      "backlog",
      "first-response-time",
      "service-level",
      "success-rate",
      "missed-rate",
    ],
  },
};
