import type { Rejection } from "../../input/row.ts";
import type { Status } from "../../model/conversation.ts";
import { millisecondsPerSecond } from "../../time/units.ts";
import type { Format } from "../format.ts";
import { textsUnder } from "../recognise/sample.ts";
import type { Item } from "../record/item.ts";
import { complete } from "../translate/complete.ts";
import { type RecordReader, rejections } from "../translate/translator.ts";
import type { FactWriter } from "../write/fact-writer.ts";
import type { ToldConversation } from "../write/told.ts";
import { Acceptances } from "./acceptances.ts";
import { type Entry, entryOf } from "./message.ts";
import { timeOf } from "./time.ts";

/*
 * Rocket.Chat omnichannel, as its API gives it (GET /api/v1/livechat/rooms and /livechat/<room>/messages) or as a dump of the
 * collections rocketchat_room and rocketchat_message; the messages in a file of their own or as a list inside the room.
 *
 *   {"_id":"Rm1","t":"l","ts":"2026-03-02T02:15:00.000Z","v":{"_id":"V1","token":"tok","username":"guest-1"},
 *    "source":{"type":"widget"},"departmentId":"billing","servedBy":{"username":"sari","ts":"2026-03-02T02:16:00.000Z"},
 *    "tags":["refund"],"closedAt":"2026-03-02T02:40:00.000Z","closer":"user","metrics":{"serviceTimeDuration":1440}}
 *   {"_id":"M1","rid":"Rm1","ts":"2026-03-02T02:15:00.000Z","token":"tok","u":{"_id":"V1","username":"guest-1"},"msg":"Hello"}
 *   {"_id":"M9","rid":"Rm1","ts":{"$date":"2026-03-02T02:40:00Z"},"t":"livechat-close","u":{"username":"sari"},"msg":""}
 *
 * Only rooms of type l are conversations; others are passed over. A message with a token is the visitor's; others are an
 * agent's, or a bot's where they or the configuration say so. What has a type is no message: it is an event, or a notice; what
 * is hidden was said otherwise since. A room that was closed and never served is missed, as is one that the visitor closed and
 * whose metrics know of no response: most rooms are given to an agent by themselves. The visitor left it then if it was the
 * visitor who closed it. servedBy is the last agent and when that one took it, which is no acceptance where an agent had
 * replied before, or the room was passed on. Durations are seconds.
 * It cannot give reopenings, since a visitor who comes back gets a new room, nor priorities by name, nor ratings; the API
 * leaves out all notices but that of the closing, so that only a dump tells of transfers.
 */
class RocketChatReader implements RecordReader {
  readonly #facts: FactWriter;
  readonly #acceptances = new Acceptances();

  constructor(facts: FactWriter) {
    this.#facts = facts;
  }

  read(record: Item): Rejection | undefined {
    const room = record.text("rid");
    if (room === undefined) return this.#readRoom(record);
    if (isHidden(record)) {
      this.#facts.repeated();
      return undefined;
    }
    const entry = entryOf(record);
    if (entry === undefined) return rejections.noTime("ts");
    this.#write(room, entry);
    return undefined;
  }

  #readRoom(record: Item): Rejection | undefined {
    const id = record.text("_id");
    if (id === undefined) return rejections.noId;
    if (record.text("t") !== "l") {
      this.#facts.note(
        "not-a-conversation",
        "a room that is not of type l is no conversation with a visitor, and was passed over",
        `room ${id}`,
      );
      return undefined;
    }
    const createdAt = timeOf(record, "ts");
    if (createdAt === undefined) return rejections.noTime("ts");
    const entries = complete(
      record
        .list("messages")
        .filter((message) => !isHidden(message))
        .map(entryOf),
    );
    if (entries === undefined) return rejections.noTime("messages.ts");
    const told = describe(record);
    this.#facts.conversation(id, { createdAt, ...told }, record);
    this.#acceptances.tell({
      id,
      version: told.version,
      queuedAt: timeOf(record, "queuedAt"),
      acceptedAt: told.status === "missed" ? undefined : timeOf(record, "servedBy.ts"),
      respondedAt: told.firstResponseAt,
    });
    for (const entry of entries) this.#write(id, entry);
    return undefined;
  }

  #write(id: string, { message, event, isNotice }: Entry): void {
    if (isNotice) this.#facts.tells("transfers");
    if (message !== undefined) {
      const role = this.#facts.roleOfWriter(message.role, message.author);
      this.#facts.message(id, { ...message, role });
      if (role === "agent") this.#acceptances.wrote(id, message.at);
    }
    if (event !== undefined) {
      this.#facts.event(id, event);
      if (event.kind === "transferred" && event.actorRole !== "bot") this.#acceptances.passedOn(id, event.at);
    }
  }

  finish(): void {
    this.#acceptances.write(this.#facts);
  }
}

function describe(room: Item): ToldConversation {
  const closedAt = timeOf(room, "closedAt");
  const firstResponseAt = timeOf(room, "metrics.response.fd");
  const status = statusOf(room, closedAt !== undefined);
  return {
    version: timeOf(room, "_updatedAt"),
    closedAt,
    firstResponseAt,
    abandonedAt: status === "missed" && room.text("closer") === "visitor" ? closedAt : undefined,
    status,
    channel: channelOf(room),
    team: room.text("department.name") ?? room.text("departmentId"),
    assignee: room.text("servedBy.username"),
    customer: room.text("v._id") ?? room.text("v.token") ?? room.text("v.username"),
    // A room whose tags were taken off has none of its own key left.
    tags: room.texts("tags"),
    // It begins with the visitor's last message before the response, so that the time of the response tells more.
    firstResponse: firstResponseAt === undefined ? durationOf(room, "metrics.response.ft") : undefined,
    reply: durationOf(room, "metrics.response.avg"),
    handle: durationOf(room, "metrics.serviceTimeDuration"),
  };
}

function statusOf(room: Item, isClosed: boolean): Status {
  if (isClosed) return room.has("servedBy") && !isLeftUnanswered(room) ? "closed" : "missed";
  return room.flag("onHold") === true ? "on-hold" : "open";
}

const isLeftUnanswered = (room: Item): boolean =>
  room.text("closer") === "visitor" && room.has("metrics") && !room.has("metrics.response");

/** What a message was before it was edited stands beside it. */
const isHidden = (message: Item): boolean => message.flag("_hidden") === true;

/** Of an app its own name tells more: it is what WhatsApp and others come in by. */
function channelOf(room: Item): string | undefined {
  const type = room.text("source.type");
  return type === "app" || type === "other" ? (room.text("source.alias") ?? type) : type;
}

function durationOf(room: Item, key: string): number | undefined {
  const seconds = room.number(key);
  return seconds === undefined ? undefined : Math.round(seconds * millisecondsPerSecond);
}

const omnichannelTypes = /^(livechat|omnichannel)[-_]/;

export const rocketChat: Format = {
  id: "rocket-chat",
  title: "Rocket.Chat omnichannel export",
  kind: "tickets",
  fields: [],
  required: [],
  translate: (facts) => new RocketChatReader(facts),
  signature: (sample) => {
    const types = textsUnder(sample, "t");
    const has = (key: string) => sample.columns.includes(key);
    if (has("_id") && types.includes("l") && (has("v.token") || has("v.username"))) return ["_id", "t: l", "v"];
    const isOfVisitors = has("token") || types.some((type) => omnichannelTypes.test(type));
    return has("rid") && has("u.username") && isOfVisitors ? ["rid", "u.username", "token"] : [];
  },
};
