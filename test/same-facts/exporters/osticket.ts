import { csvOf } from "../../support/csv-text.ts";
import { localTime } from "../../support/spelt-times.ts";
import { because } from "../because.ts";
import type { Exporter, SameConversation } from "../exporter.ts";
import {
  anyOf,
  hasBot,
  isAbandoned,
  isAnsweredByAnother,
  isOutbound,
  isResolvedByAnother,
  wasReopened,
} from "../kinds.ts";
import { noAnswers, noHandOvers, noRatings, noReplies, noTags } from "../lacks.ts";

const statuses: Readonly<Record<SameConversation["status"], string>> = {
  open: "Open",
  pending: "Pending",
  "on-hold": "On Hold",
  resolved: "Resolved",
  closed: "Closed",
};

const rowOf = (conversation: SameConversation): Readonly<Record<string, string>> => ({
  "Ticket Number": conversation.id,
  "Date Created": localTime(conversation.createdAt),
  Subject: conversation.subject,
  "From Email": conversation.customer,
  Priority: conversation.priority,
  Department: conversation.team,
  "Help Topic": "General",
  Source: conversation.channel,
  "Current Status": statuses[conversation.status],
  "Closed Date": conversation.resolvedAt === undefined ? "" : localTime(conversation.resolvedAt),
  "Agent Assigned": conversation.assignee ?? "",
  "Thread Count": String(conversation.messages.length),
  "Reopen Count": String(conversation.events.filter(({ kind }) => kind === "reopened").length),
});

export const osTicket: Exporter = {
  format: "osticket",
  write: (conversations) => [{ name: "tickets.csv", text: csvOf(...conversations.map(rowOf)) }],
  options: ["--time-zone", "UTC"],
  lacks: {
    ...noRatings,
    ...noTags,
    ...noHandOvers,
    ...noReplies,
    "reply-time": "needs messages, or reported reply times",
    ...because("needs messages", "next-reply-time", "time-to-abandon", "chat-duration"),
    "wait-time": "needs messages, or acceptance times, or first response times …",
    "handle-time": "needs reported handle times, or events, or acceptance times",
    ...noAnswers,
    "messages-per-chat": "needs messages, or counts of messages",
    "canned-response-rate": "needs messages and a mark on canned messages",
  },
  but: {
    why: "who began it, what only a bot said, when it was reopened, and who answered or resolved are not told, and a customer who left is waiting still",
    isMeant: anyOf(isOutbound, hasBot, wasReopened, isResolvedByAnother, isAnsweredByAnother, isAbandoned),
    carries: [
      "backlog",
      "backlog-flow",
      "resolution-time",
      "resolution-rate",
      "clean-resolution-rate",
      "first-contact-resolution",
      "reopen-rate",
      "volume by agent",
      "daily-volume by agent",
      "channels by agent",
    ],
  },
};
