import type { Instant } from "../../../src/model/conversation.ts";
import { because } from "../because.ts";
import type { Exporter, SameConversation, SameMessage } from "../exporter.ts";

const stamp = (at: Instant): string => new Date(at).toISOString();

const property = { id: "58ca84", name: "Toko" };
const senders: Readonly<Record<SameMessage["by"], string>> = { customer: "v", agent: "a", bot: "s" };

const messageOf = ({ at, by, author, text }: SameMessage): object => ({
  sender: { t: senders[by], n: author },
  type: "msg",
  msg: text,
  time: stamp(at),
});

/** A chat has its transcript when it is over. */
function hooksOf({ id, customer, createdAt, resolvedAt, messages }: SameConversation): readonly object[] {
  const visitor = { name: customer, email: customer };
  const start = { event: "chat:start", chatId: id, time: stamp(createdAt), visitor, property };
  if (resolvedAt === undefined) return [start];
  const said = messages.filter(({ internal }) => !internal);
  return [
    start,
    { event: "chat:end", chatId: id, time: stamp(resolvedAt), visitor, property },
    {
      event: "chat:transcript_created",
      time: stamp(resolvedAt),
      property,
      chat: { id, visitor, messages: said.map(messageOf) },
    },
  ];
}

export const tawkTo: Exporter = {
  format: "tawk-to",
  write: (conversations) => [
    {
      name: "hooks.ndjson",
      text: conversations
        .flatMap(hooksOf)
        .map((hook) => `${JSON.stringify(hook)}\n`)
        .join(""),
    },
  ],
  carries: ["volume", "daily-volume", "retention-rate"],
  lacks: {
    ...because("everything is a chat", "channels"),
    ...because("there are no tags", "tags"),
    ...because(
      "a chat has its transcript when it is over",
      "backlog",
      "backlog-flow",
      "first-response-time",
      "reply-time",
      "next-reply-time",
      "wait-time",
      "time-to-abandon",
      "resolution-time",
      "handle-time",
      "chat-duration",
      "sla",
      "service-level",
      "resolution-rate",
      "clean-resolution-rate",
      "first-contact-resolution",
      "reopen-rate",
      "escalation-rate",
      "transfer-rate",
      "missed-rate",
      "messages-per-chat",
      "replies-per-ticket",
    ),
    ...because("there are no ratings", "success-rate", "csat", "feedback"),
  },
};
