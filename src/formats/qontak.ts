import type { Rejection } from "../input/row.ts";
import type { Instant, Role, Status } from "../model/conversation.ts";
import type { Format } from "./format.ts";
import { type Sample, textsUnder } from "./recognise/sample.ts";
import type { Item } from "./record/item.ts";
import { statedTexts } from "./record/stated-texts.ts";
import { NamesById } from "./translate/names-by-id.ts";
import { type RecordReader, rejections } from "./translate/translator.ts";
import type { FactWriter } from "./write/fact-writer.ts";
import type { UnsaidMessages } from "./write/unsaid-messages.ts";

/*
 * Qontak (Mekari), messages as its webhooks send them, one JSON object a line. Export: Settings › Integrations › Webhook in
 * Qontak Omnichannel, with the message interactions on, and what arrives there written down.
 *
 *   {"id":"4198c4b2","type":"text","room_id":"e658411a","is_campaign":false,"sender_id":"9c682ecf",
 *    "sender_type":"Models::Contact","sender":{"name":"Ana"},"text":"Halo","status":"created",
 *    "participant_type":"customer","created_at":"2026-03-02T02:15:00.196Z","room":{"id":"e658411a",
 *     "type":"Models::CustomerServiceRoom","status":"assigned","channel":"wa_cloud","tags":["refund"],"session":"open",
 *     "created_at":"2026-03-02T02:14:58.000Z","resolved_at":null,"resolved_by_id":null,"resolved_by_type":null}}
 *
 * A room lives as long as the contact: it is divided into cases where it was resolved, and where nobody spoke for longer
 * than --session-gap. Each message tells how its room stood then: the newest decides the status (unassigned and assigned are
 * open), and every resolved_at is a resolution. room.session is WhatsApp's window of 24 hours and says nothing of a case. A
 * campaign is a bot's: neither reply nor request, and what begins with one is outbound. A message that failed was not said,
 * though another record has it as sent.
 * The same webhook may send rooms as well, which tell of a resolution that nobody has written after:
 *
 *   {"id":"e658411a","type":"Models::CustomerServiceRoom","status":"resolved","channel":"wa_cloud","tags":["refund"],
 *    "created_at":"2026-03-02T02:14:58.000Z","updated_at":"2026-03-02T03:00:00.000Z",
 *    "resolved_at":"2026-03-02T03:00:00.000Z","resolved_by_id":"84d627bf","resolved_by_type":"Models::User"}
 *
 * It cannot give assignments, priorities, ratings, nor without rooms the resolution of one in which nobody has written since.
 */
const statuses: Readonly<Record<string, Status>> = { unassigned: "open", assigned: "open", resolved: "resolved" };

const participants: ReadonlyMap<string, Role> = new Map([
  ["customer", "customer"],
  ["agent", "agent"],
  ["bot", "bot"],
  ["system", "system"],
]);
const senders: ReadonlyMap<string, Role> = new Map([
  ["Models::Contact", "customer"],
  ["Models::User", "agent"],
  ["Models::SystemAccount", "bot"],
]);

const roomType = "Models::CustomerServiceRoom";

/** What records say of a room one after the other. */
interface Room {
  /** When the first message was written that was read. */
  firstAt: Instant;
  /** Who resolved it, by when. */
  readonly resolutions: Map<Instant, Resolver>;
}

interface Resolver {
  readonly id: string | undefined;
  readonly role: Role | undefined;
}

class QontakReader implements RecordReader {
  readonly #facts: FactWriter;
  readonly #failed: UnsaidMessages;
  readonly #rooms = new Map<string, Room>();
  readonly #names = new NamesById();

  constructor(facts: FactWriter) {
    this.#facts = facts;
    this.#failed = facts.unsaidMessages();
  }

  read(record: Item): Rejection | undefined {
    return record.text("type") === roomType ? this.#readRoom(record) : this.#readMessage(record);
  }

