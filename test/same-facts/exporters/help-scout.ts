import type { Instant } from "../../../src/model/conversation.ts";
import type { Exporter, SameConversation, SameEvent, SameMessage } from "../exporter.ts";
import { anyOf, isAbandoned, isOnHold } from "../kinds.ts";
import { noCannedMarks, noEscalations, noRatings, noTransfers } from "../lacks.ts";

const stamp = (at: Instant): string => new Date(at).toISOString().replace(".000Z", "Z");
const statuses: Readonly<Record<SameConversation["status"], string>> = {
  open: "active",
  pending: "pending",
  "on-hold": "active",
  resolved: "closed",
  closed: "closed",
};

const messageOf = ({ id, at, by, author, internal, text }: SameMessage): object => ({
  id,
  type: internal ? "note" : by === "customer" ? "customer" : "message",
  status: "nochange",
  state: "published",
  action: by === "bot" ? { type: "automatic-workflow" } : null,
  source: { type: "web", via: by === "customer" ? "customer" : "user" },
  createdBy: { type: by === "customer" ? "customer" : "user", first: author, last: "" },
  createdAt: stamp(at),
  body: text,
});

const lineItemOf = ({ at, kind, actor, by }: SameEvent): object => ({
  id: `${kind}-${at}`,
  type: "lineitem",
  status: kind === "resolved" ? "closed" : "active",
  state: "published",
  action: by === "bot" ? { type: "automatic-workflow" } : null,
  createdBy: { type: "user", first: actor, last: "" },
  createdAt: stamp(at),
});

function conversationOf(conversation: SameConversation): object {
  const { id, status, assignee, resolvedAt, messages, events } = conversation;
  const asked = messages.find(({ by, internal }) => !internal && by !== "bot");
  return {
    id,
    number: 1,
    type: conversation.channel,
    status: statuses[status],
    state: "published",
    mailboxId: conversation.team,
    subject: conversation.subject,
    source: { type: "web", via: asked?.by === "agent" ? "user" : "customer" },
    assignee: assignee === undefined ? null : { first: assignee, last: "" },
    primaryCustomer: { id: conversation.customer },
    tags: conversation.tags.map((tag) => ({ tag })),
    createdAt: stamp(conversation.createdAt),
    closedAt: resolvedAt === undefined ? null : stamp(resolvedAt),
    // Help Scout gives the newest thread first.
    _embedded: { threads: [...messages.map(messageOf), ...events.map(lineItemOf)].reverse() },
  };
}

export const helpScout: Exporter = {
  format: "help-scout",
  write: (conversations) => [
    {
      name: "conversations.json",
      text: JSON.stringify({ _embedded: { conversations: conversations.map(conversationOf) }, page: { number: 1 } }),
    },
  ],
  lacks: {
    ...noRatings,
    ...noEscalations,
    ...noTransfers,
    ...noCannedMarks,
  },
  differs: {
    "time-to-abandon": "nothing tells that a customer left",
    "handle-time": "nothing tells who was given a conversation when",
    "success-rate": "a rating is one of three, not of five",
  },
  but: {
    why: "what is on hold is open, and a customer who left is waiting still",
    isMeant: anyOf(isAbandoned, isOnHold),
    carries: ["backlog", "backlog-flow", "first-response-time", "sla", "service-level", "missed-rate"],
  },
};
