import type { Item } from "../record/item.ts";

/** What a record of Zendesk Support can be about. An envelope holds a ticket and what belongs to it side by side. */
export type RecordKind =
  | "ticket"
  | "envelope"
  | "comment"
  | "user"
  | "audit"
  | "metric-set"
  | "metric-event"
  | "rating"
  | "survey-response"
  | "field-value"
  | "tag"
  | "chat"
  | "chat-event";

/** The streams of dumps, the keys of pages and the wrappers of single records, without a plural s. */
const streams: ReadonlyMap<string, RecordKind> = new Map([
  ["ticket", "ticket"],
  ["comment", "comment"],
  ["ticket_comment", "comment"],
  ["user", "user"],
  ["audit", "audit"],
  ["ticket_audit", "audit"],
  ["ticket_event", "audit"],
  ["metric_set", "metric-set"],
  ["ticket_metric", "metric-set"],
  ["ticket_metric_event", "metric-event"],
  ["satisfaction_rating", "rating"],
  ["survey_response", "survey-response"],
  ["ticket_field_history", "field-value"],
  ["ticket_tag", "tag"],
  ["ticket_chat", "chat"],
  ["ticket_chat_event", "chat-event"],
]);

/** Keys that a record of each kind has, and together no other; the first that fits decides. */
const shapes: readonly (readonly [RecordKind, readonly string[]])[] = [
  ["ticket", ["requester_id", "submitter_id", "status"]],
  ["envelope", ["ticket.requester_id"]],
  ["audit", ["ticket_id", "child_events"]],
  ["audit", ["ticket_id", "events"]],
  ["field-value", ["ticket_id", "field_name"]],
  ["metric-event", ["ticket_id", "metric", "time"]],
  ["metric-set", ["ticket_id", "reply_time_in_minutes"]],
  ["rating", ["ticket_id", "score"]],
  ["survey-response", ["answers", "responder_id", "expires_at"]],
  ["comment", ["ticket_id", "author_id"]],
  ["comment", ["audit_id", "author_id", "public"]],
  ["comment", ["ticket_id", "user_id", "public"]],
  ["tag", ["ticket_id", "tag"]],
  ["chat-event", ["chat_id", "chat_index"]],
  ["chat", ["chat_id", "ticket_id"]],
  ["user", ["id", "role"]],
];

/** What a record is about, by the stream that it stands in or else by what it holds; undefined where neither tells. */
export const kindOf = (record: Item, stream: string | undefined): RecordKind | undefined =>
  (stream === undefined ? undefined : streams.get(stream.replace(/s$/, ""))) ?? shapeOf(record);

const shapeOf = (record: Item): RecordKind | undefined =>
  shapes.find(([, keys]) => keys.every((key) => record.has(key)))?.[0];
