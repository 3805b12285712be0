import type { Instant } from "../../../src/model/conversation.ts";
import { csvOf } from "../../support/csv-text.ts";
import { clockTime, dayOf } from "../../support/spelt-times.ts";
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
import { noAnswers, noHandOvers, noMessages, noRatings, noReopenings, noReplies } from "../lacks.ts";

const statuses: Readonly<Record<SameConversation["status"], string>> = {
  open: "Open",
  pending: "Awaiting Customer Response",
  "on-hold": "On Hold",
  resolved: "Resolved",
  closed: "Closed",
};

/** As a portal writes times whose format has the day first and seconds. */
function stamp(at: Instant): string {
  const { day, month, year } = dayOf(at);
  return `${day}/${month}/${year} ${clockTime(at)}`;
}

const rowOf = (conversation: SameConversation): Readonly<Record<string, string>> => ({
  "Ticket Id": conversation.id,
  Subject: conversation.subject,
  "Status (Ticket)": statuses[conversation.status],
  "Priority (Ticket)": conversation.priority,
  Channel: conversation.channel,
  "Ticket Owner": conversation.assignee ?? "",
  Team: conversation.team,
  "Email (Contact)": conversation.customer,
  Tags: conversation.tags.join(","),
  "Created Time (Ticket)": stamp(conversation.createdAt),
  "Ticket Closed Time": conversation.resolvedAt === undefined ? "" : stamp(conversation.resolvedAt),
});

export const zohoDesk: Exporter = {
  format: "zoho-desk",
  write: (conversations) => [{ name: "tickets.csv", text: csvOf(...conversations.map(rowOf)) }],
  options: ["--time-zone", "UTC", "--date-format", "dd/MM/yyyy HH:mm:ss"],
  lacks: {
    ...noMessages,
    ...noRatings,
    ...noReopenings,
    ...noHandOvers,
    ...noReplies,
    "time-to-abandon": "needs messages",
    "wait-time": "needs messages, or acceptance times, or first response times …",
    "handle-time": "needs reported handle times, or events, or acceptance times",
    ...noAnswers,
  },
  but: {
    why: "who began it, what only a bot said, reopenings, and who answered or resolved are not told, and a customer who left is waiting still",
    isMeant: anyOf(isOutbound, hasBot, wasReopened, isResolvedByAnother, isAnsweredByAnother, isAbandoned),
    carries: [
      "backlog",
      "backlog-flow",
      "resolution-time",
      "resolution-rate",
      "clean-resolution-rate",
      "first-contact-resolution",
      "by agent",
    ],
  },
};
