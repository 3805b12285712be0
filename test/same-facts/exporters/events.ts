import { because } from "../because.ts";
import type { Exporter } from "../exporter.ts";
import { anyOf, hasBot, isOnHold, isOutbound, isPending } from "../kinds.ts";
import { eventsTable } from "../plain-tables.ts";

export const events: Exporter = {
  format: "events",
  write: (conversations) => [eventsTable(conversations)],
  carries: [
    "retention-rate",
    "volume",
    "daily-volume",
    "channels",
    "backlog-flow",
    "churn-rate",
    "customer-lifetime-value",
    "by channel",
  ],
  lacks: {
    tags: "needs tags",
    ...because("needs messages, or reported first response times", "first-response-time", "sla"),
    "reply-time": "needs messages, or reported reply times",
    ...because("needs messages", "next-reply-time", "chat-duration"),
    "wait-time": "needs messages, or reported wait times",
    ...because(
      "needs messages, or first response times, or acceptance times …",
      "time-to-abandon",
      "service-level",
      "escalation-rate",
      "transfer-rate",
      "success-rate",
      "missed-rate",
      "upsell-rate",
      "cross-sell-rate",
      "cost-per-interaction",
    ),
    "messages-per-chat": "needs messages, or counts of messages",
    "replies-per-ticket": "needs messages, or counts of replies",
    "canned-response-rate": "needs messages and a mark on canned messages",
    csat: "needs ratings",
    nps: "needs ratings of kind nps",
    ces: "needs ratings of kind ces",
    feedback: "needs reviews",
    "conversion-rate": "needs messages, or first response times, or reported first response times …",
    "by team": "no file gives the team of conversations: it is (none) for all",
  },
  differs: {
    "handle-time": "nothing tells whether anybody answered",
    "by agent": "nothing tells who wrote",
  },
  but: {
    why: "who began it and what only a bot said stands in messages, and of waiting there is no event here",
    isMeant: anyOf(isOutbound, hasBot, isPending, isOnHold),
    carries: [
      "backlog",
      "resolution-time",
      "resolution-rate",
      "clean-resolution-rate",
      "first-contact-resolution",
      "reopen-rate",
    ],
  },
};
