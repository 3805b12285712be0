import type { Rejection } from "../input/row.ts";
import type { Initiator, Role, Status } from "../model/conversation.ts";
import type { Format } from "./format.ts";
import { textsUnder } from "./recognise/sample.ts";
import type { Item } from "./record/item.ts";
import { statedTexts } from "./record/stated-texts.ts";
import { cutNote } from "./translate/thread.ts";
import { type RecordReader, rejections } from "./translate/translator.ts";
import { writeMessage } from "./translate/write-message.ts";
import type { FactWriter } from "./write/fact-writer.ts";
import type { LateRoles } from "./write/late-roles.ts";
import type { ToldConversation, ToldMessage } from "./write/told.ts";

/*
 * Kustomer, as its API gives it: GET /v1/conversations, /v1/messages and /v1/notes, in files of their own.
 *
 *   {"type":"conversation","id":"5c1","attributes":{"name":"Invoice","status":"done","channels":["email"],"messageCount":2,
 *    "outboundMessageCount":1,"assignedUsers":["u4"],"assignedTeams":["t2"],"tags":["refund"],
 *    "createdAt":"2026-03-02T02:15:00.000Z","lastDone":{"createdAt":"2026-03-02T04:00:00.000Z"},"reopenFromDoneCount":0,
 *    "spam":false,"firstResponse":{"sentAt":"2026-03-02T02:19:00.000Z","businessTime":240000,"createdBy":"u4"}},
 *    "relationships":{"customer":{"data":{"id":"c31"}}}}
 *   {"type":"message","id":"5m1","attributes":{"channel":"email","direction":"in","auto":false,"preview":"Hello",
 *    "sentAt":"2026-03-02T02:15:00.000Z"},"relationships":{"conversation":{"data":{"id":"5c1"}}}}
 *
 * Done is resolved, the last time that it became so; what is marked as spam or deleted is that. A message goes in or out; one
 * that is automatic is a bot's, a draft was never said, and a note is internal. Without the messages the first response tells;
 * its time within business hours is in milliseconds. A conversation is created with its first message: where fewer messages are there
 * than it has, and the first of them comes more than 5 min later, none of them counts. People, teams and tags are ids.
 * It cannot give who was assigned when, nor ratings; of reopenings only how many there were.
 */
const statuses: Readonly<Record<string, Status>> = { open: "open", snoozed: "snoozed", done: "resolved" };

const initiators: ReadonlyMap<string, Initiator> = new Map([
  ["in", "customer"],
  ["out", "agent"],
]);

class KustomerReader implements RecordReader {
  readonly #facts: FactWriter;
  readonly #late: LateRoles;
  /** How many messages conversations have, and how many of them were read, by the conversations' numbers. */
  readonly #stated: number[] = [];
  readonly #read: number[] = [];

  constructor(facts: FactWriter) {
    this.#facts = facts;
    this.#late = facts.lateRoles();
  }

  read(record: Item): Rejection | undefined {
    switch (record.text("type")) {
      case "conversation":
        return this.#readConversation(record);
      case "message":
      case "note":
        return this.#readMessage(record);
      case "draft":
        return undefined;
      default:
        return rejections.unknown;
    }
  }

