import type { Rejection } from "../../input/row.ts";
import type { Status } from "../../model/conversation.ts";
import type { Format } from "../format.ts";
import { textsUnder } from "../recognise/sample.ts";
import type { Item } from "../record/item.ts";
import { namesIn } from "../record/names-in.ts";
import { complete } from "../translate/complete.ts";
import { noteUnknownRole } from "../translate/note-unknown-role.ts";
import { type RecordReader, rejections } from "../translate/translator.ts";
import type { FactWriter } from "../write/fact-writer.ts";
import type { ToldConversation, ToldEvent, ToldMessage } from "../write/told.ts";
import type { UnsaidMessages } from "../write/unsaid-messages.ts";
import { Assignments } from "./assignments.ts";
import { eventOf, isBounce, isUnheard } from "./event.ts";
import { channelOf, commentOf, isDraft, isFailed, messageOf } from "./message.ts";
import { nameOf } from "./person.ts";

/*
 * Front, as its Core API gives it: GET /conversations, /conversations/<id>/messages, …/comments and …/events (or /events),
 * in files of their own, or as lists inside the conversation.
 *
 *   {"id":"cnv_55c8","subject":"Invoice","status":"archived","assignee":{"username":"sari"},
 *    "recipient":{"handle":"ana@example.com","role":"from"},"tags":[{"name":"billing"}],"created_at":1772417700.12}
 *   {"id":"msg_1q15","type":"email","is_inbound":true,"created_at":1772417700.12,"author":null,"draft_mode":null,
 *    "_links":{"related":{"conversation":"https://api2.frontapp.com/conversations/cnv_55c8"}}}
 *   {"id":"com_1x2y","author":{"username":"sari"},"posted_at":1772418000.5,"body":"Refund it?","conversation_id":"cnv_55c8"}
 *   {"id":"evt_9z8y","type":"archive","emitted_at":1772420000.25,"conversation":{"id":"cnv_55c8"},
 *    "source":{"_meta":{"type":"teammate"},"data":{"username":"sari"}}}
 *
 * Times are seconds since 1970 with a fraction. Archived is resolved, or snoozed where a reminder is set. is_inbound tells the
 * customer from the company; of the company only a teammate of type "user" is an agent: rules, macros, the API and AI are bots.
 * Comments are internal. Drafts were never said, nor what has an error_type or bounced: it could not be sent. An event of a
 * message or comment holds it, so that events alone tell what was said; what was forwarded was not said to the customer.
 * It cannot give priorities and teams, nor ratings; without events neither when a conversation was resolved nor reopened.
 * The export of Analytics is a CSV whose columns its reader chooses: a plain file.
 */
const statuses: Readonly<Record<string, Status>> = {
  assigned: "open",
  unassigned: "open",
  open: "open",
  waiting: "pending",
  archived: "resolved",
  resolved: "resolved",
  deleted: "deleted",
};

class FrontReader implements RecordReader {
  readonly #facts: FactWriter;
  readonly #assignments = new Assignments();
  readonly #failed: UnsaidMessages;

  constructor(facts: FactWriter) {
    this.#facts = facts;
    this.#failed = facts.unsaidMessages();
  }

  read(record: Item): Rejection | undefined {
    if (record.has("emitted_at")) return this.#readEvent(record);
    if (record.has("posted_at")) return this.#readComment(record);
    return record.has("is_inbound") ? this.#readMessage(record) : this.#readConversation(record);
  }

  finish(): void {
    this.#failed.settle();
    this.#assignments.finish(this.#facts);
  }

