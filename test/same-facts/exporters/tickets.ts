import { because } from "../because.ts";
import type { Exporter } from "../exporter.ts";
import { anyOf, hasBot, isAnsweredByAnother, isResolvedByAnother, isUnanswered, wasReopened } from "../kinds.ts";
import { noEscalations, noSurveys, noTransfers } from "../lacks.ts";
import { ticketsTable } from "../plain-tables.ts";

export const tickets: Exporter = {
  format: "tickets",
  write: (conversations) => [ticketsTable(conversations)],
  lacks: {
    ...noSurveys,
    ...noEscalations,
    ...noTransfers,
    "reply-time": "needs messages, or reported reply times",
    ...because("needs messages", "next-reply-time", "chat-duration"),
    "handle-time": "needs reported handle times, or events, or acceptance times",
    "canned-response-rate": "needs messages and a mark on canned messages",
    feedback: "needs comments on ratings, or reviews",
  },
  differs: {
    "replies-per-ticket": "every message of an agent is counted, and not those in a row as one",
  },
  but: {
    why: "what only a bot said, when it was reopened, and who answered or resolved are not told",
    isMeant: anyOf(hasBot, isUnanswered, wasReopened, isResolvedByAnother, isAnsweredByAnother),
    carries: [
      "backlog",
      "backlog-flow",
      "time-to-abandon",
      "first-response-time",
      "wait-time",
      "resolution-time",
      "sla",
      "service-level",
      "clean-resolution-rate",
      "first-contact-resolution",
      "success-rate",
      "missed-rate",
      "messages-per-chat",
      "conversion-rate",
      "upsell-rate",
      "cross-sell-rate",
      "by agent",
    ],
  },
};
