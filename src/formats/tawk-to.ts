import type { Rejection } from "../input/row.ts";
import type { Initiator, Instant, Role } from "../model/conversation.ts";
import type { Format } from "./format.ts";
import { allOf } from "./recognise/all-of.ts";
import { type Sample, textsUnder } from "./recognise/sample.ts";
import type { Item } from "./record/item.ts";
import { complete } from "./translate/complete.ts";
import { type RecordReader, rejections } from "./translate/translator.ts";
import type { FactWriter } from "./write/fact-writer.ts";
import type { ToldMessage } from "./write/told.ts";

/*
 * tawk.to, chats as its webhooks send them, one JSON object a line. Export: Administration › Settings › Webhooks, with chat
 * start, chat end, chat transcript and new ticket on, and what arrives there written down.
 *
 *   {"event":"chat:transcript_created","time":"2026-03-02T02:50:00.000Z","property":{"id":"58ca84","name":"Toko"},
 *    "chat":{"id":"70fe3290","visitor":{"name":"Ana","email":"ana@shop.example","city":"Bandung","country":"ID"},
 *     "messages":[{"sender":{"t":"v"},"type":"msg","msg":"Halo","time":"2026-03-02T02:15:00.000Z"},
 *      {"sender":{"t":"a","n":"Sari","id":"5cb1"},"type":"msg","msg":"Pagi","time":"2026-03-02T02:16:00.000Z"}]}}
 *   {"event":"chat:end","chatId":"70fe3290","time":"2026-03-02T02:45:00.000Z","visitor":{…},"property":{…}}
 *   {"event":"ticket:create","time":"…","property":{…},"requester":{"name":"Ana","email":"ana@shop.example"},
 *    "ticket":{"id":"02598050","humanId":3,"subject":"Refund","message":"…"}}
 *
 * The sender's t is v for the visitor, a for an agent, s for the system. The transcript comes when the chat is over, and only
 * chat:end says when that was, and chat:start who wrote first. A chat without a message of an agent was missed. Calls inside a
 * chat are no messages.
 * It cannot give ratings, queues, teams, tags nor durations, and of a ticket only that it was created.
 */
const roles: ReadonlyMap<string, Role> = new Map([
  ["v", "customer"],
  ["a", "agent"],
  ["s", "system"],
]);

/** Who sent the message that a chat started with. */
const initiators: ReadonlyMap<string, Initiator> = new Map([
  ["visitor", "customer"],
  ["agent", "agent"],
]);

const transcriptNote =
  "the end of a chat without a transcript was left out, since nothing tells whether it was answered";

const messageTypes = new Set(["msg", "file"]);

class TawkToReader implements RecordReader {
  readonly #facts: FactWriter;
  /** Whether an agent answered, by the transcripts. */
  readonly #answered = new Map<string, boolean>();
  readonly #ends = new Map<string, Instant>();

  constructor(facts: FactWriter) {
    this.#facts = facts;
  }

  read(record: Item): Rejection | undefined {
    const event = record.text("event");
    if (event === "chat:start" || event === "chat:end") return this.#readChange(record, event);
    if (event === "ticket:create") return this.#readTicket(record);
    const chat = record.item("chat") ?? record;
    return chat.has("messages") ? this.#readTranscript(record, chat) : rejections.unknown;
  }

  finish(): void {
    for (const [id, at] of this.#ends) {
      const isAnswered = this.#answered.get(id);
      // Where others have transcripts, an end without one would count as missed.
      if (isAnswered === undefined && this.#answered.size > 0)
        this.#facts.note("missing-transcript", transcriptNote, id);
      else this.#facts.event(id, { at, kind: isAnswered === false ? "missed" : "closed" });
    }
  }

  #readTranscript(record: Item, chat: Item): Rejection | undefined {
    const id = chat.text("id");
    if (id === undefined) return rejections.noId;
    const said = chat.list("messages").filter((message) => messageTypes.has(message.text("type") ?? ""));
    const messages = complete(said.map((message) => this.#messageOf(message)));
    if (messages === undefined) return rejections.noTime("chat.messages.time");
    const isMissed = messages.every(({ role }) => role !== "agent");
    this.#answered.set(id, !isMissed);
    this.#facts.conversation(
      id,
      {
        version: timeOf(record),
        status: isMissed ? "missed" : "closed",
        channel: "chat",
        customer: chat.text("visitor.email"),
        assignee: messages.findLast(({ role }) => role === "agent")?.author,
      },
      record,
    );
    for (const message of messages) this.#facts.message(id, message);
    return undefined;
  }

  /** What it says of the first message, the transcript says again. */
  #readChange(record: Item, event: "chat:start" | "chat:end"): Rejection | undefined {
    const id = record.text("chatId");
    if (id === undefined) return rejections.noId;
    const at = timeOf(record);
    if (at === undefined) return rejections.noTime("time");
    if (event === "chat:end") this.#ends.set(id, Math.max(at, this.#ends.get(id) ?? at));
    const isStart = event === "chat:start";
    this.#facts.about(
      id,
      {
        createdAt: isStart ? at : undefined,
        initiator: isStart ? initiators.get(record.text("message.sender.type") ?? "") : undefined,
        channel: "chat",
        customer: record.text("visitor.email"),
      },
      record,
    );
    return undefined;
  }

  #messageOf(message: Item): ToldMessage | undefined {
    const at = timeOf(message);
    if (at === undefined) return undefined;
    const author = message.text("sender.n") ?? message.text("sender.id");
    const role = this.#facts.roleOfWriter(roles.get(message.text("sender.t") ?? "") ?? "unknown", author);
    return { at, role, author, body: message.text("msg") };
  }

  #readTicket(record: Item): Rejection | undefined {
    const id = record.text("ticket.id");
    if (id === undefined) return rejections.noId;
    const at = timeOf(record);
    if (at === undefined) return rejections.noTime("time");
    const customer = record.text("requester.email");
    this.#facts.conversation(id, { createdAt: at, customer, subject: record.text("ticket.subject") }, record);
    const author = record.text("requester.name");
    this.#facts.message(id, { at, role: "customer", author, body: record.text("ticket.message") });
    return undefined;
  }
}

/** Webhooks write times in ISO 8601; the dashboard's export has milliseconds. */
const timeOf = (item: Item): Instant | undefined =>
  item.number("time") === undefined ? item.iso("time") : item.milliseconds("time");

export const tawkTo: Format = {
  id: "tawk-to",
  title: "tawk.to export",
  kind: "tickets",
  fields: [],
  required: [],
  translate: (facts) => new TawkToReader(facts),
  signature: (sample) => {
    const inside = sample.lists.get("chat.messages") ?? sample.lists.get("messages");
    const isTranscript = messageMarks.every((mark) => inside?.columns.includes(mark));
    if (isTranscript) return messageMarks;
    return hasHooks(sample) ? allOf(hookMarks)(sample) : [];
  },
};

const messageMarks = ["sender.t", "msg", "time"];
const hookMarks = ["event", "time", "property.id"];

const hasHooks = (sample: Sample): boolean =>
  textsUnder(sample, "event").some((event) => event.startsWith("chat:") || event === "ticket:create");
