import type { Instant } from "../../../src/model/conversation.ts";
import { csvOf } from "../../support/csv-text.ts";
import { localTime } from "../../support/spelt-times.ts";
import type { Exporter, SameConversation } from "../exporter.ts";

const states: Readonly<Record<SameConversation["status"], string>> = {
  open: "Open",
  pending: "Snoozed",
  resolved: "Closed",
  closed: "Closed",
};

/** Jakarta is seven hours ahead of UTC all year. */
const inJakarta = (at: Instant): string => localTime(at + 7 * 3_600_000);

function rowOf(conversation: SameConversation): Readonly<Record<string, string>> {
  const { createdAt, messages, rating } = conversation;
  const asked = messages.find(({ by, internal }) => by === "customer" && !internal);
  const reply = messages.find(({ by, internal }) => by === "agent" && !internal);
  const seconds = reply === undefined ? "" : String((reply.at - (asked?.at ?? createdAt)) / 1000);
  const begun = messages.find(({ by, internal }) => by !== "bot" && !internal);
  return {
    "Conversation ID": conversation.id,
    "Conversation started at (Asia/Jakarta)": inJakarta(createdAt),
    "Updated at (Asia/Jakarta)": inJakarta(createdAt),
    Title: conversation.subject,
    "Started by": begun?.by === "agent" ? "Admin" : "Customer",
    "Current conversation state": states[conversation.status],
    "Team currently assigned": conversation.team,
    "Teammate currently assigned": conversation.assignee ?? "",
    "Conversation rating": rating === undefined ? "" : String(rating.score),
    "Conversation rating remark": rating?.comment ?? "",
    Channel: conversation.channel,
    "First response time (seconds)": seconds,
    "User name": conversation.customer,
  };
}

const messages = "it has no messages: who waited for what, and whether only a bot spoke, is not told";
const closing = "nothing tells when a conversation was closed, nor whether it was reopened";
const assignments = "nothing tells who was assigned when";

export const intercomCsv: Exporter = {
  format: "intercom-csv",
  write: (conversations) => [{ name: "conversations.csv", text: csvOf(...conversations.map(rowOf)) }],
  carries: ["volume", "daily-volume", "channels", "resolution-rate", "csat", "retention-rate"],
  lacks: {
    tags: "it has no tags",
    backlog: messages,
    "backlog-flow": closing,
    "first-response-time": messages,
    "reply-time": messages,
    "next-reply-time": messages,
    "wait-time": messages,
    "time-to-abandon": messages,
    "resolution-time": closing,
    "handle-time": assignments,
    "chat-duration": messages,
    sla: messages,
    "service-level": messages,
    "clean-resolution-rate": closing,
    "first-contact-resolution": closing,
    "reopen-rate": closing,
    "escalation-rate": assignments,
    "transfer-rate": assignments,
    "success-rate": messages,
    "missed-rate": messages,
    "messages-per-chat": messages,
    "replies-per-ticket": messages,
    feedback: "a rating has no remark here",
  },
};
