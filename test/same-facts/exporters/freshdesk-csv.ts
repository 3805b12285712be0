import type { Instant } from "../../../src/model/conversation.ts";
import { csvOf } from "../../support/csv-text.ts";
import { localTime } from "../../support/spelt-times.ts";
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
import { noEscalations, noMessages, noReopenings, noSurveys, noTransfers } from "../lacks.ts";

const statuses: Readonly<Record<SameConversation["status"], string>> = {
  open: "Open",
  pending: "Pending",
  "on-hold": "Waiting on Third Party",
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

export const freshdeskCsv: Exporter = {
  format: "freshdesk-csv",
  write: (conversations) => [{ name: "tickets.csv", text: csvOf(...conversations.map(rowOf)) }],
  options: ["--time-zone", "UTC"],
  lacks: {
    ...noMessages,
    ...noSurveys,
    ...noEscalations,
    ...noTransfers,
    ...noReopenings,
    "time-to-abandon": "needs events, or abandon times, or messages",
    "handle-time": "needs reported handle times, or events, or acceptance times",
    feedback: "needs comments on ratings, or reviews",
  },
  differs: {
    "replies-per-ticket": "every message of an agent is counted, and not those in a row as one",
  },
  but: {
    why: "what only a bot said, reopenings, and who answered or resolved are not told; what the shop began has a source of its own, and a customer who left is waiting still",
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
      "channels",
      "backlog",
      "backlog-flow",
      "first-response-time",
      "wait-time",
      "resolution-time",
      "sla",
      "service-level",
      "clean-resolution-rate",
      "first-contact-resolution",
      "success-rate",
      "missed-rate",
      "conversion-rate",
      "upsell-rate",
      "cross-sell-rate",
      "by channel",
      "by agent",
    ],
  },
};
