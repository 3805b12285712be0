import type { Rejection } from "../../input/row.ts";
import { aboveTickets } from "../../model/ticket-rank.ts";
import type { Item } from "../record/item.ts";
import { complete } from "../translate/complete.ts";
import { passOver } from "../translate/pass-over.ts";
import { Ratings } from "../translate/ratings.ts";
import { type RecordReader, rejections } from "../translate/translator.ts";
import { UpdateWindow } from "../translate/update-window.ts";
import type { FactWriter } from "../write/fact-writer.ts";
import { asideOf } from "./aside.ts";
import { auditOf } from "./audit.ts";
import { type Comment, messageOf } from "./comment.ts";
import { figuresOf } from "./metric-set.ts";
import { ratingOf } from "./rating.ts";
import { kindOf, type RecordKind } from "./record-kind.ts";
import { ratingOfSurvey, ticketOfSurvey } from "./survey-response.ts";
import { isMerged, ticketOf } from "./ticket.ts";
import { TicketChats } from "./ticket-chats.ts";
import { TicketLog } from "./ticket-log.ts";

/** A record that is about a ticket. */
type ReadOfTicket = (record: Item, ticket: string) => Rejection | undefined;

/** Reads whatever an export of Zendesk Support holds, JSON and tables of a warehouse alike. */
export class ZendeskReader implements RecordReader {
  readonly #facts: FactWriter;
  readonly #log: TicketLog;
  readonly #ratings: Ratings;
  readonly #chats = new TicketChats();
  readonly #window = new UpdateWindow();
  readonly #ofTickets: Readonly<
    Record<Exclude<RecordKind, "ticket" | "envelope" | "user" | "chat-event" | "survey-response">, ReadOfTicket>
  > = {
    comment: (record, ticket) => this.#comment(record, ticket),
    audit: (record, ticket) => this.#audit(record, ticket),
    "metric-set": (record, ticket) => this.#metricSet(record, ticket),
    "metric-event": (record, ticket) => this.#metricEvent(record, ticket),
    rating: (record, ticket) => this.#rating(record, ticket),
    "field-value": (record, ticket) => this.#fieldValue(record, ticket),
    tag: (record, ticket) => this.#tag(record, ticket),
    chat: (record, ticket) => this.#chat(record, ticket),
  };

  constructor(facts: FactWriter) {
    this.#facts = facts;
    this.#log = new TicketLog(facts);
    this.#ratings = new Ratings(facts);
  }

  read(record: Item, stream: string | undefined): Rejection | undefined {
    const kind = kindOf(record, stream);
    if (kind === undefined) return passOver(this.#facts, stream ?? asideOf(record.text("url")));
    if (kind === "ticket") return this.#ticket(record, record.map("comments", this.#messageOf));
    if (kind === "envelope") return this.#envelope(record);
    if (kind === "user") return this.#user(record);
    if (kind === "chat-event") return this.#chatEvent(record);
    if (kind === "survey-response") return this.#surveyResponse(record);
    const ticket = record.text("ticket_id");
    return ticket === undefined ? rejections.noId : this.#ofTickets[kind](record, ticket);
  }

  finish(): void {
    this.#ratings.finish();
    this.#chats.finish((conversation, message) => this.#log.chat(conversation, [message]));
    this.#log.finish();
    this.#window.finish(this.#facts);
  }

  /** Texts are wanted only where canned responses are known by them. */
  readonly #messageOf = (comment: Item): Comment | undefined =>
    messageOf(comment, this.#facts.settings.canned !== undefined);

  /** `{"ticket":{…},"users":[…]}`, as the page of a single ticket has them; its comments can stand there too. */
  #envelope(record: Item): Rejection | undefined {
    const ticket = record.item("ticket");
    if (ticket === undefined) return rejections.unknown;
    const rejection = this.#ticket(ticket, [
      ...ticket.map("comments", this.#messageOf),
      ...record.map("comments", this.#messageOf),
    ]);
    if (rejection === undefined) for (const user of record.list("users")) this.#log.people.user(user);
    return rejection;
  }

  #ticket(ticket: Item, comments: readonly (Comment | undefined)[]): Rejection | undefined {
    const id = ticket.text("id");
    if (id === undefined) return rejections.noId;
    const createdAt = ticket.iso("created_at");
    if (createdAt === undefined) return rejections.noTime("created_at");
    const messages = complete(comments);
    if (messages === undefined) return rejections.noTime("comments.created_at");
    const audits = complete(ticket.list("audits").map(auditOf));
    if (audits === undefined) return rejections.noTime("audits.created_at");
    const told = ticketOf(ticket, createdAt, this.#facts);
    if (told.version !== undefined) this.#window.see(createdAt, told.version);
    this.#facts.conversation(id, told, ticket);
    this.#log.ticket(id, ticket, createdAt, told.version ?? 0);
    this.#log.comments(id, messages);
    for (const audit of audits) this.#log.audit(id, audit);
    const metricSet = ticket.item("metric_set");
    if (metricSet !== undefined) this.#log.metricSet(id, metricSet);
    return undefined;
  }

  #user(user: Item): undefined {
    this.#log.people.user(user);
  }