  /** Messages of a time stand beside conversations that were created before it. */
  finish(): void {
    const { fragments } = this.#facts;
    const lacks = (conversation: number) => (this.#read[conversation] ?? 0) < (this.#stated[conversation] ?? 0);
    const late = fragments.lateBeginnings(lacks);
    fragments.leaveOutMessages(late);
    for (const conversation of late) {
      const id = this.#late.conversationId(conversation);
      this.#facts.note("missing-messages", cutNote, `conversation ${id}`);
    }
  }

  #readConversation(record: Item): Rejection | undefined {
    const id = record.text("id");
    if (id === undefined) return rejections.noId;
    const createdAt = record.iso("attributes.createdAt");
    if (createdAt === undefined) return rejections.noTime("attributes.createdAt");
    const response = record.item("attributes.firstResponse");
    const messageCount = record.number("attributes.messageCount");
    if (messageCount !== undefined) this.#stated[this.#late.conversation(id)] = messageCount;
    if (response?.has("createdAt") && !response.has("createdBy")) this.#facts.fragments.untold(id);
    this.#facts.conversation(
      id,
      {
        version: record.iso("attributes.updatedAt"),
        createdAt,
        resolvedAt: record.iso("attributes.lastDone.createdAt") ?? record.iso("attributes.lastDone"),
        status: putAside(record) ?? this.#facts.status(record.text("attributes.status"), statuses),
        channel: record.texts("attributes.channels")[0],
        team: firstOf(record, "attributes.assignedTeams"),
        assignee: firstOf(record, "attributes.assignedUsers"),
        customer: record.text("relationships.customer.data.id"),
        subject: record.text("attributes.name"),
        initiator: initiators.get(record.text("attributes.direction") ?? ""),
        tags: statedTexts(record, "attributes.tags"),
        messageCount,
        reopens: record.number("attributes.reopenFromDoneCount"),
        ...firstResponseOf(response),
      },
      record,
    );
    return undefined;
  }

  #readMessage(record: Item): Rejection | undefined {
    const id = record.text("relationships.conversation.data.id");
    if (id === undefined) return rejections.noId;
    if (record.text("attributes.status") === "draft") return undefined;
    const message = messageOf(record);
    if (message === undefined) return rejections.noTime("attributes.sentAt");
    writeMessage(this.#facts, id, message);
    const conversation = this.#late.conversation(id);
    if (!message.internal) this.#read[conversation] = (this.#read[conversation] ?? 0) + 1;
    return undefined;
  }
}

/** What is put aside keeps the status that it had before, beside the mark. */
function putAside(record: Item): Status | undefined {
  if (record.flag("attributes.spam") === true) return "spam";
  return record.flag("attributes.deleted") === true ? "deleted" : undefined;
}

/** The first of a list of teams or people; null where the list is there and empty. */
const firstOf = (record: Item, path: string): string | null | undefined =>
  record.has(path) ? (record.texts(path)[0] ?? null) : undefined;

/** A response that nobody in particular gave is no human's. */
function firstResponseOf(
  response: Item | undefined,
): Pick<ToldConversation, "firstResponseAt" | "firstResponseBusiness"> {
  if (!response?.has("createdBy")) return {};
  return {
    firstResponseAt: response.iso("sentAt") ?? response.iso("createdAt"),
    firstResponseBusiness: response.number("businessTime"),
  };
}

function messageOf(record: Item): ToldMessage | undefined {
  const at = record.iso("attributes.sentAt") ?? record.iso("attributes.createdAt");
  if (at === undefined) return undefined;
  const internal = record.text("type") === "note";
  return {
    at,
    role: internal ? "agent" : roleOf(record),
    author: record.text("relationships.createdBy.data.id"),
    internal,
    id: record.text("id"),
    body: record.text("attributes.preview") ?? record.text("attributes.body"),
  };
}

function roleOf(message: Item): Role {
  if (message.flag("attributes.auto") === true) return "bot";
  const direction = message.text("attributes.direction");
  if (direction === "in") return "customer";
  return direction === "out" ? "agent" : "unknown";
}

/** What only each type of record has. */
const marks: readonly (readonly [type: string, ...keys: string[]])[] = [
  ["conversation", "attributes.messageCount", "attributes.outboundMessageCount", "attributes.status"],
  ["message", "attributes.direction", "relationships.conversation.data.id"],
  ["note", "attributes.body", "relationships.conversation.data.id"],
];

export const kustomer: Format = {
  id: "kustomer",
  title: "Kustomer export",
  kind: "tickets",
  fields: [],
  required: [],
  translate: (facts) => new KustomerReader(facts),
  signature: (sample) => {
    const types = textsUnder(sample, "type");
    return marks
      .filter(([type, ...keys]) => types.includes(type) && keys.every((key) => sample.columns.includes(key)))
      .flatMap(([type, ...keys]) => [`type ${type}`, ...keys]);
  },
};
