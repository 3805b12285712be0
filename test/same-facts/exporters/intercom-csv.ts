import type { Instant } from "../../../src/model/conversation.ts";
import { csvOf } from "../../support/csv-text.ts";
import { localTime } from "../../support/spelt-times.ts";
import { because } from "../because.ts";
import type { Exporter, SameConversation } from "../exporter.ts";
import {
  anyOf,
  hasBot,
  isAbandoned,
  isAnsweredByAnother,
  isOnHold,
  isOutbound,
  isResolvedByAnother,
  isUnanswered,
} from "../kinds.ts";
import { noEscalations, noMessages, noReopenings, noSurveys, noTags, noTransfers } from "../lacks.ts";

const states: Readonly<Record<SameConversation["status"], string>> = {
  open: "Open",
  pending: "Snoozed",
  "on-hold": "Open",
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

export const intercomCsv: Exporter = {
  format: "intercom-csv",
  write: (conversations) => [{ name: "conversations.csv", text: csvOf(...conversations.map(rowOf)) }],
  lacks: {
    ...noMessages,
    ...noSurveys,
    ...noEscalations,
    ...noTransfers,
    ...noReopenings,
    ...noTags,
    ...because(
      "needs events, or resolution times, or closing times",
      "backlog-flow",
      "clean-resolution-rate",
      "first-contact-resolution",
    ),
    "wait-time": "needs messages, or acceptance times, or first response times …",
    "time-to-abandon": "needs events, or abandon times, or messages",
    "resolution-time": "needs events, or resolution times, or closing times …",
    "handle-time": "needs reported handle times, or events",
    "service-level": "needs messages, or first response times, or acceptance times …",
    "replies-per-ticket": "needs messages, or counts of replies",
  },
  but: {
    why: "what only a bot said, and who answered or resolved are not told, what is on hold is open, and a customer who left is waiting still",
    isMeant: anyOf(isOutbound, hasBot, isUnanswered, isResolvedByAnother, isAnsweredByAnother, isAbandoned, isOnHold),
    carries: [
      "backlog",
      "first-response-time",
      "sla",
      "success-rate",
      "missed-rate",
      "conversion-rate",
      "upsell-rate",
      "cross-sell-rate",
      "by agent",
    ],
  },
};
