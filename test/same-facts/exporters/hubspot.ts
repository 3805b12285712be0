import { csvOf } from "../../support/csv-text.ts";
import { localTime } from "../../support/spelt-times.ts";
import { because } from "../because.ts";
import type { Exporter, SameConversation } from "../exporter.ts";

const stages: Readonly<Record<SameConversation["status"], string>> = {
  open: "Waiting on us",
  pending: "Waiting on contact",
  resolved: "Closed",
  closed: "Closed",
};

function rowOf(conversation: SameConversation): Readonly<Record<string, string>> {
  const { channel, createdAt, resolvedAt, messages } = conversation;
  const reply = messages.find(({ by, internal }) => by === "agent" && !internal);
  const hasEmailReply = channel === "email" && reply !== undefined;
  return {
    "Ticket ID": conversation.id,
    "Ticket name": conversation.subject,
    "Ticket status": stages[conversation.status],
    Pipeline: "Support Pipeline",
    "Ticket owner": conversation.assignee ?? "",
    Priority: conversation.priority.toUpperCase(),
    Source: channel,
    "Associated Contact": conversation.customer,
    "Create date": localTime(createdAt),
    "Close date": resolvedAt === undefined ? "" : localTime(resolvedAt),
    "First agent email response date": hasEmailReply ? localTime(reply.at) : "",
  };
}

export const hubSpot: Exporter = {
  format: "hubspot",
  write: (conversations) => [{ name: "tickets.csv", text: csvOf(...conversations.map(rowOf)) }],
  options: ["--time-zone", "UTC"],
  carries: [
    "volume",
    "daily-volume",
    "channels",
    "resolution-rate",
    "clean-resolution-rate",
    "first-contact-resolution",
    "retention-rate",
  ],
  lacks: {
    ...because(
      "there are no messages, and first responses only where all tickets came by e-mail",
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
    ...because("there are no tags", "tags"),
    ...because("there are no ratings but of effort", "csat", "feedback"),
  },
};
