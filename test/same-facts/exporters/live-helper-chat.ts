import type { Instant } from "../../../src/model/conversation.ts";
import type { ExportedFile, Exporter, SameConversation, SameMessage } from "../exporter.ts";

const seconds = (at: Instant | undefined): number => (at === undefined ? 0 : at / 1000);
const statuses: Readonly<Record<SameConversation["status"], number>> = { open: 1, pending: 1, resolved: 2, closed: 2 };

/** Operators have numbers: the letters of their name, so that nobody has 0. */
const operator = (name: string): number => [...name].reduce((sum, letter) => sum * 31 + letter.charCodeAt(0), 1) % 1e6;

function chatOf({ id, status, createdAt, resolvedAt, assignee, customer, team }: SameConversation): object {
  return {
    id,
    nick: "Visitor",
    status: statuses[status],
    status_sub: 0,
    time: seconds(createdAt),
    pnd_time: seconds(createdAt),
    cls_time: statuses[status] === 2 ? seconds(resolvedAt) : 0,
    last_op_msg_time: 0,
    user_id: assignee === undefined ? 0 : operator(assignee),
    dep_id: team,
    email: customer,
  };
}

const users: Readonly<Record<"customer" | "bot", number>> = { customer: 0, bot: -2 };

const messageOf = (chat: string, { id, at, by, author, text }: SameMessage): object => ({
  id,
  chat_id: chat,
  user_id: by === "agent" ? operator(author) : users[by],
  time: seconds(at),
  msg: text,
  name_support: by === "agent" ? author : "",
  meta_msg: "",
});

const lines = (name: string, records: readonly object[]): ExportedFile => ({
  name,
  text: records.map((record) => `${JSON.stringify(record)}\n`).join(""),
});

const channels = "a chat does not say by which channel it came";
const tags = "a chat has no tags";
const pending = "a chat waits, is active or is closed, and pending is active";
const reopenings = "a chat has one closing only";
const assignments = "nothing tells who was assigned when";
const ratings = "the answers to surveys are not among the chats";

export const liveHelperChat: Exporter = {
  format: "live-helper-chat",
  write: (conversations) => [
    lines(
      "lh_msg.ndjson",
      conversations.flatMap(({ id, messages }) =>
        messages.filter(({ internal }) => !internal).map((each) => messageOf(id, each)),
      ),
    ),
    lines("lh_chat.ndjson", conversations.map(chatOf)),
  ],
  carries: [
    "volume",
    "daily-volume",
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
    channels: channels,
    sla: channels,
    tags: tags,
    backlog: pending,
    "backlog-flow": reopenings,
    "resolution-time": reopenings,
    "clean-resolution-rate": reopenings,
    "first-contact-resolution": reopenings,
    "reopen-rate": reopenings,
    "handle-time": assignments,
    "escalation-rate": assignments,
    "transfer-rate": assignments,
    "success-rate": ratings,
    csat: ratings,
    feedback: ratings,
  },
};
