import type { Instant } from "../../../src/model/conversation.ts";
import { because } from "../because.ts";
import type { Exporter, SameConversation, SameMessage } from "../exporter.ts";
import { anyOf, isOpen, isUnanswered, wasReopened } from "../kinds.ts";
import { noCannedMarks, noEscalations, noRatings, noReopenings, noTags, noTeams, noTransfers } from "../lacks.ts";

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
function hooksOf({ id, customer, createdAt, resolvedAt, abandonedAt, messages }: SameConversation): readonly object[] {
  const visitor = { name: customer, email: customer };
  const start = { event: "chat:start", chatId: id, time: stamp(createdAt), visitor, property };
  const endedAt = resolvedAt ?? abandonedAt;
  if (endedAt === undefined) return [start];
  const said = messages.filter(({ internal }) => !internal);
  return [
    start,
    { event: "chat:end", chatId: id, time: stamp(endedAt), visitor, property },
    {
      event: "chat:transcript_created",
      time: stamp(endedAt),
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
  lacks: {
    ...noRatings,
    ...noEscalations,
    ...noTransfers,
    ...noReopenings,
    ...noCannedMarks,
    ...noTags,
    ...noTeams,
  },
  differs: {
    ...because(
      "nothing tells who ended a chat",
      "backlog-flow by agent",
      "resolution-time by agent",
      "resolution-rate by agent",
      "clean-resolution-rate by agent",
      "first-contact-resolution by agent",
      "replies-per-ticket by agent",
    ),
    ...because("everything is a chat", "channels", "by channel"),
    ...because("a chat has its transcript when it is over", "handle-time", "sla"),
    "success-rate": "there are no ratings",
    "messages-per-chat": "what a bot writes is the system's",
  },
  but: {
    why: "a chat has its transcript when it is over, and is missed where nobody answered",
    isMeant: anyOf(isOpen, wasReopened, isUnanswered),
    carries: [
      "backlog",
      "backlog-flow",
      "first-response-time",
      "reply-time",
      "next-reply-time",
      "wait-time",
      "time-to-abandon",
      "resolution-time",
      "chat-duration",
      "service-level",
      "resolution-rate",
      "clean-resolution-rate",
      "first-contact-resolution",
      "missed-rate",
      "replies-per-ticket",
      "conversion-rate",
      "upsell-rate",
      "cross-sell-rate",
      "cost-per-interaction",
      "volume by agent",
      "daily-volume by agent",
    ],
  },
};
