import type { Instant } from "../../../src/model/conversation.ts";
import { because } from "../because.ts";
import type { Exporter, SameConversation, SameMessage } from "../exporter.ts";
import { anyOf, isOpen, isResolvedByAnother, wasReopened } from "../kinds.ts";
import { noCannedMarks, noEscalations, noRatings, noReopenings, noTransfers } from "../lacks.ts";

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

function chatOf(conversation: SameConversation): object {
  const { id, customer, team, assignee, tags, createdAt, messages } = conversation;
  const endedAt = conversation.resolvedAt ?? conversation.abandonedAt;
  return {
    id,
    type: "chat",
    timestamp: stamp(createdAt),
    end_timestamp: endedAt === undefined ? null : stamp(endedAt),
    update_timestamp: stamp(createdAt),
    missed: conversation.abandonedAt !== undefined,
    visitor: { id: customer, name: "Visitor" },
    session: { country_code: "ID", start_date: "2014-10-09T05:28:31Z" },
    agent_ids: assignee === undefined ? [] : [assignee],
    agent_names: assignee === undefined ? [] : [assignee],
    department_name: team,
    tags,
    history: messages.filter(({ internal }) => !internal).map(lineOf),
  };
}

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
  lacks: {
    ...noRatings,
    ...noEscalations,
    ...noTransfers,
    ...noReopenings,
    ...noCannedMarks,
    "handle-time": "needs reported handle times, or events, or acceptance times",
  },
  differs: {
    "time-to-abandon": "nothing tells when the customer of a missed chat left: their last message stands for it",
    ...because("everything is a chat, whatever channel it came through", "channels", "sla"),
    "success-rate": "a rating is good or bad, and has no five points",
    "by channel": "everything is a chat",
  },
  but: {
    why: "a chat has an end, and no resolution or reopening, and not who brought it about",
    isMeant: anyOf(isOpen, wasReopened, isResolvedByAnother),
    carries: [
      "backlog",
      "backlog-flow",
      "resolution-time",
      "clean-resolution-rate",
      "first-contact-resolution",
      "resolution-rate by agent",
      "replies-per-ticket by agent",
    ],
  },
};
