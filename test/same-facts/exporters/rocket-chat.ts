import type { Instant } from "../../../src/model/conversation.ts";
import { because } from "../because.ts";
import type { ExportedFile, Exporter, SameConversation, SameMessage } from "../exporter.ts";
import { anyOf, isBotOnly, isPending, isUnanswered, wasReopened } from "../kinds.ts";
import { noCannedMarks, noEscalations, noRatings, noReopenings, noTransfers } from "../lacks.ts";

const date = (at: Instant): object => ({ $date: new Date(at).toISOString() });
const sources: Readonly<Record<SameConversation["channel"], object>> = {
  email: { type: "email" },
  chat: { type: "widget" },
  whatsapp: { type: "app", alias: "WhatsApp" },
  phone: { type: "other", alias: "Phone" },
};

function roomOf(conversation: SameConversation): object {
  const { status, assignee, resolvedAt, abandonedAt } = conversation;
  const isClosed = status === "resolved" || status === "closed" || abandonedAt !== undefined;
  const closedAt = resolvedAt ?? abandonedAt;
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
    onHold: status === "on-hold" ? true : undefined,
    closedAt: isClosed && closedAt !== undefined ? date(closedAt) : undefined,
    closer: abandonedAt === undefined ? undefined : "visitor",
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
  lacks: {
    ...noRatings,
    ...noEscalations,
    ...noTransfers,
    ...noReopenings,
    ...noCannedMarks,
    "handle-time": "needs reported handle times, or events, or acceptance times",
  },
  differs: {
    ...because(
      "nothing tells who closed a room",
      "resolution-time by agent",
      "resolution-rate by agent",
      "clean-resolution-rate by agent",
      "first-contact-resolution by agent",
      "replies-per-ticket by agent",
    ),
    "success-rate": "the API has no ratings",
  },
  but: {
    why: "a room is open or closed, never opened again, and missed where it was closed without an agent",
    isMeant: anyOf(isUnanswered, isBotOnly, wasReopened, isPending),
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
      "sla",
      "service-level",
      "resolution-rate",
      "clean-resolution-rate",
      "first-contact-resolution",
      "missed-rate",
      "messages-per-chat",
      "replies-per-ticket",
      "conversion-rate",
      "upsell-rate",
      "cross-sell-rate",
    ],
  },
};
