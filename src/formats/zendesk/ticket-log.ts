import { MarkColumn } from "../../model/columns.ts";
import type { Instant } from "../../model/conversation.ts";
import type { TextSpan } from "../../model/texts/text-bytes.ts";
import type { Item } from "../record/item.ts";
import type { FactWriter } from "../write/fact-writer.ts";
import type { LateRoles } from "../write/late-roles.ts";
import type { MessageInPlace } from "../write/told.ts";
import type { Audit } from "./audit.ts";
import { type Change, eventsOf } from "./change.ts";
import { FieldHistory } from "./field-history.ts";
import { isMachine, systemUser } from "./machine.ts";
import { assignmentsOf } from "./metric-set.ts";
import { People } from "./people.ts";

const lackingNote =
  "tickets without comments, in an export that has comments: Zendesk drops those of tickets over 1 MB, so only their metric " +
  "set tells who answered them";

const olderNote =
  "tickets without comments that were created before the first comment that was read: those of then are missing, so only their " +
  "metric set tells who answered them";

const lateNote =
  "the first comment that was read of a ticket comes later than its creation, with which Zendesk writes the first: so some are missing, " +
  "those that are there were left out, and its times and reported values count";

const unclearNote =
  "nothing tells who is the customer and who an agent in the comments of a ticket that is not there, nor its users: they were left " +
  "out (give the tickets or the users, too)";

/** Writes what happened on tickets, and settles in the end who it was that did it. */
export class TicketLog {
  readonly people: People;
  readonly history = new FieldHistory();
  readonly #facts: FactWriter;
  readonly #late: LateRoles;
  /** When the tickets were created of which the record itself was read, by their numbers. */
  readonly #created: (Instant | undefined)[] = [];
  readonly #commented = new MarkColumn();
  readonly #chatted = new MarkColumn();
  #firstComment = Number.POSITIVE_INFINITY;

  constructor(facts: FactWriter) {
    this.#facts = facts;
    this.#late = facts.lateRoles();
    this.people = new People(this.#late);
  }

  /** The record of the ticket itself was read. */
  ticket(id: string, createdAt: Instant, requester: TextSpan | undefined, version: Instant): void {
    const ticket = this.#late.conversation(id);
    this.#created[ticket] = createdAt;
    this.people.requester(ticket, requester, version);
  }

  /** What was said in a chat: whoever is known not to be an agent there is the visitor. */
  chat(id: string, message: MessageInPlace): void {
    this.#chatted.mark(this.#late.conversation(id));
    this.comments(id, [message]);
  }

  comments(id: string, messages: readonly MessageInPlace[]): void {
    if (messages.length > 0) this.#commented.mark(this.#late.conversation(id));
    for (const message of messages) this.#comment(id, message);
  }

  audit(id: string, { at, actor, byMachine, changes, messages }: Audit): void {
    this.#facts.tells("transfers");
    this.#facts.tells("reopenings");
    this.comments(id, messages);
    for (const change of changes) this.#change(id, change, at, byMachine ? undefined : actor);
  }

  assignments(id: string, metricSet: Item): void {
    for (const at of assignmentsOf(metricSet)) this.#facts.event(id, { at, kind: "assigned" });
  }

  finish(): void {
    this.history.finish((change, { ticket, at, user }) => {
      if (change.field === "assignee_id") this.#facts.tells("transfers");
      if (change.field === "status") this.#facts.tells("reopenings");
      const actor = isMachine(user ?? systemUser, undefined) ? undefined : user;
      this.#change(ticket, change, at, actor);
    });
    this.people.settle();
    this.#leaveOutLate();
    this.#leaveOutUnclear();
    this.#noteLacking();
  }

  /** The configuration can say of an agent's account that it is a bot's. */
  #comment(id: string, message: MessageInPlace): void {
    this.#firstComment = Math.min(this.#firstComment, message.at);
    const stated = this.#facts.role(message.author);
    const index = this.#facts.message(id, stated === undefined ? message : { ...message, role: stated });
    if (index !== undefined && stated === undefined && message.role === "unknown") this.#late.message(index);
  }

  /** @param actor undefined for a machine */
  #change(id: string, change: Change, at: Instant, actor: string | undefined): void {
    const actorRole = actor === undefined ? "system" : "unknown";
    for (const event of eventsOf(change)) {
      const index = this.#facts.event(id, { ...event, at, actor, actorRole });
      if (index !== undefined && actor !== undefined) this.#late.event(index);
    }
  }

  /** Comments of a time stand beside tickets that were created before it. */
  #leaveOutLate(): void {
    const { fragments } = this.#facts;
    const late = fragments.lateBeginnings((ticket) => this.#created[ticket] !== undefined);
    fragments.leaveOutMessages(late);
    for (const ticket of late) this.#note(lateNote, ticket);
  }

  /** Neither users nor the ticket tell who is the customer: comments come without them. */
  #leaveOutUnclear(): void {
    const { fragments } = this.#facts;
    const unclear = fragments.unclearReplies(
      (ticket) => this.#commented.has(ticket) && !this.#chatted.has(ticket) && !this.people.tellsRequester(ticket),
    );
    fragments.leaveOutMessages(unclear);
    for (const ticket of unclear) this.#note(unclearNote, ticket);
  }

  #noteLacking(): void {
    if (!this.#commented.isUsed) return;
    for (let ticket = 0; ticket < this.#late.conversationCount; ticket++) {
      const createdAt = this.#created[ticket];
      if (createdAt === undefined || this.#commented.has(ticket)) continue;
      this.#facts.fragments.untold(this.#late.conversationId(ticket));
      this.#note(createdAt < this.#firstComment ? olderNote : lackingNote, ticket);
    }
  }

  #note(why: string, ticket: number): void {
    this.#facts.note("missing-messages", why, this.#late.conversationId(ticket));
  }
}
