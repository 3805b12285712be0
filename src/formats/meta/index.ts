import type { Rejection } from "../../input/row.ts";
import type { Format } from "../format.ts";
import type { Item } from "../record/item.ts";
import { ChatPeople, type Writer } from "../translate/chat-people.ts";
import { deletedNote, repeatNote, timelessNote } from "../translate/message-notes.ts";
import { noteUnknownRole } from "../translate/note-unknown-role.ts";
import { type RecordReader, rejections } from "../translate/translator.ts";
import type { FactWriter } from "../write/fact-writer.ts";
import { channelOf } from "./channel.ts";
import { marksOf } from "./marks.ts";
import { isOwnLine } from "./own-lines.ts";
import { repaired } from "./repaired.ts";
import { Thread } from "./thread.ts";

/*
 * Instagram and Facebook Messenger, the messages of a download of one's information. Export: Accounts Centre › Your information
 * and permissions › Download your information › Messages, format JSON; read the folder `messages/inbox`, in which each thread
 * is a folder with `message_1.json`, and `message_2.json` where it has more than 10,000 messages. Chats that Messenger encrypts
 * end to end are another download (messenger.com/secure_storage/dyi), a file each.
 *
 *   {"participants":[{"name":"Ana"},{"name":"Toko Maju"}],"messages":[                     (the newest first)
 *     {"sender_name":"Toko Maju","timestamp_ms":1772417940123,"content":"Halo Ana \u00f0\u009f\u0099\u0082",
 *      "reactions":[{"reaction":"\u00e2\u009d\u00a4","actor":"Ana","timestamp":1772417999}],"is_geoblocked_for_viewer":false},
 *     {"sender_name":"Ana","timestamp_ms":1772417700456,"photos":[{"uri":"your_instagram_activity/messages/inbox/…"}],
 *      "is_geoblocked_for_viewer":false}],
 *    "title":"Ana","is_still_participant":true,"thread_path":"inbox/ana_17842001","magic_words":[]}
 *
 *   {"participants":["Toko Maju","Ana"],"threadName":"Ana_40","messages":[                  (encrypted)
 *     {"senderName":"Ana","timestamp":1772417700456,"text":"Halo","type":"text","isUnsent":false,"media":[],"reactions":[]}]}
 *
 * A thread is a room, divided into cases where nobody wrote for longer than --session-gap; it is known by the last folder of
 * its `thread_path`, in whichever download, and so is its customer, the one who is no agent: people have no ids, and many the
 * same name. Who is an agent the user says: input.values.role in the configuration names agents and bots, everybody else is a
 * customer, and a thread in which nobody is named is refused. Names are UTF-8 written as Latin-1, and are repaired. The channel
 * is told by the folders of the download, and left out where these are not to be seen. What was unsent was not said. Calls,
 * people added and what the app tells of reactions are passed over.
 *
 * It cannot give statuses, assignments, ratings, nor who of the people behind one account wrote. What the app writes in other
 * languages than English looks like messages, but for calls, and for reactions whose time is given; so does a message of which
 * nothing is left but its sender and time, and the automatic replies of a business account. An encrypted chat has no id that
 * holds in another download: read one of them alone.
 */
class MetaReader implements RecordReader {
  readonly #facts: FactWriter;
  readonly #people: ChatPeople;
  readonly #threads = new Map<string, Thread>();

  constructor(facts: FactWriter) {
    this.#facts = facts;
    this.#people = new ChatPeople(facts);
  }

  read(record: Item): Rejection | undefined {
    const path = repaired(record.text("thread_path") ?? record.text("threadName") ?? "");
    const id = path.slice(path.lastIndexOf("/") + 1);
    if (id === "") return rejections.noId;
    const thread = this.#threads.get(id) ?? new Thread(id);
    this.#threads.set(id, thread);
    thread.openFile();
    thread.channel ??= channelOf(record, this.#facts.file);
    const names = record.list("participants").flatMap((participant) => participant.text("name") ?? []);
    const isNew = record.map("messages", (message) => this.#read(thread, message, names));
    if (isNew.includes(false) && !isNew.includes(true)) this.#facts.repeated();
    return undefined;
  }

  /** Where nobody is known to answer, whoever inspects the threads learns the rest of them all the same. */
  finish(): void {
    try {
      this.#people.settle();
    } finally {
      for (const thread of this.#threads.values()) this.#write(thread);
    }
  }

  /** Whether a message is new; undefined for what is none, or cannot be used. */
  #read(thread: Thread, message: Item, names: readonly string[]): boolean | undefined {
    for (const reaction of message.list("reactions")) {
      const second = reaction.number("timestamp");
      if (second !== undefined) thread.react(repaired(reaction.text("actor") ?? ""), second);
    }
    if (isOfApp(message, names)) return undefined;
    const at = message.milliseconds("timestamp_ms") ?? message.milliseconds("timestamp");
    if (at === undefined) {
      this.#facts.note("unreadable-message", timelessNote, `thread ${thread.id}`);
      return undefined;
    }
    const isDeleted = message.flag("is_unsent") === true || message.flag("isUnsent") === true;
    const writer = this.#writerOf(thread, message);
    const isNew = thread.add({ at, writer, isDeleted, hasText: message.isFilled("content") });
    if (!isNew && !isDeleted) this.#facts.note("repeated-entry", repeatNote);
    return isNew;
  }

  /** Of an account that is gone the name is empty, and nobody else of the thread has none. */
  #writerOf({ id }: Thread, message: Item): Writer | undefined {
    const name = message.text("sender_name") ?? message.text("senderName");
    if (name !== undefined) return this.#people.writer(id, repaired(name));
    if (message.has("sender_name")) return this.#people.writer(id, id);
    noteUnknownRole(this.#facts);
    return undefined;
  }

  #write(thread: Thread): void {
    const facts = this.#facts;
    const { id, channel, messages: all } = thread;
    const deleted = all.filter(([, { isDeleted }]) => isDeleted).length;
    if (deleted > 0) facts.note("deleted-message", deletedNote, `thread ${id}`, deleted);
    const reactions = all.filter(([, message]) => thread.isReaction(message)).length;
    if (reactions > 0) facts.note("taken-for-reaction", reactionNote, `thread ${id}`, reactions);
    const said = all.filter(([, message]) => !message.isDeleted && !thread.isReaction(message));
    if (said.length === 0) return;
    facts.room(id);
    const customer = this.#people.customerOf(id) === undefined ? undefined : id;
    facts.about(id, { channel, customer });
    for (const [key, { at, writer }] of said) {
      facts.message(id, { at, author: writer?.name, role: writer?.role ?? "unknown", id: key });
    }
  }
}

/** What stands for itself: older downloads name the type, newer ones give calls their duration, be it 0. */
function isOfApp(message: Item, names: readonly string[]): boolean {
  if (happened.has(message.text("type") ?? "") || message.has("call_duration")) return true;
  const text = message.text("content");
  return text !== undefined && isOwnLine(text, [...names, message.text("sender_name") ?? ""]);
}

const happened: ReadonlySet<string> = new Set(["Call", "Subscribe", "Unsubscribe"]);

const reactionNote =
  "a text of the second in which its author reacted to a message was taken for what tells of the reaction";

export const meta: Format = {
  id: "meta",
  title: "Instagram or Messenger download",
  kind: "messages",
  fields: [],
  required: [],
  partOfRecord: "messages",
  translate: (facts) => new MetaReader(facts),
  signature: marksOf,
};
