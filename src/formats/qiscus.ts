import type { Rejection } from "../input/row.ts";
import type { Status } from "../model/conversation.ts";
import type { Format } from "./format.ts";
import { allOf } from "./recognise/all-of.ts";
import type { Item } from "./record/item.ts";
import { type RecordReader, rejections } from "./translate/translator.ts";
import type { FactWriter } from "./write/fact-writer.ts";

/*
 * Qiscus Omnichannel, rooms of customers as its API gives them. Export: GET /api/v2/customer_rooms, page after page.
 *
 *   {"data":{"customer_rooms":[{"id":13,"room_id":"73906","channel_id":4501,"contact_id":77,"name":"Ana","source":"wa",
 *     "is_resolved":false,"is_waiting":true,"is_handled_by_bot":false,"last_comment_sender_type":"customer",
 *     "last_comment_timestamp":"2026-03-02T02:15:00Z","last_customer_timestamp":"2026-03-02T02:15:00Z",
 *     "user_id":"628120001"}]},"meta":{"current_total":1,"cursor_after":null},"status":200}
 *
 * A room lives as long as the contact, and its record is how it stands today: resolved or open, of which one that waits for an
 * agent is the latter. user_id is the customer in the channel (a phone number), contact_id the same person in all of them. A
 * source of qiscus is Qiscus' own live chat. Who wrote last, whether it waits and whether a bot has it are attributes.
 * It cannot give when anything began or was resolved, nor messages, agents, tags and ratings: the last comment is neither a
 * creation nor a resolution. So it measures nothing alone; beside a message log with the same room ids it tells channel,
 * customer and status, and the rooms are divided into cases.
 */
const channels: ReadonlyMap<string, string> = new Map([["qiscus", "chat"]]);

class QiscusReader implements RecordReader {
  readonly #facts: FactWriter;

  constructor(facts: FactWriter) {
    this.#facts = facts;
  }

  read(room: Item): Rejection | undefined {
    const id = room.text("room_id");
    if (id === undefined) return rejections.noId;
    const source = room.text("source");
    this.#facts.room(id);
    this.#facts.conversation(
      id,
      {
        version: room.iso("last_comment_timestamp"),
        status: statusOf(room),
        channel: source === undefined ? undefined : (channels.get(source) ?? source),
        customer: room.text("contact_id") ?? room.text("user_id"),
      },
      room,
    );
    return undefined;
  }
}

function statusOf(room: Item): Status | undefined {
  const isResolved = room.flag("is_resolved");
  if (isResolved === undefined) return undefined;
  return isResolved ? "resolved" : "open";
}

const marks = ["room_id", "is_resolved", "is_handled_by_bot", "last_comment_sender_type"];

export const qiscus: Format = {
  id: "qiscus",
  title: "Qiscus Omnichannel rooms",
  kind: "tickets",
  fields: [],
  required: [],
  translate: (facts) => new QiscusReader(facts),
  signature: allOf(marks),
};
