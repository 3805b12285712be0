import { because } from "../because.ts";
import { ofPersonalChats } from "../excepted/personal-chats.ts";
import type { ExportedFile, Exporter, SameConversation, SameMessage } from "../exporter.ts";

/** UTF-8, each byte of it a character. */
const written = (text: string): string => Buffer.from(text).toString("latin1");

const messageOf = ({ at, author, text }: SameMessage): object => ({
  sender_name: written(author),
  timestamp_ms: at,
  content: written(text),
  is_geoblocked_for_viewer: false,
});

/** A thread for each conversation, the newest message first; what is internal is said elsewhere. */
function threadOf({ id, customer, messages }: SameConversation): ExportedFile {
  const thread = {
    participants: [{ name: written(customer) }, { name: "Toko Melati" }],
    messages: messages
      .filter(({ internal }) => !internal)
      .map(messageOf)
      .reverse(),
    title: written(customer),
    is_still_participant: true,
    thread_path: `inbox/${id}`,
    magic_words: [],
  };
  return { name: `your_instagram_activity/messages/inbox/${id}/message_1.json`, text: JSON.stringify(thread) };
}

const chats = ofPersonalChats("Instagram");
/** What joins conversations by the customer: a customer is a thread, whose folder orders would have to name. */
const ofCustomers = ["conversion-rate", "upsell-rate", "cross-sell-rate", "retention-rate"];

const isNotOfCustomers = (claim: string): boolean => !ofCustomers.includes(claim);

export const meta: Exporter = {
  format: "meta",
  write: (conversations) => conversations.map(threadOf),
  roles: { Sari: "agent", Made: "agent", Dewi: "agent", Rizal: "agent", "Melati Bot": "bot" },
  ...chats,
  differs: { ...chats.differs, ...because("a customer is a thread, and has another name elsewhere", ...ofCustomers) },
  ...(chats.but === undefined ? {} : { but: { ...chats.but, carries: chats.but.carries.filter(isNotOfCustomers) } }),
};
