import type { Instant } from "../../../src/model/conversation.ts";
import { csvOf } from "../../support/csv-text.ts";
import type {
  ExportedFile,
  Exporter,
  SameAssignment,
  SameConversation,
  SameEscalation,
  SameEvent,
  SameMessage,
} from "../exporter.ts";
import { anyOf, hasBot, isAbandoned, isOutbound } from "../kinds.ts";
import { noCannedMarks, noRatings, noTags } from "../lacks.ts";

const stamp = (at: Instant): string => new Date(at).toISOString().replace("Z", "+0000");
const statuses: Readonly<Record<SameConversation["status"], string>> = {
  open: "Working",
  pending: "Waiting on Customer",
  "on-hold": "On Hold",
  resolved: "Resolved",
  closed: "Closed",
};

const idOf = (id: string): string => `500${id.padStart(12, "0")}AA1`;
const userOf = (name: string): string => `005${name.padStart(12, "0")}AA1`;
/** Cases that nobody has taken. */
const queue = "00G000000000001AAA";
const automation = userOf("Automation");

/** What comes in has an origin; what the shop began has none. */
const originOf = ({ channel, messages }: SameConversation): string =>
  messages.find(isEmail)?.by === "agent" ? "" : channel;

const caseOf = (conversation: SameConversation): Readonly<Record<string, string>> => ({
  Id: idOf(conversation.id),
  CaseNumber: conversation.id,
  ContactId: conversation.customer,
  Status: statuses[conversation.status],
  Origin: originOf(conversation),
  Subject: conversation.subject,
  Priority: conversation.priority,
  IsClosed: conversation.status === "closed" || conversation.status === "resolved" ? "true" : "false",
  ClosedDate: conversation.resolvedAt === undefined ? "" : stamp(conversation.resolvedAt),
  OwnerId: conversation.assignee === undefined ? queue : userOf(conversation.assignee),
  CreatedDate: stamp(conversation.createdAt),
});

const isEmail = ({ by, internal }: SameMessage): boolean => !internal && by !== "bot";

const emailOf = (id: string, { id: message, at, by, author, text }: SameMessage): Readonly<Record<string, string>> => ({
  Id: `02s${message}`,
  ParentId: idOf(id),
  Incoming: String(by === "customer"),
  MessageDate: stamp(at),
  FromAddress: author,
  CreatedById: by === "customer" ? automation : userOf(author),
  Status: by === "customer" ? "1" : "3",
  TextBody: text,
});

/** An internal note; or what an automation wrote, for everybody to see. */
const commentOf = (
  id: string,
  { id: message, at, by, author, text, internal }: SameMessage,
): Readonly<Record<string, string>> => ({
  Id: `00a${message}`,
  ParentId: idOf(id),
  IsPublished: String(!internal),
  CreatedDate: stamp(at),
  CreatedById: by === "bot" ? automation : userOf(author),
  CommentBody: text,
});

const changeOf = (id: string, { at, kind, actor, by }: SameEvent): Readonly<Record<string, string>> => ({
  CaseId: idOf(id),
  Field: "Status",
  OldValue: kind === "resolved" ? "Working" : "Resolved",
  NewValue: kind === "resolved" ? "Resolved" : "Working",
  CreatedDate: stamp(at),
  CreatedById: by === "bot" ? automation : userOf(actor),
});

/** Who takes a case first has it out of the queue. */
const ownerOf = (
  id: string,
  { at, actor, to }: SameAssignment,
  before: string | undefined,
): Readonly<Record<string, string>> => ({
  CaseId: idOf(id),
  Field: "Owner",
  OldValue: before === undefined ? queue : userOf(before),
  NewValue: userOf(to),
  CreatedDate: stamp(at),
  CreatedById: userOf(actor),
});

const escalationOf = (id: string, { at, actor }: SameEscalation): Readonly<Record<string, string>> => ({
  CaseId: idOf(id),
  Field: "IsEscalated",
  OldValue: "false",
  NewValue: "true",
  CreatedDate: stamp(at),
  CreatedById: userOf(actor),
});

const file = (name: string, rows: readonly Readonly<Record<string, string>>[]): ExportedFile => ({
  name,
  text: csvOf(...rows),
});

export const salesforce: Exporter = {
  format: "salesforce",
  agentOf: userOf,
  write: (conversations) => [
    file("Case.csv", conversations.map(caseOf)),
    file(
      "CaseComment.csv",
      conversations.flatMap(({ id, messages }) =>
        messages.filter((message) => !isEmail(message)).map((message) => commentOf(id, message)),
      ),
    ),
    file(
      "CaseHistory.csv",
      conversations.flatMap(({ id, events, assignments, escalations }) => [
        ...events.map((event) => changeOf(id, event)),
        ...escalations.map((escalation) => escalationOf(id, escalation)),
        ...assignments.map((assignment, index) => ownerOf(id, assignment, assignments[index - 1]?.to)),
      ]),
    ),
    file(
      "EmailMessage.csv",
      conversations.flatMap(({ id, messages }) => messages.filter(isEmail).map((message) => emailOf(id, message))),
    ),
  ],
  lacks: {
    ...noRatings,
    ...noCannedMarks,
    ...noTags,
  },
  differs: {
    "time-to-abandon": "nothing tells that a customer left",
    "success-rate": "there are no ratings",
    "by team": "a case belongs to a user or to a queue, and a user's team is not told",
  },
  but: {
    why: "what the shop began has no origin, and what an automation writes is nobody's in particular, and a customer who left is waiting still",
    isMeant: anyOf(isOutbound, hasBot, isAbandoned),
    carries: [
      "channels",
      "first-response-time",
      "reply-time",
      "next-reply-time",
      "wait-time",
      "resolution-time",
      "chat-duration",
      "sla",
      "service-level",
      "clean-resolution-rate",
      "first-contact-resolution",
      "escalation-rate",
      "transfer-rate",
      "missed-rate",
      "messages-per-chat",
      "replies-per-ticket",
      "conversion-rate",
      "upsell-rate",
      "cross-sell-rate",
      "by channel",
      "by agent",
      "backlog",
      "backlog-flow",
    ],
  },
};
