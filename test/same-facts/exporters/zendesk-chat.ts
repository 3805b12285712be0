import type { Instant } from "../../../src/model/conversation.ts";
import { because } from "../because.ts";
import type { Exporter, SameConversation, SameMessage } from "../exporter.ts";

const stamp = (at: Instant): string => `${new Date(at).toISOString().slice(0, 19)}Z`;

const nicks: Readonly<Record<SameMessage["by"], (author: string) => string>> = {
  customer: (author) => `visitor:${author}`,
  agent: (author) => `agent:${author}`,
  bot: () => "agent:trigger",
};

const lineOf = ({ at, by, author, text }: SameMessage): object => ({
  timestamp: stamp(at),
  type: "chat.msg",
  nick: nicks[by](author),
  name: author,
  msg: text,
});

function chatOf({ id, customer, team, assignee, tags, createdAt, resolvedAt, messages }: SameConversation): object {
  return {
    id,
    type: "chat",
    timestamp: stamp(createdAt),
    end_timestamp: resolvedAt === undefined ? null : stamp(resolvedAt),
    update_timestamp: stamp(createdAt),
    missed: false,
    visitor: { id: customer, name: "Visitor" },
    session: { country_code: "ID", start_date: "2014-10-09T05:28:31Z" },
    agent_ids: assignee === undefined ? [] : [assignee],
    agent_names: assignee === undefined ? [] : [assignee],
    department_name: team,
    tags,
    history: messages.filter(({ internal }) => !internal).map(lineOf),
  };
}

const chats = "everything is a chat, whatever channel it came through";
const ends = "a chat has an end, and no resolution or reopening";

export const zendeskChat: Exporter = {
  format: "zendesk-chat",
  write: (conversations) => [
    {
      name: "chats.ndjson",
      text: conversations
        .map((conversation) => `${JSON.stringify({ stream: "chats", record: chatOf(conversation) })}\n`)
        .join(""),
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
    "time-to-abandon",
    "chat-duration",
    "service-level",
    "resolution-rate",
    "missed-rate",
    "messages-per-chat",
    "replies-per-ticket",
    "retention-rate",
  ],
  lacks: {
    ...because(chats, "channels", "sla"),
    ...because(
      ends,
      "backlog",
      "backlog-flow",
      "resolution-time",
      "handle-time",
      "clean-resolution-rate",
      "first-contact-resolution",
      "reopen-rate",
      "escalation-rate",
      "transfer-rate",
    ),
    ...because("a rating is good or bad, and has no five points", "success-rate", "csat", "feedback"),
  },
};
