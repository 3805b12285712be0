import type { EventKind, Instant } from "../../model/conversation.ts";
import { aboveTickets } from "../../model/ticket-rank.ts";
import type { Item } from "../record/item.ts";
import type { FactWriter } from "../write/fact-writer.ts";
import type { ToldMessage } from "../write/told.ts";
import type { IntercomThread } from "./intercom-thread.ts";
import { type Assignee, assigneeOf, authorOf, type Person } from "./person.ts";

/** Something that was said or done in a conversation or a ticket. */
export interface Part {
  readonly id: string | undefined;
  readonly at: Instant;
  readonly type: string;
  readonly author: Person;
  /** Whether it has a text. */
  readonly hasBody: boolean;
  /** The text, where nothing else tells two parts apart. */
  readonly body?: string | undefined;
  readonly assignedTo: Assignee | undefined;
  /** The state that a ticket went into. */
  readonly ticketState: string | undefined;
}

/** Parts that say something even without a text, such as a picture. */
const messages: ReadonlySet<string> = new Set(["comment", "note", "note_and_reopen", "quick_reply"]);
const notes: ReadonlySet<string> = new Set(["note", "note_and_reopen"]);
/** What these do can be said in the same part, to the customer. */
const carriers: ReadonlySet<string> = new Set([
  "close",
  "open",
  "assignment",
  "assign_and_reopen",
  "assign_and_unsnooze",
  "snoozed",
]);

/** An opening of what was closed is a reopening; of what was begun by an agent, and never closed, it is none. */
const events: ReadonlyMap<string, EventKind> = new Map([
  ["close", "resolved"],
  ["open", "opened"],
  ["assign_and_reopen", "opened"],
  ["note_and_reopen", "opened"],
  ["snoozed", "snoozed"],
  ["unsnoozed", "unsnoozed"],
  ["timer_unsnooze", "unsnoozed"],
  ["assign_and_unsnooze", "unsnoozed"],
]);

const ticketEvents: ReadonlyMap<string, EventKind> = new Map([
  ["submitted", "opened"],
  ["in_progress", "opened"],
  ["waiting_on_customer", "pending"],
  ["resolved", "resolved"],
]);

/**
 * A part as the API writes one; undefined where its time cannot be read.
 *
 * @param isOfTicket whether the states of a ticket are those of what it is a part of: a conversation knows closing only
 */
export function partOf(part: Item, isOfTicket = false): Part | undefined {
  const at = part.seconds("created_at");
  if (at === undefined) return undefined;
  const state = isOfTicket ? part.text("ticket_state") : undefined;
  const id = part.text("id");
  return {
    id,
    at,
    type: part.text("part_type") ?? "",
    author: authorOf(part.item("author")),
    hasBody: part.isFilled("body"),
    body: id === undefined ? part.text("body") : undefined,
    assignedTo: assigneeOf(part.text("assigned_to.id"), part.text("assigned_to.type")),
    ticketState: state === part.text("previous_ticket_state") ? undefined : state,
  };
}

/** Writes what a part says and what it does. */
export function tellPart(facts: FactWriter, conversation: string, part: Part, thread: IntercomThread): void {
  const { at, type, author, assignedTo, ticketState } = part;
  const message = messageOf(part);
  if (message !== undefined) {
    facts.message(conversation, message);
    thread.see(message);
  }
  if (author.role === "agent") thread.seeAct(at);
  if (type === "merged_secondary_conversation") facts.about(conversation, { status: "merged", version: aboveTickets });
  if (assignedTo !== undefined && type.includes("assign")) thread.assign(at, assignedTo, author);
  const kind = events.get(type) ?? ticketEvents.get(ticketState ?? "");
  if (kind === undefined) return;
  thread.changesState = true;
  facts.event(conversation, { at, kind, actor: author.id, actorRole: author.role });
}

/** What a part says; undefined where it says nothing. */
export function messageOf({ id, at, type, author, hasBody, body }: Part): ToldMessage | undefined {
  const isMessage = messages.has(type) || (hasBody && carriers.has(type));
  if (!isMessage) return undefined;
  return { at, role: author.role, author: author.id, internal: notes.has(type), id, body };
}
