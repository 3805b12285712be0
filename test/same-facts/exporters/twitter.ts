import { csvOf } from "../../support/csv-text.ts";
import { clockTime, dayOf, monthNames } from "../../support/spelt-times.ts";
import { because } from "../because.ts";
import type { Exporter, SameConversation, SameMessage } from "../exporter.ts";
import { isBotOnly } from "../kinds.ts";
import { messagesAlone, noCannedMarks, noEscalations, noRatings, noTags, noTeams, noTransfers } from "../lacks.ts";

const weekdays = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"];

/** Wed Oct 11 06:55:44 +0000 2017 */
function stamp(at: number): string {
  const { year, month, day } = dayOf(at);
  return `${weekdays[new Date(at).getUTCDay()]} ${monthNames[month]} ${day} ${clockTime(at)} +0000 ${year}`;
}

/** Each answers the one before it; notes are no tweets. */
function tweetsOf({ messages, customer, id }: SameConversation): readonly Readonly<Record<string, string>>[] {
  const said = messages.filter(({ internal }) => !internal);
  const idOf = (message: SameMessage | undefined) => (message === undefined ? "" : `${id}${message.id}`);
  return said.map((message, index) => ({
    tweet_id: idOf(message),
    author_id: message.by === "customer" ? customer : message.author,
    inbound: message.by === "customer" ? "True" : "False",
    created_at: stamp(message.at),
    text: message.text,
    response_tweet_id: idOf(said[index + 1]),
    in_response_to_tweet_id: idOf(said[index - 1]),
  }));
}

export const twitter: Exporter = {
  format: "twitter",
  roles: { "Melati Bot": "bot" },
  /** The newest first, as timelines are gathered. */
  write: (conversations) => [{ name: "twcs.csv", text: csvOf(...conversations.flatMap(tweetsOf).reverse()) }],
  lacks: {
    ...messagesAlone,
    ...noRatings,
    ...noEscalations,
    ...noTransfers,
    ...noCannedMarks,
    ...noTags,
    ...noTeams,
  },
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
