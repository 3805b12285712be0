import { ofPersonalChats } from "../excepted/personal-chats.ts";
import type { Exporter, SameConversation, SameMessage } from "../exporter.ts";

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
  ...ofPersonalChats("Telegram"),
};
