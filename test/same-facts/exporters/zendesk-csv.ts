import type { Instant } from "../../../src/model/conversation.ts";
import { csvOf } from "../../support/csv-text.ts";
import { because } from "../because.ts";
import type { Exporter, SameConversation } from "../exporter.ts";

const stamp = (at: Instant): string => new Date(at).toISOString().slice(0, 19).replace("T", " ");
/** What Zendesk writes where there is no time. */
const never = "1900-01-01 00:00:00";
const channels: Readonly<Record<SameConversation["channel"], string>> = {
  email: "Mail",
  chat: "Chat",
  whatsapp: "WhatsApp",
  phone: "Voice",
};
const statuses: Readonly<Record<SameConversation["status"], string>> = {
  open: "Open",
  pending: "Pending",
  resolved: "Solved",
  closed: "Closed",
};
const minutes = (from: Instant, to: Instant | undefined): string =>
  to === undefined ? "" : String(Math.round((to - from) / 60_000));

function rowOf(conversation: SameConversation): Readonly<Record<string, string>> {
  const { messages, events, createdAt, resolvedAt } = conversation;
  const replies = messages.filter(({ by, internal }) => by === "agent" && !internal);
  return {
    Id: conversation.id,
    "Requester id": conversation.customer,
    Assignee: conversation.assignee ?? "-",
    Group: conversation.team,
    Subject: conversation.subject,
    Tags: conversation.tags.join(" "),
    Status: statuses[conversation.status],
    Priority: conversation.priority,
    Via: channels[conversation.channel],
    "Created at": stamp(createdAt),
    "Updated at": stamp(createdAt),
    "Initially assigned at": never,
    "Solved at": resolvedAt === undefined ? never : stamp(resolvedAt),
    "Satisfaction Score": conversation.rating === undefined ? "" : String(conversation.rating.score),
    "Group stations": "1",
    "Assignee stations": "1",
    Reopens: String(events.filter(({ kind }) => kind === "reopened").length),
    Replies: String(replies.length),
    "First reply time in minutes": minutes(createdAt, replies[0]?.at),
    "Full resolution time in minutes": minutes(createdAt, resolvedAt),
  };
}

const messages = "it has no messages: who waited for what, and whether only a bot spoke, is not told";
const resolutions = "of resolutions the last is told, and of reopenings how many";

export const zendeskCsv: Exporter = {
  format: "zendesk-csv",
  write: (conversations) => [{ name: "export.csv", text: csvOf(...conversations.map(rowOf)) }],
  options: ["--time-zone", "UTC"],
  carries: ["volume", "daily-volume", "channels", "tags", "csat", "retention-rate"],
  lacks: {
    ...because(
      messages,
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
      "success-rate",
      "missed-rate",
      "messages-per-chat",
      "replies-per-ticket",
    ),
    ...because(
      resolutions,
      "backlog-flow",
      "resolution-time",
      "clean-resolution-rate",
      "first-contact-resolution",
      "reopen-rate",
    ),
    ...because("nothing tells who was assigned when", "handle-time", "escalation-rate", "transfer-rate"),
    feedback: "a rating has no comment here",
  },
};
