import type { Rejection } from "../input/row.ts";
import type { Format } from "./format.ts";
import { statuses } from "./intercom/conversation.ts";
import { IntercomThread } from "./intercom/intercom-thread.ts";
import { type Part, tellPart } from "./intercom/part.ts";
import { roleOfType } from "./intercom/person.ts";
import { allOf } from "./recognise/all-of.ts";
import type { Item } from "./record/item.ts";
import { inUtc } from "./settings/in-utc.ts";
import { type RecordReader, rejections } from "./translate/translator.ts";
import type { FactWriter } from "./write/fact-writer.ts";

/*
 * Intercom, message by message, as the third-party exporter of Prodsight writes it: a CSV with a row for each message and
 * for each thing that was done, and what is known of the conversation beside it.
 *
 *   message_id,message_body,message_type,message_created_at,message_author_type,message_author_id,conversation_tags,
 *     conversation_id,conversation_state,conversation_created_at,conversation_first_response_at,conversation_closed_at
 *   31,Hai,comment,2026-03-02 09:20:00,admin,4211,"refund,vip",215,closed,2026-03-02 09:15:00,2026-03-02 09:20:00,
 *     2026-03-02 10:00:00
 *
 * Times are in UTC. message_type is a part's type of Intercom's API, or conversation_message for the first message; what
 * these are and do is as in the format "intercom".
 * It cannot give ratings, channels, teams, assignees and who was assigned, nor who began a conversation but by its first
 * message.
 */
class MessagesReader implements RecordReader {
  readonly #facts: FactWriter;
  /** Of all conversations: the export says of none what it has, and of no assignment to whom. */
  readonly #thread = new IntercomThread();

  constructor(facts: FactWriter) {
    this.#facts = facts;
  }

  read(row: Item): Rejection | undefined {
    const id = row.text("conversation_id");
    if (id === undefined) return rejections.noId;
    const at = row.iso("message_created_at");
    if (at === undefined) return rejections.noTime("message_created_at");
    const closedAt = row.iso("conversation_closed_at");
    const part = partOf(row, at);
    const told = {
      version: at,
      createdAt: row.iso("conversation_created_at"),
      status: this.#facts.status(row.text("conversation_state"), statuses),
      firstResponseAt: row.iso("conversation_first_response_at"),
      resolvedAt: closedAt,
      closedAt,
      customer: part.author.role === "customer" ? part.author.id : undefined,
      tags: tagsOf(row),
    };
    this.#facts.about(id, told, row);
    tellPart(this.#facts, id, part, this.#thread);
    if (part.type.includes("assign")) {
      const { id: actor, role: actorRole } = part.author;
      this.#facts.event(id, { at, kind: "assigned", actor, actorRole });
    }
    return undefined;
  }

  finish(): void {
    if (this.#thread.changesState) this.#facts.tells("reopenings");
  }
}

function partOf(row: Item, at: number): Part {
  const type = row.text("message_type") ?? "";
  return {
    id: row.text("message_id"),
    at,
    type: type === "conversation_message" ? "comment" : type,
    author: { id: row.text("message_author_id"), role: roleOfType(row.text("message_author_type")) },
    hasBody: row.isFilled("message_body"),
    assignedTo: undefined,
    ticketState: undefined,
  };
}

const tagsOf = (row: Item): readonly string[] | undefined =>
  row
    .text("conversation_tags")
    ?.split(",")
    .map((tag) => tag.trim())
    .filter((tag) => tag !== "");

const marks = ["message_id", "message_type", "message_author_type", "conversation_state", "conversation_created_at"];

export const intercomMessages: Format = {
  id: "intercom-messages",
  title: "Intercom message export",
  kind: "messages",
  fields: [],
  required: [],
  settings: inUtc,
  translate: (facts) => new MessagesReader(facts),
  signature: allOf(marks),
};
