import { csvOf } from "../../support/csv-text.ts";
import { clockTime, dayOf, monthNames } from "../../support/spelt-times.ts";
import { ofOneChannel } from "../excepted/one-channel.ts";
import type { Exporter, SameConversation, SameMessage } from "../exporter.ts";

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
  ...ofOneChannel,
};
