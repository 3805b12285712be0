import { because } from "../because.ts";
import type { Excepted } from "../exporter.ts";
import { isBotOnly } from "../kinds.ts";
import { messagesOfOneChannel } from "../lacks.ts";

/** Messages of one channel, in which nobody says what was resolved. */
export const ofOneChannel: Excepted = {
  lacks: messagesOfOneChannel,
  differs: {
    ...because("all is on one channel", "channels", "sla", "by channel"),
    "first-response-time": "nothing tells whether what is unanswered has ended",
    "by agent": "what nobody answered is nobody's",
  },
  but: {
    why: "nothing tells that a bot dealt with it to the end",
    isMeant: isBotOnly,
    carries: [
      "reply-time",
      "next-reply-time",
      "wait-time",
      "messages-per-chat",
      "conversion-rate",
      "upsell-rate",
      "cross-sell-rate",
    ],
  },
};
