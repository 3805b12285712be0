import type { Instant } from "../../../src/model/conversation.ts";
import { csvOf } from "../../support/csv-text.ts";
import { clockTime, dayOf } from "../../support/spelt-times.ts";
import { because } from "../because.ts";
import type { Exporter, SameConversation } from "../exporter.ts";

const statuses: Readonly<Record<SameConversation["status"], string>> = {
  open: "Open",
  pending: "Awaiting Customer Response",
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
  carries: [
    "volume",
    "daily-volume",
    "channels",
    "tags",
    "resolution-rate",
    "clean-resolution-rate",
    "first-contact-resolution",
    "retention-rate",
  ],
  lacks: {
    ...because(
      "there are no messages",
      "backlog",
      "messages-per-chat",
      "first-response-time",
      "reply-time",
      "next-reply-time",
      "wait-time",
      "time-to-abandon",
      "chat-duration",
      "sla",
      "service-level",
      "success-rate",
      "missed-rate",
      "replies-per-ticket",
      "escalation-rate",
      "transfer-rate",
    ),
    ...because("there are no changes of status", "backlog-flow", "resolution-time", "handle-time", "reopen-rate"),
    ...because("there are no ratings", "csat", "feedback"),
  },
};
