import type { Rejection } from "../../input/row.ts";
import type { Item } from "../record/item.ts";
import { complete } from "../translate/complete.ts";
import { Ratings } from "../translate/ratings.ts";
import { settleThread, Thread, Threads } from "../translate/thread.ts";
import { type RecordReader, rejections } from "../translate/translator.ts";
import type { FactWriter } from "../write/fact-writer.ts";
import { isSurveyAnswer, messageOf } from "./entry.ts";
import { productOf } from "./product.ts";
import { surveyOf } from "./rating.ts";
import { describe, openingOf } from "./ticket.ts";

/** As many conversations as a ticket is given with, however many it has: its first. */
const mostInside = 10;

/** Of those who have spoken, when they did last. */
const lastWords = ["stats.agent_responded_at", "stats.requester_responded_at"];

/** Reads what Freshdesk's API gives, as it is or as connectors store it in streams. */
export class FreshdeskReader implements RecordReader {
  readonly #facts: FactWriter;
  readonly #threads: Threads<Thread>;
  readonly #ratings: Ratings;

  constructor(facts: FactWriter) {
    this.#facts = facts;
    this.#ratings = new Ratings(facts);
    this.#threads = new Threads(facts, () => new Thread());
  }

  /** A dump of streams has contacts, agents and groups too, of which nothing is read. */
  read(record: Item, stream: string | undefined): Rejection | undefined {
    if (record.has("responder_id") || record.has("requester_id")) return this.#readTicket(record);
    const ticket = record.text("ticket_id");
    if (ticket !== undefined && record.has("ratings")) return this.#readRating(record, ticket);
    if (ticket !== undefined && record.has("incoming")) return this.#readEntry(record, ticket);
    return stream === undefined ? rejections.unknown : undefined;
  }

  finish(): void {
    this.#ratings.finish();
    this.#threads.finish(() => {});
  }

  #readTicket(ticket: Item): Rejection | undefined {
    const id = ticket.text("id");
    const createdAt = ticket.iso("created_at");
    if (id === undefined) return rejections.noId;
    if (createdAt === undefined) return rejections.noTime("created_at");
    const entries = ticket.list("conversations");
    const messages = complete(entries.filter((entry) => !isSurveyAnswer(entry)).map(messageOf));
    if (messages === undefined) return rejections.noTime("conversations.created_at");
    const isAlone = !ticket.has("conversations");
    const thread = isAlone ? this.#threads.of(id) : new Thread();
    thread.state(ticket.iso("stats.first_responded_at"), ticket.iso("stats.agent_responded_at"));
    thread.statesReplies ||= ticket.item("stats")?.keys.includes("first_responded_at") === true;
    const product = productOf(ticket);
    thread.opening = openingOf(ticket, createdAt, product);
    thread.isCut = entries.length === mostInside && !areAll(entries, ticket);
    this.#facts.conversation(id, describe(ticket, createdAt, product, this.#facts), ticket);
    for (const message of messages) {
      thread.see(message);
      this.#facts.message(id, message);
    }
    if (!isAlone) settleThread(this.#facts, id, thread, () => {});
    return undefined;
  }

  #readEntry(entry: Item, ticket: string): Rejection | undefined {
    const message = messageOf(entry);
    if (message === undefined) return rejections.noTime("created_at");
    const thread = this.#threads.ofMessage(ticket);
    if (isSurveyAnswer(entry)) return undefined;
    thread.see(message);
    this.#facts.message(ticket, message);
    return undefined;
  }

  #readRating(rating: Item, ticket: string): Rejection | undefined {
    const survey = surveyOf(rating, this.#facts);
    const version = rating.iso("updated_at") ?? survey.at ?? 0;
    this.#ratings.add(rating.text("id") ?? `${ticket}/${survey.at}`, { conversation: ticket, survey, version });
    return undefined;
  }
}

/** Whether the stats tell of nobody who has spoken since the last of the conversations. */
function areAll(entries: readonly Item[], ticket: Item): boolean {
  if (!ticket.has("stats")) return false;
  const last = entries.reduce((latest, entry) => Math.max(latest, entry.iso("created_at") ?? latest), 0);
  return lastWords.every((key) => (ticket.iso(key) ?? last) <= last);
}
