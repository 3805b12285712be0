import { csvOf } from "../../support/csv-text.ts";
import { localTime } from "../../support/spelt-times.ts";
import type { Exporter, SameAssignment, SameConversation, SameEvent, SameMessage } from "../exporter.ts";
import { anyOf, isAbandoned, isOnHold } from "../kinds.ts";
import { noCannedMarks, noChannels, noEscalations, noRatings, noTeams, noTransfers } from "../lacks.ts";

type Row = Readonly<Record<string, string>>;

const states: Readonly<Record<SameConversation["status"], string>> = {
  open: "open",
  pending: "snoozed",
  "on-hold": "open",
  resolved: "closed",
  closed: "closed",
};
const authorTypes: Readonly<Record<SameMessage["by"], string>> = { customer: "user", agent: "admin", bot: "bot" };

function aboutOf({ id, status, tags, createdAt, resolvedAt, messages }: SameConversation): Row {
  const reply = messages.find(({ by, internal }) => by === "agent" && !internal);
  return {
    conversation_id: id,
    conversation_tags: tags.join(","),
    conversation_state: states[status],
    conversation_created_at: localTime(createdAt),
    conversation_first_response_at: reply === undefined ? "" : localTime(reply.at),
    conversation_closed_at: resolvedAt === undefined ? "" : localTime(resolvedAt),
    app_id: "a1",
  };
}

const messageOf = ({ id, at, by, author, internal, text }: SameMessage, customer: string): Row => ({
  message_id: id,
  message_body: text,
  message_type: internal ? "note" : "comment",
  message_created_at: localTime(at),
  message_author_type: authorTypes[by],
  message_author_id: by === "customer" ? customer : author,
});

const actOf = ({ at, kind, actor, by }: SameEvent): Row => ({
  message_id: `${kind}-${at}`,
  message_body: "",
  message_type: kind === "resolved" ? "close" : "open",
  message_created_at: localTime(at),
  message_author_type: by === "bot" ? "bot" : "admin",
  message_author_id: actor,
});

/** To whom is not told. */
const assignmentOf = ({ at, actor }: SameAssignment): Row => ({
  message_id: `assignment-${at}`,
  message_body: "",
  message_type: "assignment",
  message_created_at: localTime(at),
  message_author_type: "admin",
  message_author_id: actor,
});

function rowsOf(conversation: SameConversation): readonly Row[] {
  const about = aboutOf(conversation);
  const messages = conversation.messages.map((message) => messageOf(message, conversation.customer));
  const { events, assignments } = conversation;
  return [...messages, ...events.map(actOf), ...assignments.map(assignmentOf)].map((row) => ({ ...row, ...about }));
}

export const intercomMessages: Exporter = {
  format: "intercom-messages",
  write: (conversations) => [{ name: "messages.csv", text: csvOf(...conversations.flatMap(rowsOf)) }],
  lacks: {
    ...noRatings,
    ...noEscalations,
    ...noTransfers,
    ...noCannedMarks,
    ...noTeams,
    ...noChannels,
  },
  differs: {
    "time-to-abandon": "nothing tells that a customer left",
    "handle-time": "nothing tells to whom a conversation was passed on",
    "success-rate": "it has no ratings",
    "by agent": "nothing tells who has a conversation before they write",
  },
  but: {
    why: "what is on hold is open, and a customer who left is waiting still",
    isMeant: anyOf(isAbandoned, isOnHold),
    carries: ["backlog", "backlog-flow", "first-response-time", "service-level", "missed-rate"],
  },
};
