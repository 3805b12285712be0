import type { Rejection } from "../input/row.ts";
import type { EventKind, Instant, Role, Status } from "../model/conversation.ts";
import type { Format } from "./format.ts";
import { type Sample, textsUnder } from "./recognise/sample.ts";
import type { Item } from "./record/item.ts";
import { statedTexts } from "./record/stated-texts.ts";
import { complete } from "./translate/complete.ts";
import { NamesById } from "./translate/names-by-id.ts";
import { type RecordReader, rejections } from "./translate/translator.ts";
import type { FactWriter } from "./write/fact-writer.ts";

/*
 * Crisp, conversations and messages as its API gives them. Export: a plugin token of the Marketplace, then
 * GET /v1/website/<website>/conversations/<page> and /v1/website/<website>/conversation/<session>/messages for each of them;
 * or what its web hooks sent, one JSON object a line.
 *
 *   {"error":false,"reason":"listed","data":[{"session_id":"session_36ba","website_id":"42286ab3","state":"resolved",
 *     "created_at":1772417700000,"updated_at":1772418900000,"assigned":{"user_id":"a1"},
 *     "meta":{"nickname":"Ana","email":"ana@shop.example","segments":["refund"],"origin":"chat"}}]}
 *   {"error":false,"reason":"listed","data":[{"session_id":"session_36ba","website_id":"42286ab3","type":"text",
 *     "from":"user","origin":"chat","content":"Halo","stamped":true,"fingerprint":177241770012345,
 *     "timestamp":1772417700000,"user":{"nickname":"Ana","user_id":"session_36ba"}}]}
 *
 * Times are milliseconds since 1970. from "user" is the customer, "operator" the other side: a bot where the message is
 * automated, comes from the plugin of bots or of triggers, or speaks for the website and names no operator. Notes are
 * internal. The content of a message is a text or an object; that of an event names what happened, of which resolutions and
 * reopenings are read. pending and unresolved are open; segments are tags.
 * A session lives as long as the visitor comes back: input.rooms divides it into cases.
 * It cannot give ratings, which Crisp keeps elsewhere, nor who was assigned when, and so no transfers. Messages may tell of
 * resolutions and not of reopenings: these are told where some message tells of one, or the web hooks of states are there.
 */
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

interface Assignment {
  readonly user: string;
  readonly version: Instant | undefined;
}

class CrispReader implements RecordReader {
  readonly #facts: FactWriter;
  /** The names of operators, which stand beside their messages only. */
  readonly #names = new NamesById();
  readonly #assignments: (Assignment & { readonly id: string })[] = [];

  constructor(facts: FactWriter) {
    this.#facts = facts;
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
  }

  /** Most hooks tell of typing, reading and the like, which is nothing here. */
  #readHook(hook: Item, data: Item): Rejection | undefined {
    const event = hook.text("event") ?? "";
    if (event === "message:send" || event === "message:received") return this.#readOne(data);
    if (event !== "session:set_state") return undefined;
    const id = data.text("session_id");
    if (id === undefined) return rejections.noId;
    const at = hook.milliseconds("timestamp");
    if (at === undefined) return rejections.noTime("timestamp");
    const state = data.text("state");
    this.#facts.about(id, { version: at, status: this.#facts.status(state, statuses) });
    const kind = stateEvents.get(state ?? "");
    this.#facts.tells("reopenings");
    if (kind !== undefined) this.#facts.event(id, { at, kind });
    return undefined;
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
    const role = roleOf(message);
    const user = message.text("user.user_id");
    const name = message.text("user.nickname");
    if (user !== undefined && name !== undefined) this.#names.learn(user, name);
    if (message.text("type") === "event") {
      const kind = stateEvents.get(message.text("content.namespace")?.replace("state:", "") ?? "");
      if (kind === "opened") this.#facts.tells("reopenings");
      if (kind !== undefined) this.#facts.event(id, { at, kind, actor: name ?? user, actorRole: role });
      return;
    }
    this.#facts.message(id, {
      at,
      role,
      author: name ?? user,
      internal: message.text("type") === "note",
      id: message.text("fingerprint"),
      body: message.text("content") ?? message.text("content.text") ?? message.text("content.url"),
    });
  }
}

const timeOf = (message: Item): Instant | undefined => message.milliseconds("timestamp");

function roleOf(message: Item): Role {
  const from = message.text("from");
  if (from === "user") return "customer";
  if (from !== "operator") return "unknown";
  return isAutomatic(message) ? "bot" : "agent";
}

/** Plugins in whose name no operator ever writes. */
const machines: ReadonlySet<string | undefined> = new Set(["bot", "triggers"]);

const isAutomatic = (message: Item): boolean =>
  message.flag("automated") === true ||
  machines.has(pluginOf(message.text("origin"))) ||
  (message.text("user.type") === "website" && !message.has("user.user_id"));

/** "urn:crisp.im:whatsapp:0" → "whatsapp" */
const pluginOf = (origin: string | undefined): string | undefined =>
  origin?.startsWith("urn:") ? origin.split(":")[2] : undefined;

const channelOf = (origin: string | undefined): string | undefined => pluginOf(origin) ?? origin;

export const crisp: Format = {
  id: "crisp",
  title: "Crisp export",
  kind: "tickets",
  fields: [],
  required: [],
  translate: (facts) => new CrispReader(facts),
  signature: (sample) => signatures.find((marks) => isOfSessions(sample, marks)) ?? [],
};

const signatures: readonly (readonly string[])[] = [
  ["session_id", "website_id", "state", "created_at"],
  ["session_id", "website_id", "from", "fingerprint", "timestamp"],
  ["data.session_id", "website_id", "event", "timestamp"],
];

const isOfSessions = (sample: Sample, marks: readonly string[]): boolean =>
  marks.every((mark) => sample.columns.includes(mark)) &&
  textsUnder(sample, marks[0]).some((session) => session.startsWith("session_"));
