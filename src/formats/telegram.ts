import { addToList } from "../add-to-list.ts";
import type { Rejection } from "../input/row.ts";
import type { Instant } from "../model/conversation.ts";
import type { Format } from "./format.ts";
import { type Sample, textsUnder } from "./recognise/sample.ts";
import { type ColumnTimes, FileTimes } from "./record/file-times.ts";
import type { Item } from "./record/item.ts";
import { ChatPeople, type Writer } from "./translate/chat-people.ts";
import { noteUnknownRole } from "./translate/note-unknown-role.ts";
import { type RecordReader, rejections } from "./translate/translator.ts";
import type { FactWriter } from "./write/fact-writer.ts";

/*
 * Telegram, `result.json` of Telegram Desktop. Export: in a chat the menu ⋮ › Export chat history, format JSON; or all chats at
 * once in Settings › Advanced › Export Telegram data, format Machine-readable JSON.
 *
 *   {"name":"Ana","type":"personal_chat","id":771,"messages":[
 *     {"id":1,"type":"service","date":"2026-03-02T09:14:58","date_unixtime":"1772417698","actor":"Ana","actor_id":"user771",
 *      "action":"joined_telegram","text":"","text_entities":[]},
 *     {"id":2,"type":"message","date":"2026-03-02T09:15:00","date_unixtime":"1772417700","from":"Ana","from_id":"user771",
 *      "text":["Halo, lihat ",{"type":"link","text":"example.com"}],"text_entities":[]},
 *     {"id":3,"type":"message","date":"2026-03-02T09:19:00","date_unixtime":"1772417940","edited_unixtime":"1772417999",
 *      "from":"Toko Maju","from_id":"user12","reply_to_message_id":2,"text":"Halo Ana","text_entities":[]}]}
 *
 *   {"about":"…","personal_information":{…},"chats":{"about":"…","list":[{"name":"Ana","type":"personal_chat",…}]}}
 *
 * A chat of two or of a group is a room, divided into cases where nobody wrote for longer than --session-gap; `messages` of
 * channel telegram, their customer the one who is no agent. Who is an agent the user says: input.values.role in the
 * configuration names agents and bots by `from` or `from_id`, everybody else is a customer, and a chat in which nobody is named
 * is refused. Channels, chats with bots and saved messages are passed over, and so is what happened (type service). A message
 * that was edited or forwarded is of the time at which it was sent. Exports of before 2021 lack `date_unixtime`: their `date` is
 * that of the computer (--time-zone).
 *
 * It cannot give what was deleted, statuses, assignments, ratings, nor which of the people behind one account wrote.
 */
const talks = new Set(["personal_chat", "private_group", "private_supergroup", "public_supergroup"]);

class TelegramReader implements RecordReader {
  readonly #facts: FactWriter;
  readonly #people: ChatPeople;
  /** The messages of those who are not known yet. */
  readonly #messages = new Map<Writer, number[]>();
  readonly #chats = new Set<string>();
  readonly #times: FileTimes;
  #around: ReadonlyMap<string, string> = new Map();
  #date: ColumnTimes | undefined;

  constructor(facts: FactWriter) {
    this.#facts = facts;
    this.#people = new ChatPeople(facts);
    this.#times = new FileTimes(facts);
  }

  openFile({ around = new Map() }: Sample): void {
    this.#around = around;
    this.#date = undefined;
  }

  /** A whole chat, or a message of the one whose messages are too many for one record. */
  read(record: Item): Rejection | undefined {
    const isChat = record.has("messages");
    const id = isChat ? record.text("id") : this.#around.get("id");
    if (id === undefined) return rejections.noId;
    if (!talks.has((isChat ? record.text("type") : this.#around.get("type")) ?? "")) {
      this.#facts.note("unused-chat", unusedNote, `chat ${id}`);
      return undefined;
    }
    if (!isChat) return this.#read(id, record);
    for (const message of record.list("messages")) {
      const rejection = this.#read(id, message);
      if (rejection !== undefined) this.#facts.note("unreadable-message", unreadableNote, `chat ${id}`);
    }
    return undefined;
  }

  /** Where nobody is known to answer, whoever inspects the chats learns the rest of them all the same. */
  finish(): void {
    try {
      this.#people.settle();
    } finally {
      this.#tellRest();
    }
  }

  #tellRest(): void {
    for (const [{ role = "unknown" }, messages] of this.#messages) {
      for (const index of messages) this.#facts.roleOfMessage(index, role);
    }
    for (const chat of this.#chats) {
      const customer = this.#people.customerOf(chat);
      this.#facts.about(chat, { channel: "telegram", customer: customer?.id ?? customer?.name });
    }
    this.#times.finish();
  }

  #read(chat: string, message: Item): Rejection | undefined {
    const type = message.text("type");
    if (type === "service") return undefined;
    if (type === unsupported) {
      this.#facts.note("unsupported-message", unsupportedNote, `chat ${chat}`);
      return undefined;
    }
    if (type !== "message") return rejections.unknown;
    const at = this.#timeOf(message);
    if (at === undefined) return rejections.noTime("date_unixtime");
    const id = message.text("from_id");
    const name = message.text("from") ?? id;
    if (name === undefined) noteUnknownRole(this.#facts);
    const writer = name === undefined ? undefined : this.#people.writer(chat, name, id);
    const role = writer?.role ?? "unknown";
    const index = this.#facts.message(chat, { at, role, author: writer?.name, id: message.span("id") });
    if (index === undefined) return undefined;
    this.#facts.room(chat);
    this.#chats.add(chat);
    if (writer !== undefined && writer.role === undefined) addToList(this.#messages, writer, index);
    return undefined;
  }

  #timeOf(message: Item): Instant | undefined {
    const at = message.seconds("date_unixtime");
    const date = at === undefined ? message.text("date") : undefined;
    if (date === undefined) return at;
    this.#date ??= this.#times.columnOf("date", []);
    return this.#date.read(date);
  }
}

const unusedNote = "a channel, a chat with a bot or with oneself was passed over";
const unreadableNote = "a message of a chat without a time, or of a type that is not known, was left out";

const unsupportedNote =
  "a message that is newer than the program which exported it was left out, since nothing of it is there: export it with a newer one";

/** What is written of a message that is newer than the program: its id alone. */
const unsupported = "unsupported";
const types: readonly string[] = ["message", "service", unsupported];
const marks: readonly string[] = ["from_id", "actor_id", "date_unixtime", "text_entities"];

/** What only the messages of Telegram have. */
function marksOf(sample: Sample): readonly string[] {
  const { columns } = sample;
  const found = textsUnder(sample, "type");
  const isTelegram = found.length > 0 && found.every((type) => types.includes(type)) && columns.includes("date");
  const hasPeople = columns.includes("from_id") || columns.includes("actor_id");
  return isTelegram && hasPeople ? columns.filter((column) => marks.includes(column)) : [];
}

export const telegram: Format = {
  id: "telegram",
  title: "Telegram export",
  kind: "messages",
  fields: [],
  required: [],
  translate: (facts) => new TelegramReader(facts),
  signature: (sample) => marksOf(sample.lists.get("messages") ?? sample),
};
