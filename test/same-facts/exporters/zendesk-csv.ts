import type { Instant } from "../../../src/model/conversation.ts";
import { csvOf } from "../../support/csv-text.ts";
import { because } from "../because.ts";
import type { Exporter, SameConversation } from "../exporter.ts";
import {
  anyOf,
  hasBot,
  isAbandoned,
  isAnsweredByAnother,
  isOutbound,
  isResolvedByAnother,
  isUnanswered,
  wasReopened,
} from "../kinds.ts";
import { noEscalations, noMessages, noSurveys, noTransfers } from "../lacks.ts";

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
  "on-hold": "On-hold",
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

export const zendeskCsv: Exporter = {
  format: "zendesk-csv",
  write: (conversations) => [{ name: "export.csv", text: csvOf(...conversations.map(rowOf)) }],
  options: ["--time-zone", "UTC"],
  lacks: {
    ...noMessages,
    ...noSurveys,
    ...noEscalations,
    ...noTransfers,
    "wait-time": "needs messages, or acceptance times, or first response times …",
    "time-to-abandon": "needs events, or abandon times, or messages",
    "handle-time": "needs reported handle times, or events, or acceptance times",
    "service-level": "needs messages, or first response times, or acceptance times …",
    feedback: "needs comments on ratings, or reviews",
  },
  differs: {
    ...because("times of response are rounded to minutes", "first-response-time", "sla"),
    "replies-per-ticket": "every message of an agent is counted, and not those in a row as one",
  },
  but: {
    why: "who began it, what only a bot said, when it was reopened, and who answered or resolved are not told, and a customer who left is waiting still",
    isMeant: anyOf(
      isOutbound,
      hasBot,
      isUnanswered,
      wasReopened,
      isResolvedByAnother,
      isAnsweredByAnother,
      isAbandoned,
    ),
    carries: [
      "backlog",
      "backlog-flow",
      "resolution-time",
      "resolution-rate",
      "clean-resolution-rate",
      "first-contact-resolution",
      "reopen-rate",
      "success-rate",
      "missed-rate",
      "conversion-rate",
      "upsell-rate",
      "cross-sell-rate",
      "by agent",
    ],
  },
};
