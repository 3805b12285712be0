import type { Exporter } from "../exporter.ts";
import { anyOf, isAbandoned, isBotOnly, isOpen, isUnanswered } from "../kinds.ts";
import { messagesAlone, noEscalations, noRatings, noTransfers } from "../lacks.ts";
import { messagesTable } from "../plain-tables.ts";

export const messages: Exporter = {
  format: "messages",
  write: (conversations) => [messagesTable(conversations)],
  lacks: {
    ...messagesAlone,
    ...noRatings,
    ...noEscalations,
    ...noTransfers,
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