  #readConversation(record: Item): Rejection | undefined {
    const id = record.text("id");
    if (id === undefined) return rejections.noId;
    const told = this.#describe(record);
    if (told.createdAt === undefined) return rejections.noTime("created_at");
    const sent = record.list("messages").filter((message) => !isDraft(message));
    const messages = complete(sent.map(messageOf));
    if (messages === undefined) return rejections.noTime("messages.created_at");
    const comments = complete(record.list("comments").map(commentOf));
    if (comments === undefined) return rejections.noTime("comments.posted_at");
    const events = record.list("events").map(eventOf);
    this.#facts.conversation(id, { ...told, channel: channelOf(sent) }, record);
    for (const [index, message] of messages.entries()) this.#write(id, message, isFailed(sent[index]));
    for (const comment of comments) this.#write(id, comment);
    for (const event of events) if (event !== undefined) this.#happen(id, event);
    return undefined;
  }

  #readMessage(record: Item): Rejection | undefined {
    const id = conversationOf(record);
    if (id === undefined) return rejections.noId;
    if (isDraft(record)) return undefined;
    const message = messageOf(record);
    if (message === undefined) return rejections.noTime("created_at");
    this.#facts.about(id, { channel: channelOf([record]) }, record);
    this.#write(id, message, isFailed(record));
    return undefined;
  }

  #readComment(record: Item): Rejection | undefined {
    const id = conversationOf(record);
    if (id === undefined) return rejections.noId;
    const comment = commentOf(record);
    if (comment === undefined) return rejections.noTime("posted_at");
    this.#write(id, comment);
    return undefined;
  }

  #readEvent(record: Item): Rejection | undefined {
    const id = conversationOf(record);
    if (id === undefined) return rejections.noId;
    if (record.seconds("emitted_at") === undefined) return rejections.noTime("emitted_at");
    const event = eventOf(record);
    const conversation = record.item("conversation");
    if (conversation !== undefined) this.#facts.about(id, this.#describe(conversation), conversation);
    if (event !== undefined) this.#happen(id, event);
    this.#readTarget(record, id);
    return undefined;
  }

  #happen(id: string, event: ToldEvent): void {
    if (event.kind === "assigned") {
      this.#assignments.add(id, event);
      return;
    }
    this.#facts.tells("reopenings");
    this.#facts.event(id, event);
  }

  /** What an event says was written. */
  #readTarget(event: Item, id: string): void {
    const target = event.item("target.data");
    if (target === undefined || isDraft(target)) return;
    const hasFailed = isFailed(target) || isBounce(event);
    if (isUnheard(event) && !hasFailed) return;
    const kind = event.text("target._meta.type");
    const message = kind === "message" ? messageOf(target) : undefined;
    const said = kind === "comment" ? commentOf(target) : message;
    if (message !== undefined) this.#facts.about(id, { channel: channelOf([target]) }, target);
    if (said !== undefined) this.#write(id, said, hasFailed);
  }

  #describe(conversation: Item): ToldConversation {
    const status = conversation.text("status");
    const current = status === "deleted" ? status : (conversation.text("status_category") ?? status);
    const told = this.#facts.status(current, statuses);
    return {
      version: conversation.seconds("updated_at"),
      createdAt: conversation.seconds("created_at"),
      status: told === "resolved" && isSnoozed(conversation) ? "snoozed" : told,
      assignee: nameOf(conversation, "assignee") ?? conversation.textOrNull("assignee"),
      customer: conversation.text("recipient.handle"),
      subject: conversation.text("subject"),
      tags: namesIn(conversation, "tags", "name"),
    };
  }

  #write(id: string, message: ToldMessage, hasFailed = false): void {
    if (message.role === "unknown" && message.internal !== true) noteUnknownRole(this.#facts);
    const index = this.#facts.message(id, message);
    if (hasFailed) this.#failed.add(index);
  }
}

/** Whether a reminder is still to come, that opens it again. */
const isSnoozed = (conversation: Item): boolean =>
  conversation
    .list("scheduled_reminders")
    .some((reminder) => (reminder.seconds("scheduled_at") ?? 0) > (conversation.seconds("updated_at") ?? 0));

/** By a field, the conversation inside, or the last part of a link to it. */
function conversationOf(record: Item): string | undefined {
  const id = record.text("conversation_id") ?? record.text("conversation.id");
  if (id !== undefined) return id;
  const link = record.text("_links.related.conversation") ?? record.text("_links.related.conversations");
  const last = link?.slice(link.lastIndexOf("/") + 1);
  return last?.startsWith("cnv_") ? last : undefined;
}

/** Which ids the records have, and the keys beside them. */
const marks: readonly (readonly [prefix: string, ...keys: string[]])[] = [
  ["cnv_", "created_at", "status"],
  ["msg_", "created_at", "is_inbound"],
  ["com_", "posted_at"],
  ["evt_", "emitted_at"],
];

export const front: Format = {
  id: "front",
  title: "Front export",
  kind: "tickets",
  fields: [],
  required: [],
  translate: (facts) => new FrontReader(facts),
  signature: (sample) => {
    const ids = textsUnder(sample, "id");
    const has = (key: string): boolean => sample.columns.includes(key);
    return marks
      .filter(([prefix, ...keys]) => ids.some((id) => id.startsWith(prefix)) && keys.every(has))
      .flatMap(([prefix, ...keys]) => [`id ${prefix}…`, ...keys]);
  },
};
