import type { Rejection } from "../../input/row.ts";
import type { Initiator, Status } from "../../model/conversation.ts";
import type { Format } from "../format.ts";
import type { Sample } from "../recognise/sample.ts";
import type { Item } from "../record/item.ts";
import { namesIn } from "../record/names-in.ts";
import { inUtc } from "../settings/in-utc.ts";
import { complete } from "../translate/complete.ts";
import { type RecordReader, rejections } from "../translate/translator.ts";
import { writeMessage } from "../translate/write-message.ts";
import type { FactWriter } from "../write/fact-writer.ts";
import type { ToldConversation } from "../write/told.ts";
import { nameOf } from "./person.ts";
import { type ToldThread, threadOf } from "./thread.ts";

/*
 * Help Scout, as its Inbox API 2.0 or a connector gives it: GET /v2/conversations?embed=threads and
 * /v2/reports/happiness/ratings; a connector's threads and ratings stand in files of their own, their keys in snake_case.
 *
 *   {"id":9001,"number":41,"type":"email","status":"closed","state":"published","mailboxId":7,"subject":"Invoice",
 *    "source":{"type":"email","via":"customer"},"assignee":{"first":"Sari","last":"Dewi"},"primaryCustomer":{"id":31},
 *    "tags":[{"tag":"billing"}],"createdAt":"2026-03-02T02:15:00Z","closedAt":"2026-03-02T04:00:00Z",
 *    "_embedded":{"threads":[{"id":2,"type":"message","status":"closed","createdAt":"2026-03-02T04:00:00Z",
 *      "createdBy":{"type":"user","first":"Sari","last":"Dewi"},"savedReplyId":0}]}}
 *   {"conversation_id":9001,"rating_id":1,"rating_comments":"Fast","rating_created_at":"2026-03-02T05:00:00Z"}
 *
 * Times are UTC, those of connectors without an offset too. Active is open, a deleted state outweighs the status. A thread
 * of type customer or message is public, a note internal, and so are what was forwarded to a third party and the note of a
 * call; a line item only happens. A thread's status is what it changed the conversation to, "nochange" where nothing.
 * openedAt is when the customer read it, and is not used. Ratings are turned round: 1 is great and becomes 3 of 3.
 * It cannot give who was assigned when, and so no transfers, nor waiting for a third party; without threads neither reopenings
 * nor replies.
 */
const statuses: Readonly<Record<string, Status>> = {
  active: "open",
  pending: "pending",
  closed: "closed",
  spam: "spam",
};

const initiators: ReadonlyMap<string, Initiator> = new Map([
  ["user", "agent"],
  ["customer", "customer"],
]);

class HelpScoutReader implements RecordReader {
  readonly #facts: FactWriter;

  constructor(facts: FactWriter) {
    this.#facts = facts;
  }

  read(record: Item): Rejection | undefined {
    if (record.has("ratingId") || record.has("rating_id")) return this.#readRating(record);
    const conversation = record.text("conversation_id") ?? record.text("conversationId");
    return conversation === undefined ? this.#readConversation(record) : this.#readThread(record, conversation);
  }

  #readConversation(record: Item): Rejection | undefined {
    const id = record.text("id");
    if (id === undefined) return rejections.noId;
    if (record.text("state") === "draft") {
      this.#facts.note("not-a-conversation", "a draft, which was never sent, was passed over", id);
      return undefined;
    }
    const createdAt = record.iso("createdAt") ?? record.iso("created_at");
    if (createdAt === undefined) return rejections.noTime("createdAt");
    const threads = complete([...record.list("_embedded.threads"), ...record.list("threads")].map(threadOf));
    if (threads === undefined) return rejections.noTime("threads.createdAt");
    this.#facts.conversation(id, { createdAt, ...this.#describe(record) }, record);
    for (const thread of threads) this.#write(id, thread);
    return undefined;
  }

  #readThread(record: Item, conversation: string): Rejection | undefined {
    const thread = threadOf(record);
    if (thread === undefined) return rejections.noTime("created_at");
    this.#write(conversation, thread);
    return undefined;
  }

  #readRating(record: Item): Rejection | undefined {
    // A report's "id" is that of the conversation.
    const id = record.text("conversation_id") ?? record.text("conversationId") ?? record.text("id");
    if (id === undefined) return rejections.noId;
    const rating = record.number("ratingId") ?? record.number("rating_id");
    this.#facts.survey(id, {
      kind: "csat",
      score: rating === undefined ? undefined : worst + 1 - rating,
      scale: [1, worst],
      at: record.iso("ratingCreatedAt") ?? record.iso("rating_created_at"),
      agent: record.text("ratingUserName") ?? record.text("rating_user_name") ?? record.text("rating_user_id"),
      comment: record.text("ratingComments") ?? record.text("rating_comments"),
    });
    return undefined;
  }

  #write(id: string, { message, event }: ToldThread): void {
    if (message !== undefined) writeMessage(this.#facts, id, message);
    if (event === undefined) return;
    this.#facts.tells("reopenings");
    this.#facts.event(id, event);
  }

  #describe(record: Item): ToldConversation {
    return {
      version: record.iso("userUpdatedAt") ?? record.iso("user_updated_at"),
      status: record.text("state") === "deleted" ? "deleted" : this.#facts.status(record.text("status"), statuses),
      closedAt: record.iso("closedAt") ?? record.iso("closed_at"),
      channel: record.text("type"),
      team: record.text("mailboxId") ?? record.text("mailbox_id"),
      assignee: nameOf(record, "assignee") ?? record.textOrNull("assignee"),
      customer: record.text("primaryCustomer.id") ?? record.text("primary_customer.id"),
      subject: record.text("subject"),
      initiator: initiators.get(record.text("source.via") ?? ""),
      tags: namesIn(record, "tags", "tag"),
    };
  }
}

/** The number of "not good"; 1 is "great". */
const worst = 3;

/** Each is told by all its keys; a key has two spellings. */
const marks: readonly (readonly (readonly string[])[])[] = [
  [["number"], ["state"], ["status"], ["source.via"], ["mailboxId", "mailbox_id"]],
  [["conversation_id", "conversationId"], ["status"], ["source.via"], ["createdBy.type", "created_by.type"]],
  [
    ["ratingId", "rating_id"],
    ["ratingCreatedAt", "rating_created_at"],
  ],
];

export const helpScout: Format = {
  id: "help-scout",
  title: "Help Scout export",
  kind: "tickets",
  fields: [],
  required: [],
  settings: inUtc,
  translate: (facts) => new HelpScoutReader(facts),
  signature: ({ columns }: Sample) => {
    const found = marks.map((keys) =>
      complete(keys.map((spellings) => spellings.find((key) => columns.includes(key)))),
    );
    return found.find((keys) => keys !== undefined) ?? [];
  },
};
