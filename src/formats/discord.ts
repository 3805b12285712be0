import { addToList } from "../add-to-list.ts";
import type { Rejection } from "../input/row.ts";
import type { Role } from "../model/conversation.ts";
import type { Format } from "./format.ts";
import { allOf } from "./recognise/all-of.ts";
import type { Sample } from "./recognise/sample.ts";
import type { Item } from "./record/item.ts";
import { ChatPeople, type Writer } from "./translate/chat-people.ts";
import { timelessNote } from "./translate/message-notes.ts";
import { type RecordReader, rejections } from "./translate/translator.ts";
import type { FactWriter } from "./write/fact-writer.ts";

/*
 * Discord, a channel or thread a file, as DiscordChatExporter writes it. Export: in its window choose the channels and the format
 * JSON, or `DiscordChatExporter.Cli export --format Json --channel …`; Discord itself exports nothing.
 *
 *   {"guild":{"id":"81","name":"Toko"},"channel":{"id":"9001","type":"GuildTextChat","category":"Support","name":"ticket-7"},
 *    "exportedAt":"2026-03-09T00:00:00+00:00","messages":[
 *     {"id":"1101","type":"Default","timestamp":"2026-03-02T09:15:00.123+07:00","timestampEdited":null,"isPinned":false,
 *      "content":"Halo","author":{"id":"501","name":"ana","discriminator":"0000","nickname":"Ana","isBot":false,"roles":[]}},
 *     {"id":"1102","type":"Reply","timestamp":"2026-03-02T09:19:00+07:00","isPinned":false,"content":"Halo Ana",
 *      "author":{"id":"12","name":"sari","nickname":"Sari","isBot":false,"roles":[{"id":"3","name":"Support"}]},
 *      "reference":{"messageId":"1101","channelId":"9001"}}],"messageCount":2}
 *
 * A thread is one conversation. Any other channel is a room, divided into cases where nobody wrote for longer than
 * --session-gap. Bots are marked, whatever roles they have on the server. Who is an agent the user says: input.values.role in
 * the configuration names agents by their nickname, name or id, or by a role that they have on the server; everybody else is a
 * customer, and a channel in which nobody is an agent is refused. Somebody who joined, a pin and a change of the name are not
 * said.
 * It cannot give resolutions, ratings, nor, where several customers write in one channel at a time, who was answered.
 */
const said: ReadonlySet<string> = new Set(["Default", "Reply", "20", "23"]);

class DiscordReader implements RecordReader {
  readonly #facts: FactWriter;
  readonly #people: ChatPeople;
  /** The messages of those who are not known yet. */
  readonly #messages = new Map<Writer, number[]>();
  readonly #channels = new Set<string>();
  #around: ReadonlyMap<string, string> = new Map();

  constructor(facts: FactWriter) {
    this.#facts = facts;
    this.#people = new ChatPeople(facts);
  }

  openFile({ around = new Map() }: Sample): void {
    this.#around = around;
  }

  /** A message of the file's channel, or a whole channel. */
  read(record: Item): Rejection | undefined {
    const isChannel = record.has("messages");
    const channel = isChannel ? record.text("channel.id") : this.#around.get("channel.id");
    if (channel === undefined) return rejections.noId;
    const type = isChannel ? record.text("channel.type") : this.#around.get("channel.type");
    if (type?.endsWith("Thread") !== true) this.#facts.room(channel);
    if (!isChannel) return this.#read(channel, record);
    for (const message of record.list("messages")) {
      const rejection = this.#read(channel, message);
      if (rejection !== undefined) this.#facts.note("unreadable-message", timelessNote, `channel ${channel}`);
    }
    return undefined;
  }

  finish(): void {
    this.#people.settle();
    for (const [{ role = "unknown" }, messages] of this.#messages) {
      for (const index of messages) this.#facts.roleOfMessage(index, role);
    }
    for (const channel of this.#channels) {
      this.#facts.about(channel, { channel: "discord", customer: this.#people.customerOf(channel)?.id });
    }
  }

  #read(channel: string, message: Item): Rejection | undefined {
    if (!said.has(message.text("type") ?? "")) return undefined;
    const at = message.iso("timestamp");
    if (at === undefined) return rejections.noTime("timestamp");
    const writer = this.#writerOf(channel, message);
    const author = authorOf(message);
    const role = writer === undefined ? this.#roleOfBot(message) : (writer.role ?? "unknown");
    const index = this.#facts.message(channel, { at, role, author, id: message.span("id") });
    if (index === undefined) return undefined;
    this.#channels.add(channel);
    if (writer !== undefined && writer.role === undefined) addToList(this.#messages, writer, index);
    return undefined;
  }

  /** Undefined for a bot, which is none of the people. */
  #writerOf(channel: string, message: Item): Writer | undefined {
    const name = authorOf(message);
    if (message.flag("author.isBot") === true || name === undefined) return undefined;
    const writer = this.#people.writer(channel, name, message.text("author.id"));
    writer.role ??= this.#roleBy(message);
    return writer;
  }

  /** By the name that is not shown, and by the roles on the server. */
  #roleBy(message: Item): Role | undefined {
    const roles = message.list("author.roles").map((role) => role.text("name"));
    return this.#roleStated([message.text("author.name"), ...roles]);
  }

  /** By what it is called alone: a bot has the roles on the server that let it into the channel, and is no agent by them. */
  #roleOfBot(message: Item): Role {
    if (authorOf(message) === undefined) return "unknown";
    const names = ["nickname", "name", "id"].map((key) => message.text(`author.${key}`));
    return this.#roleStated(names) ?? "bot";
  }

  /** What the user says of the first of these names of which anything is said. */
  #roleStated(names: readonly (string | undefined)[]): Role | undefined {
    for (const name of names) {
      const role = this.#facts.role(name);
      if (role !== undefined) return role;
    }
    return undefined;
  }
}

/** As the others in the channel see the author. */
const authorOf = (message: Item): string | undefined =>
  message.text("author.nickname") ?? message.text("author.name") ?? message.text("author.id");

const marksIn = allOf(["timestamp", "isPinned", "author.isBot"]);

export const discord: Format = {
  id: "discord",
  title: "Discord export",
  kind: "messages",
  fields: [],
  required: [],
  translate: (facts) => new DiscordReader(facts),
  signature: (sample) => marksIn(sample.lists.get("messages") ?? sample),
};
