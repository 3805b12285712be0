import type { Instant } from "../../../src/model/conversation.ts";
import { because } from "../because.ts";
import type { Exporter, SameConversation, SameMessage } from "../exporter.ts";

const stamp = (at: Instant): string => new Date(at).toISOString().replace("Z", "000Z");

/** Agents are known by their e-mail addresses, bots by a hash. */
const idOf = ({ by, author }: Pick<SameMessage, "by" | "author">): string =>
  by === "agent" ? `${author}@shop.example` : author;

const eventOf = (message: SameMessage): object => ({
  id: message.id,
  type: "message",
  author_id: idOf(message),
  visibility: message.internal ? "agents" : "all",
  text: message.text,
  created_at: stamp(message.at),
});

const endOf = (at: Instant, agent: string): object => ({
  id: `end-${at}`,
  type: "system_message",
  system_message_type: "manual_archived_agent",
  text_vars: { agent },
  created_at: stamp(at),
});

function chatOf({ id, customer, messages, tags, createdAt, resolvedAt, assignee, rating }: SameConversation): object {
  const others = messages.filter(({ by }) => by !== "customer");
  const users = [
    { id: customer, type: "customer", name: customer },
    ...others.map(({ by, author }) => ({ id: idOf({ by, author }), type: "agent", name: author })),
  ];
  const good = rating === undefined ? {} : { rating: { score: rating.score > 2 ? 1 : 0, comment: rating.comment } };
  return {
    id: `chat-${id}`,
    users,
    thread: {
      id,
      created_at: stamp(createdAt),
      active: resolvedAt === undefined,
      user_ids: users.map((user) => user.id),
      access: { group_ids: [2] },
      properties: good,
      tags,
      events: [
        ...messages.map(eventOf),
        ...(resolvedAt === undefined ? [] : [endOf(resolvedAt, assignee ?? "Nobody")]),
      ],
    },
  };
}

export const livechat: Exporter = {
  format: "livechat",
  write: (conversations) => [
    {
      name: "archives.json",
      text: JSON.stringify({ chats: conversations.map(chatOf), found_chats: conversations.length }),
    },
  ],
  carries: [
    "volume",
    "daily-volume",
    "tags",
    "first-response-time",
    "reply-time",
    "next-reply-time",
    "wait-time",
    "handle-time",
    "chat-duration",
    "service-level",
    "escalation-rate",
    "transfer-rate",
    "success-rate",
    "missed-rate",
    "messages-per-chat",
    "retention-rate",
  ],
  lacks: {
    ...because("everything is a chat", "channels", "sla"),
    ...because("no status tells what waits for the customer", "backlog"),
    ...because(
      "a thread is not reopened, and one that ends unanswered was missed",
      "backlog-flow",
      "time-to-abandon",
      "resolution-time",
      "resolution-rate",
      "clean-resolution-rate",
      "first-contact-resolution",
      "reopen-rate",
      "replies-per-ticket",
    ),
    ...because("ratings are good or bad", "csat", "feedback"),
  },
};
