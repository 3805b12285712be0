import type { Instant } from "../../../src/model/conversation.ts";
import type { ExportedFile, Exporter, SameConversation, SameMessage } from "../exporter.ts";
import { anyOf, isAbandoned, isPending, isResolvedByAnother, wasReopened } from "../kinds.ts";
import { noCannedMarks, noChannels, noEscalations, noRatings, noReopenings, noTags, noTransfers } from "../lacks.ts";

const seconds = (at: Instant | undefined): number => (at === undefined ? 0 : at / 1000);
const statuses: Readonly<Record<SameConversation["status"], number>> = {
  open: 1,
  pending: 1,
  "on-hold": 1,
  resolved: 2,
  closed: 2,
};

const onHold = 8;

/** Operators have numbers: the letters of their name, so that nobody has 0. */
const operator = (name: string): number => [...name].reduce((sum, letter) => sum * 31 + letter.charCodeAt(0), 1) % 1e6;

function chatOf({ id, status, createdAt, resolvedAt, assignee, customer, team }: SameConversation): object {
  return {
    id,
    nick: "Visitor",
    status: statuses[status],
    status_sub: status === "on-hold" ? onHold : 0,
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

export const liveHelperChat: Exporter = {
  format: "live-helper-chat",
  agentOf: (name) => String(operator(name)),
  write: (conversations) => [
    lines(
      "lh_msg.ndjson",
      conversations.flatMap(({ id, messages }) =>
        messages.filter(({ internal }) => !internal).map((each) => messageOf(id, each)),
      ),
    ),
    lines("lh_chat.ndjson", conversations.map(chatOf)),
  ],
  lacks: {
    ...noRatings,
    ...noEscalations,
    ...noTransfers,
    ...noReopenings,
    ...noCannedMarks,
    ...noTags,
    ...noChannels,
    "handle-time": "needs reported handle times, or events, or acceptance times",
  },
  differs: {
    "time-to-abandon": "nothing tells that a customer left",
    "success-rate": "there are no ratings",
  },
  but: {
    why: "pending is active, a chat has one closing only, and nothing tells who closed it, and a customer who left is waiting still",
    isMeant: anyOf(isPending, wasReopened, isResolvedByAnother, isAbandoned),
    carries: [
      "backlog",
      "backlog-flow",
      "resolution-time",
      "clean-resolution-rate",
      "first-contact-resolution",
      "resolution-rate by agent",
      "replies-per-ticket by agent",
      "first-response-time",
      "service-level",
      "missed-rate",
    ],
  },
};
