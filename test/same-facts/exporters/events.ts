import { because } from "../because.ts";
import type { Exporter } from "../exporter.ts";
import { anyOf, hasBot, isOnHold, isOutbound, isPending } from "../kinds.ts";
import { noAnswers, noMessages, noRatings, noTags, noTeams } from "../lacks.ts";
import { eventsTable } from "../plain-tables.ts";

export const events: Exporter = {
  format: "events",
  write: (conversations) => [eventsTable(conversations)],
  lacks: {
    ...noMessages,
    ...noRatings,
    ...noTags,
    ...noTeams,
    ...because("needs messages, or reported first response times", "first-response-time", "sla"),
    "wait-time": "needs messages, or reported wait times",
    ...noAnswers,
    ...because(
      "needs messages, or first response times, or acceptance times …",
      "time-to-abandon",
      "escalation-rate",
      "transfer-rate",
    ),
    "replies-per-ticket": "needs messages, or counts of replies",
    "conversion-rate": "needs messages, or first response times, or reported first response times …",
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