  #readRoom(record: Item): Rejection | undefined {
    const id = record.text("id");
    if (id === undefined) return rejections.noId;
    this.#facts.room(id);
    this.#facts.about(
      id,
      {
        version: record.iso("updated_at"),
        createdAt: record.iso("created_at"),
        status: this.#facts.status(record.text("status"), statuses),
        channel: record.text("channel"),
        tags: statedTexts(record, "tags"),
      },
      record,
    );
    this.#keepResolution(id, record, "");
    return undefined;
  }

  #readMessage(record: Item): Rejection | undefined {
    const id = record.text("room_id") ?? record.text("room.id");
    if (id === undefined) return rejections.noId;
    const at = record.iso("created_at");
    if (at === undefined) return rejections.noTime("created_at");
    const resolvedAt = record.iso("room.resolved_at");
    const role = isCampaign(record)
      ? "bot"
      : this.#facts.roleOfWriter(roleOf(record), record.text("sender.name"), record.text("sender_id"));
    this.#facts.room(id);
    this.#facts.about(
      id,
      {
        version: at,
        createdAt: record.iso("room.created_at"),
        status: this.#statusOf(record, role, at, resolvedAt),
        channel: record.text("room.channel"),
        customer: role === "customer" ? record.text("sender_id") : undefined,
        tags: statedTexts(record, "room.tags"),
      },
      record,
    );
    this.#writeMessage(id, record, at, role);
    this.#keep(id, record, at);
    return undefined;
  }

  finish(): void {
    this.#failed.settle();
    for (const [id, { firstAt, resolutions }] of this.#rooms) {
      for (const [at, { id: resolver, role }] of resolutions) {
        // What was resolved before the first message that was read is not in the data.
        if (at < firstAt) continue;
        const actor = resolver === undefined ? undefined : (this.#names.get(resolver) ?? resolver);
        this.#facts.event(id, { at, kind: "resolved", actor, actorRole: role });
      }
    }
  }

  /** Who writes into a room that was resolved begins another case, of which that status says nothing. */
  #statusOf(record: Item, role: Role, at: Instant, resolvedAt: Instant | undefined): Status | undefined {
    const status = this.#facts.status(record.text("room.status"), statuses);
    const isOld = resolvedAt !== undefined && resolvedAt < at && (role !== "bot" || isCampaign(record));
    return status === "resolved" && isOld ? "open" : status;
  }

  #writeMessage(id: string, record: Item, at: Instant, role: Role): void {
    const index = this.#facts.message(id, {
      at,
      role,
      author: record.text("sender.name") ?? record.text("sender_id"),
      id: record.text("id"),
      body: record.text("text"),
      campaign: isCampaign(record),
    });
    if (record.text("status") === "failed") this.#failed.add(index);
  }

  #keep(id: string, record: Item, at: Instant): void {
    const sender = record.text("sender_id");
    const name = record.text("sender.name");
    if (sender !== undefined && name !== undefined) this.#names.learn(sender, name);
    const room = this.#room(id);
    room.firstAt = Math.min(room.firstAt, at);
    this.#keepResolution(id, record, "room.");
  }

  /** @param path where in the record the room stands */
  #keepResolution(id: string, record: Item, path: "room." | ""): void {
    const at = record.iso(`${path}resolved_at`);
    if (at === undefined) return;
    this.#room(id).resolutions.set(at, {
      id: record.text(`${path}resolved_by_id`),
      role: senders.get(record.text(`${path}resolved_by_type`) ?? ""),
    });
  }

  #room(id: string): Room {
    const room = this.#rooms.get(id) ?? {
      firstAt: Number.POSITIVE_INFINITY,
      resolutions: new Map<Instant, Resolver>(),
    };
    this.#rooms.set(id, room);
    return room;
  }
}

const isCampaign = (record: Item): boolean => record.flag("is_campaign") === true;

function roleOf(record: Item): Role {
  const participant = participants.get(record.text("participant_type") ?? "");
  return participant ?? senders.get(record.text("sender_type") ?? "") ?? "unknown";
}

const marks = ["room_id", "participant_type", "sender_type"];

export const qontak: Format = {
  id: "qontak",
  title: "Qontak message log",
  kind: "messages",
  fields: [],
  required: [],
  translate: (facts) => new QontakReader(facts),
  signature: (sample) =>
    marks.every((mark) => sample.columns.includes(mark)) && hasModels(sample) ? [...marks, "Models::"] : [],
};

const hasModels = (sample: Sample): boolean =>
  ["sender_type", "room.type"].some((column) => textsUnder(sample, column).some((text) => text.startsWith("Models::")));
