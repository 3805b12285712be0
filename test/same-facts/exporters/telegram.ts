import { because } from "../because.ts";
import type { Exporter, SameConversation, SameMessage } from "../exporter.ts";
import { anyOf, isAbandoned, isBotOnly, isUnanswered, wasSilent } from "../kinds.ts";
import { messagesAlone, noCannedMarks, noEscalations, noRatings, noTags, noTeams, noTransfers } from "../lacks.ts";

const messageOf = ({ at, author, text }: SameMessage, index: number): object => ({
  id: index + 1,
  type: "message",
  date: new Date(at).toISOString().slice(0, 19),
  date_unixtime: String(at / 1000),
  from: author,
  from_id: author,
  text: index % 2 === 0 ? text : [text.slice(0, 4), { type: "bold", text: text.slice(4) }],
  text_entities: [{ type: "plain", text }],
});

/** A chat for each conversation; what is internal is said elsewhere. */
const chatOf = ({ id, customer, messages }: SameConversation): object => ({
  name: customer,
  type: "personal_chat",
  id: Number(id),
  messages: messages.filter(({ internal }) => !internal).map(messageOf),
});

export const telegram: Exporter = {
  format: "telegram",
  write: (conversations) => [
    {
      name: "result.json",
      text: JSON.stringify({
        about: "Here is the data you requested.",
        personal_information: { user_id: 12, first_name: "Toko Melati" },
        chats: { about: "This page lists all chats from this export.", list: conversations.map(chatOf) },
      }),
    },
  ],
  roles: { Sari: "agent", Made: "agent", Dewi: "agent", Rizal: "agent", "Melati Bot": "bot" },
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
    ...because("every chat is one of Telegram", "channels", "by channel"),
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
};
