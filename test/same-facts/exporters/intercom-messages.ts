import { csvOf } from "../../support/csv-text.ts";
import { localTime } from "../../support/spelt-times.ts";
import type { Exporter, SameConversation, SameEvent, SameMessage } from "../exporter.ts";

type Row = Readonly<Record<string, string>>;

const states: Readonly<Record<SameConversation["status"], string>> = {
  open: "open",
  pending: "snoozed",
  resolved: "closed",
  closed: "closed",
};
const authorTypes: Readonly<Record<SameMessage["by"], string>> = { customer: "user", agent: "admin", bot: "bot" };

function aboutOf({ id, status, tags, createdAt, resolvedAt, messages }: SameConversation): Row {
  const reply = messages.find(({ by, internal }) => by === "agent" && !internal);
  return {
    conversation_id: id,
    conversation_tags: tags.join(","),
    conversation_state: states[status],
    conversation_created_at: localTime(createdAt),
    conversation_first_response_at: reply === undefined ? "" : localTime(reply.at),
    conversation_closed_at: resolvedAt === undefined ? "" : localTime(resolvedAt),
    app_id: "a1",
  };
}

const messageOf = ({ id, at, by, author, internal, text }: SameMessage, customer: string): Row => ({
  message_id: id,
  message_body: text,
  message_type: internal ? "note" : "comment",
  message_created_at: localTime(at),
  message_author_type: authorTypes[by],
  message_author_id: by === "customer" ? customer : author,
});

const actOf = ({ at, kind, actor }: SameEvent): Row => ({
  message_id: `${kind}-${at}`,
  message_body: "",
  message_type: kind === "resolved" ? "close" : "open",
  message_created_at: localTime(at),
  message_author_type: "admin",
  message_author_id: actor,
});

function rowsOf(conversation: SameConversation): readonly Row[] {
  const about = aboutOf(conversation);
  const messages = conversation.messages.map((message) => messageOf(message, conversation.customer));
  return [...messages, ...conversation.events.map(actOf)].map((row) => ({ ...row, ...about }));
}

const channel = "nothing tells the channel";
const assignments = "nothing tells to whom a conversation was assigned";
const ratings = "it has no ratings";

export const intercomMessages: Exporter = {
  format: "intercom-messages",
  write: (conversations) => [{ name: "messages.csv", text: csvOf(...conversations.flatMap(rowsOf)) }],
  carries: [
    "volume",
    "daily-volume",
    "tags",
    "backlog-flow",
    "first-response-time",
    "reply-time",
    "next-reply-time",
    "wait-time",
    "time-to-abandon",
    "resolution-time",
    "handle-time",
    "chat-duration",
    "service-level",
    "resolution-rate",
    "clean-resolution-rate",
    "first-contact-resolution",
    "reopen-rate",
    "escalation-rate",
    "missed-rate",
    "messages-per-chat",
    "replies-per-ticket",
    "retention-rate",
  ],
  lacks: {
    channels: channel,
    sla: channel,
    backlog: assignments,
    "transfer-rate": assignments,
    "success-rate": ratings,
    csat: ratings,
    feedback: ratings,
  },
};
