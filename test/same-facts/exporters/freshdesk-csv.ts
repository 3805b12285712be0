import type { Instant } from "../../../src/model/conversation.ts";
import { csvOf } from "../../support/csv-text.ts";
import { localTime } from "../../support/spelt-times.ts";
import type { Exporter, SameConversation } from "../exporter.ts";

const statuses: Readonly<Record<SameConversation["status"], string>> = {
  open: "Open",
  pending: "Pending",
  resolved: "Resolved",
  closed: "Closed",
};
const maybe = (at: Instant | undefined): string => (at === undefined ? "" : localTime(at));

function rowOf(conversation: SameConversation): Readonly<Record<string, string>> {
  const { messages, rating, resolvedAt, status } = conversation;
  const publicOf = (by: "agent" | "customer") => messages.filter((message) => message.by === by && !message.internal);
  const begun = messages.find(({ by, internal }) => by !== "bot" && !internal);
  return {
    "Ticket ID": conversation.id,
    Subject: conversation.subject,
    Status: statuses[status],
    Priority: conversation.priority === "normal" ? "Medium" : conversation.priority,
    Source: begun?.by === "agent" ? "Outbound Email" : conversation.channel,
    Agent: conversation.assignee ?? "",
    Group: conversation.team,
    "Created time": localTime(conversation.createdAt),
    "Resolved time": maybe(resolvedAt),
    "Closed time": status === "closed" ? maybe(resolvedAt) : "",
    "Last update time": localTime(conversation.createdAt),
    "Initial response time": maybe(publicOf("agent")[0]?.at),
    "Time tracked": "00:00:00",
    "First response time (in hrs)": "",
    "Resolution time (in hrs)": "",
    "Agent interactions": String(publicOf("agent").length),
    "Customer interactions": String(publicOf("customer").length),
    Tags: conversation.tags.join(","),
    "Survey results": rating === undefined ? "" : String(rating.score),
    "Contact ID": conversation.customer,
  };
}

const messages = "it has no messages: who waited for what, and whether only a bot spoke, is not told";
const resolutions = "only the last resolution is told, and no reopening";
const assignments = "nothing tells who was assigned when";

export const freshdeskCsv: Exporter = {
  format: "freshdesk-csv",
  write: (conversations) => [{ name: "tickets.csv", text: csvOf(...conversations.map(rowOf)) }],
  options: ["--time-zone", "UTC"],
  carries: ["volume", "daily-volume", "channels", "tags", "resolution-rate", "csat", "retention-rate"],
  lacks: {
    backlog: messages,
    "backlog-flow": resolutions,
    "first-response-time": messages,
    "reply-time": messages,
    "next-reply-time": messages,
    "wait-time": messages,
    "time-to-abandon": messages,
    "resolution-time": resolutions,
    "handle-time": assignments,
    "chat-duration": messages,
    sla: messages,
    "service-level": messages,
    "clean-resolution-rate": resolutions,
    "first-contact-resolution": resolutions,
    "reopen-rate": resolutions,
    "escalation-rate": assignments,
    "transfer-rate": assignments,
    "success-rate": messages,
    "missed-rate": messages,
    "messages-per-chat": messages,
    "replies-per-ticket": messages,
    feedback: "a rating has no comment here",
  },
};
