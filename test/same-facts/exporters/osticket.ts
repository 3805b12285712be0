import { csvOf } from "../../support/csv-text.ts";
import { localTime } from "../../support/spelt-times.ts";
import { because } from "../because.ts";
import type { Exporter, SameConversation } from "../exporter.ts";

const statuses: Readonly<Record<SameConversation["status"], string>> = {
  open: "Open",
  pending: "Pending",
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
  carries: [
    "volume",
    "daily-volume",
    "channels",
    "resolution-rate",
    "clean-resolution-rate",
    "first-contact-resolution",
    "reopen-rate",
    "retention-rate",
  ],
  lacks: {
    ...because(
      "there are no messages",
      "backlog",
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
    ...because("there are no changes of status", "backlog-flow", "resolution-time", "handle-time"),
    ...because("the entries of a thread are counted with its notes, and not by side", "messages-per-chat"),
    ...because("there are no tags", "tags"),
    ...because("there are no ratings", "csat", "feedback"),
  },
};
