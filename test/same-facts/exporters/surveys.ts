import { because } from "../because.ts";
import type { Exporter } from "../exporter.ts";
import { noHandOvers, noReopenings, noTags, noTeams } from "../lacks.ts";
import { surveysTable } from "../plain-tables.ts";

export const surveys: Exporter = {
  format: "surveys",
  write: (conversations) => [surveysTable(conversations)],
  lacks: {
    ...noReopenings,
    ...noTags,
    ...noTeams,
    ...noHandOvers,
    ...because("needs creation times, or messages, or events", "volume", "daily-volume"),
    channels: "needs channels",
    backlog:
      "needs creation times and statuses, or creation times and events, or creation times and resolution times …",
    "resolution-rate": "needs statuses, or events, or resolution times …",
    "backlog-flow": "needs events",
    "first-response-time": "needs messages, or reported first response times",
    "reply-time": "needs messages, or reported reply times",
    "next-reply-time": "needs messages",
    "wait-time": "needs messages, or reported wait times",
    "time-to-abandon": "needs messages and events, or messages and abandon times, or first response times and events …",
    "resolution-time": "needs events, or reported resolution times",
    "handle-time": "needs reported handle times, or events",
    ...because(
      "needs messages and statuses, or messages and events, or messages and abandon times …",
      "chat-duration",
      "service-level",
      "missed-rate",
    ),
    sla: "needs messages and channels, or reported first response times and channels",
    ...because(
      "needs events, or resolution times, or closing times",
      "clean-resolution-rate",
      "first-contact-resolution",
    ),
    ...because(
      "needs messages and statuses, or messages and events, or messages and resolution times …",
      "success-rate",
      "replies-per-ticket",
    ),
    "messages-per-chat": "needs messages, or counts of messages",
    "canned-response-rate": "needs messages and a mark on canned messages",
    "conversion-rate": "needs messages, or first response times, or reported first response times …",
    ...because(
      "needs messages, or first response times, or acceptance times …",
      "upsell-rate",
      "cross-sell-rate",
      "cost-per-interaction",
    ),
    "by channel": "no file gives the channel of conversations: it is (none) for all",
    "by agent": "no file gives the agent of conversations: it is (none) for all",
  },
  differs: {
    ...because(
      "nothing is known of conversations that nobody was asked about",
      "csat",
      "nps",
      "ces",
      "feedback",
      "retention-rate",
    ),
  },
};
