import type { Rejection } from "../../input/row.ts";
import type { Item } from "../record/item.ts";
import { complete } from "../translate/complete.ts";
import { settleThread, Threads } from "../translate/thread.ts";
import { type RecordReader, rejections } from "../translate/translator.ts";
import type { FactWriter } from "../write/fact-writer.ts";
import type { ToldConversation } from "../write/told.ts";
import { describe, openingOf, ratingOf } from "./conversation.ts";
import { IntercomThread, tellWhole } from "./intercom-thread.ts";
import { messageOf, type Part, partOf, tellPart } from "./part.ts";
import { describeTicket, openingOfTicket } from "./ticket.ts";

/** Records that stand beside conversations and say nothing of them. */
const others: ReadonlySet<string> = new Set(["admin", "company", "contact", "lead", "segment", "tag", "team", "user"]);

/** Reads what Intercom's API gives, as it is or as connectors store it in streams. */
export class IntercomReader implements RecordReader {
  readonly #facts: FactWriter;
  readonly #threads: Threads<IntercomThread>;

  constructor(facts: FactWriter) {
    this.#facts = facts;
    this.#threads = new Threads(facts, () => new IntercomThread());
  }

  read(record: Item): Rejection | undefined {
    if (record.has("part_type")) return this.#readPart(record);
    const type = record.text("type") ?? "";
    if (type === "ticket") return this.#readTicket(record);
    if (others.has(type)) return undefined;
    return type === "conversation" || isConversation(record) ? this.#readConversation(record) : rejections.unknown;
  }

  finish(): void {
    this.#threads.finish((id, thread) => tellWhole(this.#facts, id, thread));
  }

  #readPart(record: Item): Rejection | undefined {
    const id = record.text("conversation_id");
    if (id === undefined) return rejections.noId;
    const part = partOf(record);
    if (part === undefined) return rejections.noTime("created_at");
    tellPart(this.#facts, id, part, this.#threads.ofMessage(id));
    return undefined;
  }

  #readConversation(record: Item): Rejection | undefined {
    const id = record.text("id");
    const createdAt = record.seconds("created_at");
    if (id === undefined) return rejections.noId;
    if (createdAt === undefined) return rejections.noTime("created_at");
    const parts = partsOf(record, "conversation_parts");
    if (parts === undefined) return rejections.noTime("conversation_parts.created_at");
    const rating = ratingOf(record);
    const isAlone = !record.has("conversation_parts");
    const thread = isAlone ? this.#threads.of(id) : new IntercomThread();
    const statistics = record.item("statistics");
    thread.state(statistics?.seconds("first_admin_reply_at"), statistics?.seconds("last_admin_reply_at"));
    thread.statesReplies ||= statistics?.keys.includes("first_admin_reply_at") === true;
    const opening = openingOf(record, createdAt);
    thread.opening = opening;
    thread.isRouted ||= record.text("ai_agent.resolution_state") === "routed_to_team";
    thread.assignedAt ??= statistics?.seconds("first_assignment_at");
    thread.isCut = (record.number("conversation_parts.total_count") ?? 0) > parts.length;
    const hasCustomer = [opening, ...parts.map(messageOf)].some((message) => message?.role === "customer");
    this.#facts.conversation(id, describe(record, createdAt, hasCustomer, this.#facts), record);
    if (rating !== undefined) this.#facts.survey(id, rating);
    if (!isAlone) this.#tellParts(id, parts, thread);
    return undefined;
  }

  #readTicket(record: Item): Rejection | undefined {
    const id = record.text("id");
    const createdAt = record.seconds("created_at");
    if (id === undefined) return rejections.noId;
    if (createdAt === undefined) return rejections.noTime("created_at");
    const parts = partsOf(record, "ticket_parts");
    if (parts === undefined) return rejections.noTime("ticket_parts.created_at");
    const thread = new IntercomThread();
    thread.opening = openingOfTicket(record, createdAt, parts);
    thread.isCut = (record.number("ticket_parts.total_count") ?? 0) > parts.length;
    const told: ToldConversation = describeTicket(record, createdAt, this.#facts);
    this.#facts.conversation(id, told, record);
    this.#tellParts(id, parts, thread);
    return undefined;
  }

  #tellParts(id: string, parts: readonly Part[], thread: IntercomThread): void {
    for (const part of parts) tellPart(this.#facts, id, part, thread);
    settleThread(this.#facts, id, thread, () => tellWhole(this.#facts, id, thread));
  }
}

/** The parts inside a record; undefined where the time of one cannot be read. */
const partsOf = (record: Item, key: "conversation_parts" | "ticket_parts"): readonly Part[] | undefined =>
  complete(record.list(`${key}.${key}`).map((part) => partOf(part, key === "ticket_parts")));

const isConversation = (record: Item): boolean =>
  record.has("conversation_parts") || record.has("source.delivered_as") || record.has("conversation_message");
