import type { ExportedFile, Exporter, SameConversation, SameEvent, SameMessage } from "../exporter.ts";
import { anyOf, isAbandoned, isOnHold, isPending } from "../kinds.ts";
import { noCannedMarks, noEscalations, noRatings, noTeams, noTransfers } from "../lacks.ts";

const origins: Readonly<Record<SameConversation["channel"], string>> = {
  email: "email",
  chat: "chat",
  whatsapp: "urn:crisp.im:whatsapp:0",
  phone: "urn:crisp.im:phone:0",
};
const states: Readonly<Record<SameConversation["status"], string>> = {
  open: "unresolved",
  pending: "pending",
  "on-hold": "unresolved",
  resolved: "resolved",
  closed: "resolved",
};

const website = "42286ab3";
const sessionOf = (id: string): string => `session_${id}`;

const conversationOf = (conversation: SameConversation): object => ({
  session_id: sessionOf(conversation.id),
  website_id: website,
  people_id: conversation.customer,
  state: states[conversation.status],
  created_at: conversation.createdAt,
  updated_at: conversation.createdAt + 1,
  assigned: { user_id: conversation.assignee ?? null },
  meta: { segments: conversation.tags, origin: origins[conversation.channel], subject: conversation.subject },
});

const messageOf = (conversation: string, { id, at, by, author, internal, text }: SameMessage): object => ({
  session_id: sessionOf(conversation),
  website_id: website,
  type: internal ? "note" : "text",
  from: by === "customer" ? "user" : "operator",
  automated: by === "bot",
  origin: "chat",
  content: text,
  fingerprint: id,
  timestamp: at,
  user: { nickname: author, user_id: author },
});

const eventOf = (conversation: string, { at, kind, actor, by }: SameEvent): object => ({
  session_id: sessionOf(conversation),
  website_id: website,
  type: "event",
  from: "operator",
  automated: by === "bot",
  origin: "chat",
  content: { namespace: kind === "resolved" ? "state:resolved" : "state:unresolved" },
  fingerprint: at,
  timestamp: at,
  user: { nickname: actor, user_id: actor },
});

const page = (name: string, data: readonly object[]): ExportedFile => ({
  name,
  text: JSON.stringify({ error: false, reason: "listed", data }),
});

export const crisp: Exporter = {
  format: "crisp",
  idOf: sessionOf,
  write: (conversations) => [
    page(
      "messages.json",
      conversations.flatMap(({ id, messages, events }) => [
        ...messages.map((message) => messageOf(id, message)),
        ...events.map((event) => eventOf(id, event)),
      ]),
    ),
    page("conversations.json", conversations.map(conversationOf)),
  ],
  lacks: {
    ...noRatings,
    ...noEscalations,
    ...noTransfers,
    ...noCannedMarks,
    ...noTeams,
  },
  differs: {
    "time-to-abandon": "nothing tells that a customer left",
    "handle-time": "nothing tells who was given a conversation when",
    "success-rate": "there are no ratings",
  },
  but: {
    why: "no state tells what waits for the customer or for others, and a customer who left is waiting still",
    isMeant: anyOf(isPending, isAbandoned, isOnHold),
    carries: ["backlog", "backlog-flow", "first-response-time", "sla", "service-level", "missed-rate"],
  },
};
