import { csvOf } from "../../support/csv-text.ts";
import { localTime } from "../../support/spelt-times.ts";
import type { Exporter, SameAssignment, SameConversation, SameEvent, SameMessage } from "../exporter.ts";
import { anyOf, isAbandoned, isOnHold } from "../kinds.ts";
import { noCannedMarks, noEscalations, noSurveys, noTags } from "../lacks.ts";

type Row = Readonly<Record<string, string>>;

const states: Readonly<Record<SameConversation["status"], string>> = {
  open: "open",
  pending: "snoozed",
  "on-hold": "open",
  resolved: "closed",
  closed: "closed",
};
const types: Readonly<Record<SameConversation["channel"], string>> = {
  email: "email",
  chat: "conversation",
  whatsapp: "whatsapp",
  phone: "phone_call",
};
const authorTypes: Readonly<Record<SameMessage["by"], string>> = { customer: "user", agent: "admin", bot: "bot" };

/** A person's message at the creation stands in the conversation's row; a bot's greeting is a part like others. */
function openingOf({ createdAt, messages }: SameConversation): SameMessage | undefined {
  const [first] = messages;
  return first !== undefined && first.at === createdAt && first.by !== "bot" && !first.internal ? first : undefined;
}

function conversationOf(conversation: SameConversation): Row {
  const { createdAt, messages, rating, channel } = conversation;
  const opening = openingOf(conversation);
  const begun = messages.find(({ by, internal }) => by !== "bot" && !internal);
  return {
    id: conversation.id,
    updated_at: localTime(createdAt),
    assignee_id: conversation.assignee ?? "",
    assignee_type: conversation.assignee === undefined ? "nobody_admin" : "admin",
    team_assignee_id: conversation.team,
    conversation_rating_created_at: rating === undefined ? "" : localTime(rating.at),
    conversation_rating_remark: rating?.comment ?? "",
    conversation_rating_value: rating === undefined ? "" : String(rating.score),
    created_at: localTime(createdAt),
    source_author_id: opening?.author ?? conversation.customer,
    source_author_type: authorTypes[opening?.by ?? "customer"],
    source_body: opening?.text ?? "",
    source_delivered_as: begun?.by === "agent" ? "admin_initiated" : "customer_initiated",
    source_id: opening?.id ?? "",
    source_subject: conversation.subject,
    source_type: types[channel],
    state: states[conversation.status],
    _fivetran_active: "true",
  };
}

const partOf = (conversation: string, { id, at, by, author, internal, text }: SameMessage): Row => ({
  id,
  conversation_id: conversation,
  created_at: localTime(at),
  part_type: internal ? "note" : "comment",
  author_id: author,
  author_type: authorTypes[by],
  assigned_to_id: "",
  assigned_to_type: "",
  body: text,
});

const actOf = (conversation: string, { at, kind, actor, by }: SameEvent): Row => ({
  id: `${kind}-${at}`,
  conversation_id: conversation,
  created_at: localTime(at),
  part_type: kind === "resolved" ? "close" : "open",
  author_id: actor,
  author_type: by === "bot" ? "bot" : "admin",
  assigned_to_id: "",
  assigned_to_type: "",
  body: "",
});

const assignmentOf = (conversation: string, { at, actor, to }: SameAssignment): Row => ({
  id: `assignment-${at}`,
  conversation_id: conversation,
  created_at: localTime(at),
  part_type: "assignment",
  author_id: actor,
  author_type: "admin",
  assigned_to_id: to,
  assigned_to_type: "admin",
  body: "",
});

function partsOf(conversation: SameConversation): readonly Row[] {
  const opening = openingOf(conversation);
  const messages = conversation.messages.filter((message) => message !== opening);
  const { id, events, assignments } = conversation;
  return [
    ...messages.map((message) => partOf(id, message)),
    ...events.map((event) => actOf(id, event)),
    ...assignments.map((assignment) => assignmentOf(id, assignment)),
  ];
}

export const intercomWarehouse: Exporter = {
  format: "intercom-warehouse",
  write: (conversations) => [
    { name: "conversation_part_history.csv", text: csvOf(...conversations.flatMap(partsOf)) },
    { name: "conversation_history.csv", text: csvOf(...conversations.map(conversationOf)) },
  ],
  lacks: {
    ...noSurveys,
    ...noEscalations,
    ...noCannedMarks,
    ...noTags,
  },
  differs: {
    "time-to-abandon": "nothing tells that a customer left",
  },
  but: {
    why: "what is on hold is open, and a customer who left is waiting still",
    isMeant: anyOf(isAbandoned, isOnHold),
    carries: ["backlog", "backlog-flow", "first-response-time", "sla", "service-level", "success-rate", "missed-rate"],
  },
};
