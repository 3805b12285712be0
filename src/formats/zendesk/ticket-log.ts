import { MarkColumn } from "../../model/columns.ts";
import type { Instant } from "../../model/conversation.ts";
import type { Item } from "../record/item.ts";
import type { FactWriter } from "../write/fact-writer.ts";
import type { LateRoles } from "../write/late-roles.ts";
import type { MessageInPlace } from "../write/told.ts";
import type { Audit } from "./audit.ts";
import { type Change, eventsOf } from "./change.ts";
import type { Comment } from "./comment.ts";
import { FieldHistory } from "./field-history.ts";
import { isMachine, systemUser } from "./machine.ts";
import { assignmentsOf, countsReply } from "./metric-set.ts";
import { People } from "./people.ts";
import { isByChat } from "./ticket.ts";

const lackingNote =
  "tickets without comments, in an export that has comments: Zendesk drops those of tickets over 1 MB, so only their metric " +
  "set tells who answered them";

const olderNote =
  "tickets without comments that were created before the first comment that was read: those of then are missing, so only their " +
  "metric set tells who answered them";

const lateNote =
  "the first comment that was read of a ticket comes later than its creation, with which Zendesk writes the first: so some are missing, " +
  "those that are there were left out, and its times and reported values count";

const chatNote =
  "tickets of a chat or a messenger of which no audit has what was said: the comments of such tickets do not tell it, were left out, and " +
  "times and reported values count (give the audits, too)";

const uncountedNote =
  "the metric set of a ticket counts a reply, and none is among its comments: some are missing, those that are there were left out, " +
  "and its times and reported values count";

