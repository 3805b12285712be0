import type { Instant } from "../../../src/model/conversation.ts";
import type { Exporter, SameAssignment, SameConversation, SameEvent, SameMessage, SameRating } from "../exporter.ts";
import { anyOf, isAbandoned, isOnHold, isPending } from "../kinds.ts";
import { noCannedMarks, noEscalations, noSurveys } from "../lacks.ts";

const seconds = (at: Instant): number => at / 1000;

const channels: Readonly<Record<SameConversation["channel"], string>> = {
  email: "Channel::Email",
  chat: "Channel::WebWidget",
  whatsapp: "Channel::Whatsapp",
  phone: "Channel::Voice",
};
/** Chatwoot's own pending means that the bot has it. */
const statuses: Readonly<Record<SameConversation["status"], string>> = {
  open: "open",
  pending: "open",
  "on-hold": "open",
  resolved: "resolved",
  closed: "resolved",
};
const kinds: Readonly<Record<SameMessage["by"], readonly [type: number, sender: string]>> = {
  customer: [0, "Contact"],
  agent: [1, "User"],
  bot: [1, "AgentBot"],
};
const lines: Readonly<Record<SameEvent["kind"], string>> = {
  resolved: "Conversation was marked resolved by",
  reopened: "Conversation was reopened by",
};

const messageOf = (conversation: string, { id, at, by, author, internal, text }: SameMessage): object => ({
  id,
  conversation_id: conversation,
  inbox_id: 7,
  message_type: kinds[by][0],
  sender_type: kinds[by][1],
  sender: { name: author },
  private: internal,
  content_type: "text",
  content: text,
  created_at: seconds(at),
});

/** A bot acts through an automation. */
const resolutionOf = (conversation: string, { at, kind, actor, by }: SameEvent): object =>
  activityOf(conversation, at, `${lines[kind]} ${by === "bot" ? "Automation System" : actor}`);

const assignmentOf = (conversation: string, { at, actor, to }: SameAssignment): object =>
  activityOf(
    conversation,
    at,
    actor === to ? `${actor} self-assigned this conversation` : `Assigned to ${to} by ${actor}`,
  );

const activityOf = (conversation: string, at: Instant, content: string): object => ({
  id: `${conversation}-${at}-${content}`,
  conversation_id: conversation,
  inbox_id: 7,
  message_type: 2,
  content,
  created_at: seconds(at),
});

const surveyOf = (conversation: string, { score, at, comment }: SameRating): object => ({
  id: `${conversation}-csat`,
  conversation_id: conversation,
  inbox_id: 7,
  message_type: 3,
  content_type: "input_csat",
  content: "Please rate the conversation",
  content_attributes: { submitted_values: { csat_survey_response: { rating: score, feedback_message: comment } } },
  created_at: seconds(at),
  updated_at: new Date(at).toISOString(),
});

function conversationOf(conversation: SameConversation): object {
  const { id, messages, events, assignments, rating } = conversation;
  const replied = messages.find(({ by, internal }) => by !== "customer" && !internal);
  return {
    id,
    inbox_id: 7,
    status: statuses[conversation.status],
    priority: conversation.priority,
    labels: conversation.tags,
    created_at: seconds(conversation.createdAt),
    updated_at: seconds(conversation.createdAt) + 0.5,
    first_reply_created_at: replied === undefined ? null : seconds(replied.at),
    meta: {
      channel: channels[conversation.channel],
      sender: { id: conversation.customer },
      team: { name: conversation.team },
      ...(conversation.assignee === undefined ? {} : { assignee: { name: conversation.assignee } }),
    },
    messages: [
      ...messages.map((message) => messageOf(id, message)),
      ...events.map((event) => resolutionOf(id, event)),
      ...assignments.map((assignment) => assignmentOf(id, assignment)),
      ...(rating === undefined ? [] : [surveyOf(id, rating)]),
    ],
  };
}

export const chatwoot: Exporter = {
  format: "chatwoot",
  write: (conversations) => [
    {
      name: "conversations.json",
      text: JSON.stringify({
        data: { meta: { all_count: conversations.length }, payload: conversations.map(conversationOf) },
      }),
    },
  ],
  lacks: {
    ...noSurveys,
    ...noEscalations,
    ...noCannedMarks,
  },
  differs: {
    "time-to-abandon": "nothing tells that a customer left",
    "messages-per-chat": "the question how it was is a message of the bot",
  },
  but: {
    why: "no status tells what waits for the customer or for others, and a customer who left is waiting still",
    isMeant: anyOf(isPending, isAbandoned, isOnHold),
    carries: ["backlog", "backlog-flow", "first-response-time", "sla", "service-level", "success-rate", "missed-rate"],
  },
};
