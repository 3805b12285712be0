import { because } from "../because.ts";
import type { Exporter, SameConversation } from "../exporter.ts";
import { noAnswers, noHandOvers, noMessages, noRatings, noReopenings, noTags, noTeams } from "../lacks.ts";

const sources: Readonly<Record<SameConversation["channel"], string>> = {
  email: "email",
  chat: "qiscus",
  whatsapp: "wa",
  phone: "phone",
};

function roomOf(
  { id, channel, customer, status, assignee, messages, events }: SameConversation,
  index: number,
): object {
  const said = messages.filter(({ internal }) => !internal);
  const last = said[said.length - 1];
  const asked = said.findLast(({ by }) => by === "customer");
  const isResolved = status === "resolved" || status === "closed";
  return {
    id: index + 1,
    room_id: id,
    channel_id: 4501,
    contact_id: customer,
    name: asked?.author ?? customer,
    source: sources[channel],
    is_resolved: isResolved,
    is_waiting: !isResolved && assignee === undefined,
    is_handled_by_bot: events.some(({ by }) => by === "bot"),
    last_comment_sender: last.author,
    last_comment_sender_type: last.by,
    last_comment_text: last.text,
    last_comment_timestamp: new Date(last.at).toISOString(),
    last_customer_timestamp: asked === undefined ? null : new Date(asked.at).toISOString(),
    room_badge: null,
    user_id: customer,
  };
}

export const qiscus: Exporter = {
  format: "qiscus",
  write: (conversations) => [
    { name: "rooms.json", text: JSON.stringify({ customer_rooms: conversations.map(roomOf) }) },
  ],
  lacks: {
    ...noMessages,
    ...noRatings,
    ...noReopenings,
    ...noTags,
    ...noTeams,
    ...because("needs creation times, or messages, or events", "volume", "daily-volume", "backlog"),
    ...noHandOvers,
    "backlog-flow": "needs events",
    ...because("needs messages, or reported first response times", "first-response-time", "sla"),
    "time-to-abandon": "needs messages",
    "wait-time": "needs messages, or reported wait times",
    "resolution-time": "needs events, or reported resolution times",
    "handle-time": "needs reported handle times, or events",
    ...noAnswers,
    ...because(
      "needs events, or resolution times, or closing times",
      "clean-resolution-rate",
      "first-contact-resolution",
    ),
    "replies-per-ticket": "needs messages, or counts of replies",
    "conversion-rate": "needs messages, or first response times, or reported first response times …",
    "by agent": "no file gives the agent of conversations: it is (none) for all",
  },
  differs: because(
    "nothing tells when a room began, so that each is left out as one of no known time",
    "channels",
    "resolution-rate",
    "retention-rate",
  ),
};