const unmeasuredNote =
  "tickets without a metric set or an event of a reply, beside others that have one: nothing tells whether anybody answered them " +
  "(a page may be missing, and Zendesk gives none of archived tickets)";

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
  /** The tickets that came by a chat or a messenger, those of which the chat itself was read, and what comments tell of chats. */
  readonly #byChat = new MarkColumn();
  readonly #chatted = new MarkColumn();
  readonly #ofChats: number[] = [];
  /** The tickets of which something beside comments tells whether an agent has replied, and those of which it says so. */
  readonly #measured = new MarkColumn();
  readonly #replied = new MarkColumn();
  readonly #leftOut = new MarkColumn();
  #firstComment = Number.POSITIVE_INFINITY;

  constructor(facts: FactWriter) {
    this.#facts = facts;
    this.#late = facts.lateRoles();
    this.people = new People(this.#late);
  }

  /** The record of the ticket itself was read. */
  ticket(id: string, record: Item, createdAt: Instant, version: Instant): void {
    const ticket = this.#late.conversation(id);
    this.#created[ticket] = createdAt;
    if (isByChat(record)) this.#byChat.mark(ticket);
    this.people.requester(ticket, record.span("requester_id"), version);
  }

  /** What was said in a chat: whoever is known not to be an agent there is the visitor. */
  chat(id: string, messages: readonly MessageInPlace[]): void {
    if (messages.length === 0) return;
    this.#chatted.mark(this.#late.conversation(id));
    this.#commented.mark(this.#late.conversation(id));
    for (const message of messages) this.#message(id, message);
  }

  comments(id: string, comments: readonly Comment[]): void {
    if (comments.length > 0) this.#commented.mark(this.#late.conversation(id));
    for (const comment of comments) {
      const index = this.#message(id, comment);
      if (index !== undefined && comment.isOfChat) this.#ofChats.push(index);
    }
  }

  audit(id: string, { at, actor, byMachine, changes, comments, chat }: Audit): void {
    this.#facts.tells("transfers");
    this.#facts.tells("reopenings");
    this.comments(id, comments);
    this.chat(id, chat);
    for (const change of changes) this.#change(id, change, at, byMachine ? undefined : actor);
  }

  metricSet(id: string, metricSet: Item): void {
    for (const at of assignmentsOf(metricSet)) this.#facts.event(id, { at, kind: "assigned" });
    this.measured(id, countsReply(metricSet));
  }

  /** Something beside the comments tells whether an agent has replied. */
  measured(id: string, isReplied: boolean): void {
    const ticket = this.#late.conversation(id);
    this.#measured.mark(ticket);
    if (isReplied) this.#replied.mark(ticket);
  }

  finish(): void {
    this.history.finish((change, { ticket, at, user }) => {
      if (change.field === "assignee_id") this.#facts.tells("transfers");
      if (change.field === "status") this.#facts.tells("reopenings");
      const actor = isMachine(user ?? systemUser, undefined) ? undefined : user;
      this.#change(ticket, change, at, actor);
    });
    this.people.settle();
    this.#leaveOutUntoldChats();
    this.#leaveOutLate();
    this.#facts.fragments.leaveOutEach(this.#ofChats, (ticket) => this.#chatted.has(ticket));
    this.#leaveOutUnclear();
    this.#leaveOutUncounted();
    this.#noteLacking();
  }

  /** The configuration can say of an agent's account that it is a bot's. */
  #message(id: string, message: MessageInPlace): number | undefined {
    this.#firstComment = Math.min(this.#firstComment, message.at);
    const stated = this.#facts.role(message.author);
    const index = this.#facts.message(id, stated === undefined ? message : { ...message, role: stated });
    if (index !== undefined && stated === undefined && message.role === "unknown") this.#late.message(index);
    return index;
  }

  /** @param actor undefined for a machine */
  #change(id: string, change: Change, at: Instant, actor: string | undefined): void {
    const actorRole = actor === undefined ? "system" : "unknown";
    for (const event of eventsOf(change)) {
      const index = this.#facts.event(id, { ...event, at, actor, actorRole });
      if (index !== undefined && actor !== undefined) this.#late.event(index);
    }
  }

  /** The comments of a chat's ticket tell that it began, and may tell what was said when it is over. */
  #leaveOutUntoldChats(): void {
    const untold = this.#ticketsWhere((ticket) => this.#byChat.has(ticket) && !this.#chatted.has(ticket));
    this.#leaveOut(untold, chatNote);
  }

  /** Comments of a time stand beside tickets that were created before it. */
  #leaveOutLate(): void {
    this.#leaveOut(
      this.#facts.fragments.lateBeginnings((ticket) => this.#created[ticket] !== undefined),
      lateNote,
    );
  }

  /** Neither users nor the ticket tell who is the customer: comments come without them. */
  #leaveOutUnclear(): void {
    const unclear = this.#facts.fragments.unclearReplies(
      (ticket) => this.#commented.has(ticket) && !this.#chatted.has(ticket) && !this.people.tellsRequester(ticket),
    );
    this.#leaveOut(unclear, unclearNote);
  }

  /** A reply that is counted may be a bot's; where nobody but the customer wrote, it is missing. */
  #leaveOutUncounted(): void {
    if (!this.#replied.isUsed) return;
    const answered = this.#facts.fragments.answered();
    this.#leaveOut(
      this.#ticketsWhere((ticket) => this.#replied.has(ticket) && !answered.has(ticket)),
      uncountedNote,
    );
  }

  /** The tickets of which comments were read and are not left out already. */
  #ticketsWhere(isMeant: (ticket: number) => boolean): ReadonlySet<number> {
    const tickets = new Set<number>();
    for (let ticket = 0; ticket < this.#late.conversationCount; ticket++) {
      if (isMeant(ticket) && this.#commented.has(ticket) && !this.#leftOut.has(ticket)) tickets.add(ticket);
    }
    return tickets;
  }

  #leaveOut(tickets: ReadonlySet<number>, why: string): void {
    this.#facts.fragments.leaveOutMessages(tickets);
    for (const ticket of tickets) {
      this.#leftOut.mark(ticket);
      this.#note(why, ticket);
    }
  }

  /** Comments, or without any the metric sets, tell nothing of the tickets that lack them. */
  #noteLacking(): void {
    const telling = this.#commented.isUsed ? this.#commented : this.#measured;
    if (!telling.isUsed) return;
    for (let ticket = 0; ticket < this.#late.conversationCount; ticket++) {
      const createdAt = this.#created[ticket];
      if (createdAt === undefined || telling.has(ticket)) continue;
      this.#facts.fragments.untold(this.#late.conversationId(ticket));
      this.#note(telling === this.#measured ? unmeasuredNote : this.#whyUncommented(createdAt), ticket);
    }
  }

  #whyUncommented(createdAt: Instant): string {
    return createdAt < this.#firstComment ? olderNote : lackingNote;
  }

  #note(why: string, ticket: number): void {
    this.#facts.note("missing-messages", why, this.#late.conversationId(ticket));
  }
}
