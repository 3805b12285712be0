import { because } from "../because.ts";
import type { Exporter } from "../exporter.ts";
import { anyOf, isAbandoned, isBotOnly, isOpen, isUnanswered } from "../kinds.ts";
import { messagesTable } from "../plain-tables.ts";

export const messages: Exporter = {
  format: "messages",
  write: (conversations) => [messagesTable(conversations)],
  carries: [
    "volume",
    "daily-volume",
    "channels",
    "tags",
    "canned-response-rate",
    "cost-per-interaction",
    "retention-rate",
    "churn-rate",
    "customer-lifetime-value",
    "by channel",
    "by team",
  ],
  lacks: {
    "escalation-rate": "needs records of escalations",
    "transfer-rate": "needs records of transfers",
    ...because(
      "needs statuses, or events, or resolution times …",
      "backlog",
      "resolution-rate",
      "success-rate",
      "replies-per-ticket",
    ),
    "backlog-flow": "needs events",
    "time-to-abandon": "needs events, or abandon times, or statuses",
    "resolution-time": "needs events, or resolution times, or closing times …",
    "handle-time": "needs reported handle times, or events",
    "chat-duration": "needs statuses, or events, or abandon times …",
    ...because("needs statuses, or events, or abandon times", "service-level", "missed-rate"),
    ...because(
      "needs events, or resolution times, or closing times",
      "clean-resolution-rate",
      "first-contact-resolution",
    ),
    "reopen-rate": "needs records of reopenings, or counts of reopenings",
    csat: "needs ratings",
    nps: "needs ratings of kind nps",
    ces: "needs ratings of kind ces",
    feedback: "needs reviews",
  },
  differs: {
    "by agent": "nothing tells who has taken what nobody has answered yet",
  },
  but: {
    why: "nothing tells of resolutions, nor who has taken what nobody has answered yet, and a customer who left is waiting still",
    isMeant: anyOf(isBotOnly, isUnanswered, isOpen, isAbandoned),
    carries: [
      "first-response-time",
      "reply-time",
      "next-reply-time",
      "wait-time",
      "sla",
      "messages-per-chat",
      "conversion-rate",
      "upsell-rate",
      "cross-sell-rate",
    ],
  },
};
