import type { Instant } from "../../../src/model/conversation.ts";
import { csvOf } from "../../support/csv-text.ts";
import { because } from "../because.ts";
import type { ExportedFile, Exporter, SameConversation, SameEvent, SameMessage } from "../exporter.ts";

const stamp = (at: Instant): string => new Date(at).toISOString().replace("Z", "+0000");
const statuses: Readonly<Record<SameConversation["status"], string>> = {
  open: "Working",
  pending: "Waiting on Customer",
  resolved: "Resolved",
  closed: "Closed",
};

const idOf = (id: string): string => `500${id.padStart(12, "0")}AA1`;

const caseOf = (conversation: SameConversation): Readonly<Record<string, string>> => ({
  Id: idOf(conversation.id),
  CaseNumber: conversation.id,
  ContactId: conversation.customer,
  Status: statuses[conversation.status],
  Origin: conversation.channel,
  Subject: conversation.subject,
  Priority: conversation.priority,
  IsClosed: conversation.status === "closed" || conversation.status === "resolved" ? "true" : "false",
  ClosedDate: conversation.resolvedAt === undefined ? "" : stamp(conversation.resolvedAt),
  OwnerId: conversation.assignee ?? "",
  CreatedDate: stamp(conversation.createdAt),
});

const isEmail = ({ by, internal }: SameMessage): boolean => !internal && by !== "bot";

const emailOf = (id: string, { id: message, at, by, author, text }: SameMessage): Readonly<Record<string, string>> => ({
  Id: `02s${message}`,
  ParentId: idOf(id),
  Incoming: String(by === "customer"),
  MessageDate: stamp(at),
  FromAddress: author,
  CreatedById: by === "customer" ? "automated process" : author,
  Status: by === "customer" ? "1" : "3",
  TextBody: text,
});

/** An internal note; or what an automation wrote, for everybody to see. */
const commentOf = (
  id: string,
  { id: message, at, author, text, internal }: SameMessage,
): Readonly<Record<string, string>> => ({
  Id: `00a${message}`,
  ParentId: idOf(id),
  IsPublished: String(!internal),
  CreatedDate: stamp(at),
  CreatedById: author,
  CommentBody: text,
});

const changeOf = (id: string, { at, kind, actor }: SameEvent): Readonly<Record<string, string>> => ({
  CaseId: idOf(id),
  Field: "Status",
  OldValue: kind === "resolved" ? "Working" : "Resolved",
  NewValue: kind === "resolved" ? "Resolved" : "Working",
  CreatedDate: stamp(at),
  CreatedById: actor,
});

const file = (name: string, rows: readonly Readonly<Record<string, string>>[]): ExportedFile => ({
  name,
  text: csvOf(...rows),
});

export const salesforce: Exporter = {
  format: "salesforce",
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
      conversations.flatMap(({ id, events }) => events.map((event) => changeOf(id, event))),
    ),
    file(
      "EmailMessage.csv",
      conversations.flatMap(({ id, messages }) => messages.filter(isEmail).map((message) => emailOf(id, message))),
    ),
  ],
  carries: [
    "volume",
    "daily-volume",
    "channels",
    "backlog",
    "backlog-flow",
    "first-response-time",
    "reply-time",
    "next-reply-time",
    "wait-time",
    "time-to-abandon",
    "resolution-time",
    "handle-time",
    "chat-duration",
    "sla",
    "service-level",
    "resolution-rate",
    "clean-resolution-rate",
    "first-contact-resolution",
    "reopen-rate",
    "escalation-rate",
    "transfer-rate",
    "missed-rate",
    "replies-per-ticket",
    "retention-rate",
  ],
  lacks: {
    ...because("there are no tags", "tags"),
    ...because("there are no ratings", "csat", "feedback", "success-rate"),
    ...because("what an automation writes is nobody's in particular, not a bot's", "messages-per-chat"),
  },
};
