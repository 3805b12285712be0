import { because } from "../because.ts";
import type { Excepted } from "../exporter.ts";
import { anyOf, isAbandoned, isBotOnly, isUnanswered, wasSilent } from "../kinds.ts";
import { messagesOfOneChannel } from "../lacks.ts";

/** A customer's chat with the shop as a telephone keeps it, on the messenger of this name. */
export const ofPersonalChats = (messenger: string): Excepted => ({
  lacks: messagesOfOneChannel,
  differs: {
    ...because(
      "what nobody answered is nobody's",
      "volume by agent",
      "daily-volume by agent",
      "first-response-time by agent",
      "reply-time by agent",
      "next-reply-time by agent",
      "wait-time by agent",
      "messages-per-chat by agent",
    ),
    ...because(`every chat is one of ${messenger}`, "channels", "by channel"),
    sla: "there are no priorities, and no channels, to choose a target by",
  },
  but: {
    why: "nothing tells what was resolved: by a bot alone, without an answer, or before a silence of a day, and a customer who left is waiting still",
    isMeant: anyOf(isBotOnly, isUnanswered, wasSilent, isAbandoned),
    carries: [
      "volume",
      "daily-volume",
      "first-response-time",
      "reply-time",
      "next-reply-time",
      "wait-time",
      "messages-per-chat",
      "conversion-rate",
      "upsell-rate",
      "cross-sell-rate",
      "cost-per-interaction",
    ],
  },
});