  #comment(comment: Item, ticket: string): Rejection | undefined {
    const message = this.#messageOf(comment);
    if (message === undefined) return rejections.noTime("created_at");
    this.#log.comments(ticket, [message]);
    return undefined;
  }

  #audit(record: Item, ticket: string): Rejection | undefined {
    const audit = auditOf(record);
    if (audit === undefined) return rejections.noTime("created_at");
    this.#log.audit(ticket, audit);
    return undefined;
  }

  #metricSet(set: Item, ticket: string): undefined {
    this.#facts.about(ticket, { ...figuresOf(set), version: set.iso("updated_at") }, set);
    this.#log.metricSet(ticket, set);
  }

  /** The first reply is all that metric events tell beyond the metric set: when it was. */
  #metricEvent(event: Item, ticket: string): undefined {
    if (event.text("metric") !== "reply_time") return;
    const isReply = event.text("type") === "fulfill";
    this.#log.measured(ticket, isReply);
    if (isReply && event.number("instance_id") === 1) {
      this.#facts.about(ticket, { firstResponseAt: event.iso("time") }, event);
    }
  }

  #rating(record: Item, ticket: string): undefined {
    const rating = ratingOf(record.text("score"), record.text("comment"));
    if (rating === undefined) return;
    const at = record.iso("created_at");
    this.#ratings.add(record.text("id") ?? `${ticket}/${at}`, {
      conversation: ticket,
      survey: { kind: "csat", ...rating, at, agent: record.text("assignee_id") },
      version: record.iso("updated_at") ?? at ?? 0,
    });
  }

  #surveyResponse(record: Item): Rejection | undefined {
    const ticket = ticketOfSurvey(record);
    const id = record.text("id");
    if (ticket === undefined || id === undefined) return rejections.noId;
    this.#ratings.add(id, ratingOfSurvey(record, ticket));
    return undefined;
  }

  #fieldValue(record: Item, ticket: string): Rejection | undefined {
    const at = record.iso("updated");
    if (at === undefined) return rejections.noTime("updated");
    const field = record.text("field_name") ?? "";
    this.#log.history.add({ ticket, field, at, value: record.text("value"), user: record.text("user_id") });
    return undefined;
  }

  #chat(record: Item, ticket: string): Rejection | undefined {
    const chat = record.text("chat_id");
    if (chat === undefined) return rejections.noId;
    this.#chats.chat(chat, ticket);
    return undefined;
  }

  #chatEvent(record: Item): Rejection | undefined {
    const chat = record.text("chat_id");
    if (chat === undefined) return rejections.noId;
    return this.#chats.event(chat, record) ? undefined : rejections.noTime("created_at");
  }

  #tag(record: Item, ticket: string): undefined {
    const tags = record.texts("tag");
    this.#facts.about(ticket, { tags }, record);
    if (isMerged(tags)) this.#facts.about(ticket, { status: "merged", version: aboveTickets });
  }
}
