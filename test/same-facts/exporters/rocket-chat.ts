import type { Instant } from "../../../src/model/conversation.ts";
import type { ExportedFile, Exporter, SameConversation, SameMessage } from "../exporter.ts";

const date = (at: Instant): object => ({ $date: new Date(at).toISOString() });
const sources: Readonly<Record<SameConversation["channel"], object>> = {
  email: { type: "email" },
  chat: { type: "widget" },
  whatsapp: { type: "app", alias: "WhatsApp" },
  phone: { type: "other", alias: "Phone" },
};

function roomOf(conversation: SameConversation): object {
  const { status, assignee, resolvedAt } = conversation;
  const isClosed = status === "resolved" || status === "closed";
  return {
    _id: conversation.id,
    t: "l",
    ts: date(conversation.createdAt),
    v: { _id: conversation.customer, token: conversation.customer, username: `guest-${conversation.customer}` },
    source: sources[conversation.channel],
    departmentId: conversation.team,
    servedBy: assignee === undefined ? undefined : { username: assignee },
    tags: conversation.tags,
    open: !isClosed,
    closedAt: isClosed && resolvedAt !== undefined ? date(resolvedAt) : undefined,
  };
}

const messageOf = (room: string, { id, at, by, author, text }: SameMessage): object => ({
  _id: id,
  rid: room,
  ts: date(at),
  token: by === "customer" ? author : undefined,
  u: { _id: author, username: author },
  bot: by === "bot" ? { i: "flow" } : undefined,
  msg: text,
});

const lines = (name: string, records: readonly object[]): ExportedFile => ({
  name,
  text: records.map((record) => `${JSON.stringify(record)}\n`).join(""),
});

const pending = "a room is open, on hold or closed, and pending is open";
const reopenings = "a room that was closed is never opened again";
const unserved = "a room that was closed without an agent is missed, also where a bot was enough";
const assignments = "nothing tells who was assigned when";
const ratings = "the API has no ratings";

export const rocketChat: Exporter = {
  format: "rocket-chat",
  write: (conversations) => [
    lines(
      "rocketchat_message.ndjson",
      conversations.flatMap(({ id, messages }) =>
        messages.filter(({ internal }) => !internal).map((each) => messageOf(id, each)),
      ),
    ),
    lines("rocketchat_room.ndjson", conversations.map(roomOf)),
  ],
  carries: ["volume", "daily-volume", "channels", "tags", "retention-rate"],
  lacks: {
    backlog: pending,
    "backlog-flow": reopenings,
    "reopen-rate": reopenings,
    "first-response-time": unserved,
    "reply-time": unserved,
    "next-reply-time": unserved,
    "wait-time": unserved,
    "time-to-abandon": unserved,
    "resolution-time": unserved,
    "chat-duration": unserved,
    sla: unserved,
    "service-level": unserved,
    "resolution-rate": unserved,
    "clean-resolution-rate": unserved,
    "first-contact-resolution": unserved,
    "missed-rate": unserved,
    "messages-per-chat": unserved,
    "replies-per-ticket": unserved,
    "handle-time": assignments,
    "escalation-rate": assignments,
    "transfer-rate": assignments,
    "success-rate": ratings,
    csat: ratings,
    feedback: ratings,
  },
};
