import type { Instant } from "../../../src/model/conversation.ts";
import type { Exporter, SameAssignment, SameConversation, SameEvent, SameMessage } from "../exporter.ts";
import { anyOf, isAbandoned, isOnHold } from "../kinds.ts";
import { noCannedMarks, noEscalations, noSurveys } from "../lacks.ts";

const seconds = (at: Instant): number => at / 1000;
const states: Readonly<Record<SameConversation["status"], string>> = {
  open: "open",
  pending: "snoozed",
  "on-hold": "open",
  resolved: "closed",
  closed: "closed",
};
const types: Readonly<Record<SameConversation["channel"], string>> = {
  email: "email",
  chat: "conversation",
  whatsapp: "whatsapp",
  phone: "phone_call",
};

const authorOf = ({ by, author }: SameMessage): object => ({
  type: by === "customer" ? "user" : by === "agent" ? "admin" : "bot",
  id: author,
});

const partOf = (message: SameMessage): object => ({
  type: "conversation_part",
  id: message.id,
  part_type: message.internal ? "note" : "comment",
  body: `<p>${message.text}</p>`,
  created_at: seconds(message.at),
  assigned_to: null,
  author: authorOf(message),
  redacted: false,
});

const actOf = ({ at, kind, actor, by }: SameEvent): object => ({
  type: "conversation_part",
  id: `${kind}-${at}`,
  part_type: kind === "resolved" ? "close" : "open",
  body: null,
  created_at: seconds(at),
  assigned_to: null,
  author: { type: by === "bot" ? "bot" : "admin", id: actor },
  redacted: false,
});

const assignmentOf = ({ at, actor, to }: SameAssignment): object => ({
  type: "conversation_part",
  id: `assignment-${at}`,
  part_type: "assignment",
  body: null,
  created_at: seconds(at),
  assigned_to: { type: "admin", id: to },
  author: { type: "admin", id: actor },
  redacted: false,
});

const isReply = ({ by, internal }: SameMessage): boolean => by === "agent" && !internal;

/** A person's message at the creation stands in the conversation itself; a bot's greeting is a part like others. */
function openingOf({ createdAt, messages }: SameConversation): SameMessage | undefined {
  const [first] = messages;
  return first !== undefined && first.at === createdAt && first.by !== "bot" && !first.internal ? first : undefined;
}

function sourceOf(conversation: SameConversation): object {
  const { channel, subject, messages } = conversation;
  const opening = openingOf(conversation);
  const begun = messages.find(({ by, internal }) => by !== "bot" && !internal);
  return {
    type: types[channel],
    id: opening?.id ?? null,
    delivered_as: begun?.by === "agent" ? "admin_initiated" : "customer_initiated",
    subject,
    body: opening?.text ?? null,
    author: opening === undefined ? { type: "user", id: conversation.customer } : authorOf(opening),
    attachments: [],
  };
}

function statisticsOf({ resolvedAt, messages, events }: SameConversation): object {
  const replies = messages.filter(isReply);
  const first = replies[0];
  const last = replies.at(-1);
  return {
    first_admin_reply_at: first === undefined ? null : seconds(first.at),
    last_admin_reply_at: last === undefined ? null : seconds(last.at),
    time_to_admin_reply: first === undefined ? null : 60,
    last_close_at: resolvedAt === undefined ? null : seconds(resolvedAt),
    count_reopens: events.filter(({ kind }) => kind === "reopened").length,
  };
}

const ratingOf = ({ rating }: SameConversation): object | null =>
  rating === undefined
    ? null
    : {
        rating: rating.score,
        remark: rating.comment,
        created_at: seconds(rating.at) - 60,
        updated_at: seconds(rating.at),
        teammate: null,
      };

const conversationOf = (conversation: SameConversation): object => ({
  type: "conversation",
  id: conversation.id,
  created_at: seconds(conversation.createdAt),
  updated_at: seconds(conversation.createdAt),
  state: states[conversation.status],
  priority: "not_priority",
  title: conversation.subject,
  source: sourceOf(conversation),
  contacts: { type: "contact.list", contacts: [{ type: "contact", id: conversation.customer }] },
  admin_assignee_id: conversation.assignee ?? 0,
  team_assignee_id: conversation.team,
  tags: { type: "tag.list", tags: conversation.tags.map((name) => ({ type: "tag", name })) },
  statistics: statisticsOf(conversation),
  conversation_rating: ratingOf(conversation),
});

function partsOf(conversation: SameConversation): readonly object[] {
  const opening = openingOf(conversation);
  const messages = conversation.messages.filter((message) => message !== opening);
  const { events, assignments } = conversation;
  const parts = [...messages.map(partOf), ...events.map(actOf), ...assignments.map(assignmentOf)];
  return parts.map((part) => ({ ...part, conversation_id: conversation.id }));
}

export const intercom: Exporter = {
  format: "intercom",
  // A connector's streams: the parts before what they are parts of.
  write: (conversations) => [
    {
      name: "parts.ndjson",
      text: conversations
        .flatMap(partsOf)
        .map((data) => JSON.stringify({ stream: "conversation_parts", data }))
        .join("\n"),
    },
    {
      name: "conversations.json",
      text: JSON.stringify({ type: "conversation.list", conversations: conversations.map(conversationOf) }),
    },
  ],
  lacks: {
    ...noSurveys,
    ...noEscalations,
    ...noCannedMarks,
  },
  differs: {
    "time-to-abandon": "nothing tells that a customer left",
  },
  but: {
    why: "what is on hold is open, and a customer who left is waiting still",
    isMeant: anyOf(isAbandoned, isOnHold),
    carries: ["backlog", "backlog-flow", "first-response-time", "sla", "service-level", "success-rate", "missed-rate"],
  },
};
