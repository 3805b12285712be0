import type { Rejection } from "../../input/row.ts";
import type { EventKind, Instant, Status } from "../../model/conversation.ts";
import type { Item } from "../record/item.ts";
import { statedTexts } from "../record/stated-texts.ts";
import { complete } from "../translate/complete.ts";
import { NamesById } from "../translate/names-by-id.ts";
import { type RecordReader, rejections } from "../translate/translator.ts";
import type { FactWriter } from "../write/fact-writer.ts";
import { channelOf, roleOf } from "./author.ts";
import { RemovedMessages } from "./removed-messages.ts";
import { type Routed, writeRouting } from "./routing.ts";

const statuses: Readonly<Record<string, Status>> = {
  pending: "open",
  unresolved: "open",
  resolved: "resolved",
  "0": "open",
  "1": "open",
  "2": "resolved",
};

const stateEvents: ReadonlyMap<string, EventKind> = new Map([
  ["pending", "opened"],
  ["unresolved", "opened"],
  ["resolved", "resolved"],
]);

/** Takes in what a web hook says of a session at an instant. */
type Change = (session: string, at: Instant, data: Item) => void;

interface Assignment {
  readonly id: string;
  readonly user: string;
  readonly version: Instant | undefined;
}

/** Reads conversations, messages and web hooks. */
export class CrispReader implements RecordReader {
  readonly #facts: FactWriter;
  /** The names of operators, which stand beside their messages only. */
  readonly #names = new NamesById();
  readonly #assignments: Assignment[] = [];
  readonly #routed: Routed[] = [];
  readonly #removed: RemovedMessages;
  readonly #changes: ReadonlyMap<string, Change> = new Map<string, Change>([
    ["session:set_state", (session, at, data) => this.#readState(session, at, data)],
    ["session:set_routing", (session, at, data) => this.#readRouting(session, at, data)],
    ["session:sync:rating", (session, at, data) => this.#readRating(session, at, data)],
    ["session:removed", (session, at) => this.#facts.about(session, { version: at, status: "deleted" })],
    ["message:removed", (session, _, data) => this.#removed.remove(session, data.text("fingerprint"))],
  ]);

  constructor(facts: FactWriter) {
    this.#facts = facts;
    this.#removed = new RemovedMessages(facts);
  }

  read(record: Item): Rejection | undefined {
    const hooked = record.has("event") ? record.item("data") : undefined;
    if (hooked !== undefined) return this.#readHook(record, hooked);
    return record.has("from") && record.has("timestamp") ? this.#readOne(record) : this.#readConversation(record);
  }

  finish(): void {
    for (const { id, user, version } of this.#assignments) {
      this.#facts.about(id, { version, assignee: this.#names.get(user) ?? user });
    }
    for (const routed of this.#routed) writeRouting(this.#facts, routed, this.#names);
    this.#removed.settle();
  }

  /** Most hooks tell of typing, reading and the like, which is nothing here. */
  #readHook(hook: Item, data: Item): Rejection | undefined {
    const event = hook.text("event") ?? "";
    if (event === "message:send" || event === "message:received") return this.#readHookedMessage(data);
    const change = this.#changes.get(event);
    if (change === undefined) return undefined;
    const session = data.text("session_id");
    if (session === undefined) return rejections.noId;
    const at = hook.milliseconds("timestamp");
    if (at === undefined) return rejections.noTime("timestamp");
    change(session, at, data);
    return undefined;
  }

  #readHookedMessage(message: Item): Rejection | undefined {
    const rejection = this.#readOne(message);
    const session = message.text("session_id");
    if (rejection === undefined && session !== undefined && message.text("from") === "user") {
      this.#facts.about(session, { channel: channelOf(message.text("origin")) });
    }
    return rejection;
  }

  #readState(session: string, at: Instant, data: Item): void {
    const state = data.text("state");
    this.#facts.about(session, { version: at, status: this.#facts.status(state, statuses) });
    const kind = stateEvents.get(state ?? "");
    this.#facts.tells("reopenings");
    if (kind !== undefined) this.#facts.event(session, { at, kind });
  }

  #readRouting(session: string, at: Instant, data: Item): void {
    this.#routed.push({ session, at, from: data.text("previous_routing_id"), to: data.text("routing_id") });
  }

  #readRating(session: string, at: Instant, data: Item): void {
    const score = data.number("rating.stars");
    const comment = data.text("rating.comment");
    if (score !== undefined) this.#facts.survey(session, { kind: "csat", score, scale: [1, 5], at, comment });
  }

  #readConversation(record: Item): Rejection | undefined {
    const id = record.text("session_id");
    if (id === undefined) return rejections.noId;
    const createdAt = record.milliseconds("created_at");
    if (createdAt === undefined) return rejections.noTime("created_at");
    const messages = record.list("messages");
    if (complete(messages.map(timeOf)) === undefined) return rejections.noTime("messages.timestamp");
    const version = record.milliseconds("updated_at");
    this.#facts.conversation(
      id,
      {
        version,
        createdAt,
        status: this.#facts.status(record.text("state") ?? record.text("status"), statuses),
        channel: channelOf(record.text("meta.origin")),
        customer: record.text("people_id") ?? record.text("meta.email"),
        subject: record.text("meta.subject") ?? record.text("topic"),
        tags: statedTexts(record, "meta.segments"),
      },
      record,
    );
    const user = record.text("assigned.user_id");
    if (user !== undefined) this.#assignments.push({ id, user, version });
    for (const message of messages) this.#readMessage(id, message);
    return undefined;
  }

  /** A message that is a record of its own. */
  #readOne(message: Item): Rejection | undefined {
    const id = message.text("session_id");
    if (id === undefined) return rejections.noId;
    if (timeOf(message) === undefined) return rejections.noTime("timestamp");
    this.#readMessage(id, message);
    return undefined;
  }

  #readMessage(id: string, message: Item): void {
    const at = timeOf(message);
    if (at === undefined) return;
    const user = message.text("user.user_id");
    const name = message.text("user.nickname");
    const role = this.#facts.roleOfWriter(roleOf(message), name, user);
    if (user !== undefined && name !== undefined) this.#names.learn(user, name);
    if (message.text("type") === "event") {
      const kind = stateEvents.get(message.text("content.namespace")?.replace("state:", "") ?? "");
      if (kind === "opened") this.#facts.tells("reopenings");
      if (kind !== undefined) this.#facts.event(id, { at, kind, actor: name ?? user, actorRole: role });
      return;
    }
    const fingerprint = message.text("fingerprint");
    const place = this.#facts.message(id, {
      at,
      role,
      author: name ?? user,
      internal: message.text("type") === "note",
      id: fingerprint,
      body: message.text("content") ?? message.text("content.text") ?? message.text("content.url"),
    });
    this.#removed.keep(id, fingerprint, place);
  }
}

const timeOf = (message: Item): Instant | undefined => message.milliseconds("timestamp");
