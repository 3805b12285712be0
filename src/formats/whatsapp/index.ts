import { addToList } from "../../add-to-list.ts";
import { inputError } from "../../errors.ts";
import type { Rejection } from "../../input/row.ts";
import { chatColumns } from "../../input/text/scanner.ts";
import { withoutMarks } from "../../input/text/spaces.ts";
import type { Format } from "../format.ts";
import type { Sample } from "../recognise/sample.ts";
import type { Item } from "../record/item.ts";
import { ChatPeople } from "../translate/chat-people.ts";
import { deletedNote, repeatNote } from "../translate/message-notes.ts";
import { type RecordReader, rejections } from "../translate/translator.ts";
import type { FactWriter } from "../write/fact-writer.ts";
import { ChatFile } from "./chat-file.ts";
import { chatNameIn } from "./chat-name.ts";
import { possibleOrders } from "./day-order.ts";
import { type ChatMessage, mergeExports } from "./merge-exports.ts";
import { firstByteOfMark, kindOf, longestUnmarked } from "./own-lines.ts";
import { type DayOrder, readStamp, type Stamp } from "./stamp.ts";

/*
 * WhatsApp, a chat as text. Export: in the chat the menu › More › Export chat › Without media (Android: `WhatsApp Chat with
 * Ana.txt`), or the contact's name › Export Chat (iPhone: a zip of its name with `_chat.txt`).
 *
 *   15/04/26 16.05 - Ana: Halo, pesanan saya belum datang
 *   sudah tiga hari                                              (a message may have many lines)
 *   15/04/26 16.09 - Toko Maju: <Media tidak disertakan>
 *   [15/04/26, 4:12:30 PM] Ana: image omitted                     (the same on an iPhone)
 *
 * A file is one chat: a room, divided into cases where nobody wrote for longer than --session-gap; `messages` of channel
 * whatsapp, their customer the one who is no agent. Who is an agent the user says: input.values.role in the configuration
 * names agents and bots, everybody else is a customer, and a chat in which nobody is named is refused. Whether the day or the
 * month comes first the whole file tells, else --date-format; the times are those of the telephone (--time-zone).
 *
 * A chat is known by the name in the file's name, else by its customer: several files of it are one chat, and what stands in
 * two of them counts once. What was deleted was not said. Lines without an author, and calls, are passed over.
 *
 * It cannot give ids, seconds (Android), ratings, statuses, assignments, nor who of the people behind one number wrote; the
 * greeting and the away message of a WhatsApp Business account look like replies of the account. What a person has pasted from
 * another export of the same telephone looks like messages.
 */
class WhatsAppReader implements RecordReader {
  readonly #facts: FactWriter;
  readonly #people: ChatPeople;
  readonly #orders: readonly DayOrder[];
  readonly #files: ChatFile[] = [];
  #file: ChatFile | undefined;
  /** The time of the message before: many are of the same minute. */
  #written = "";
  #stamp: Stamp | undefined;

  constructor(facts: FactWriter) {
    this.#facts = facts;
    this.#people = new ChatPeople(facts);
    this.#orders = possibleOrders(facts.settings.dateFormat);
  }

  openFile(_: Sample, onRepeat: () => void): void {
    this.#file = new ChatFile(this.#facts.file, onRepeat);
    this.#files.push(this.#file);
  }

  read(record: Item): Rejection | undefined {
    const stamp = this.#stampOf(record.text("chat time") ?? "");
    if (stamp === undefined) return rejections.noTime("chat time");
    const author = withoutMarks(record.text("chat author") ?? "");
    if (author === "" || this.#file === undefined) return undefined;
    const kind = kindOf(tellingText(record));
    if (kind === "happened") return undefined;
    if (kind === "own") this.#facts.note("unknown-own-line", ownNote);
    this.#file.add(stamp, this.#people.writer(this.#file.name, author), kind === "deleted");
    return undefined;
  }

  /** Where nobody is known to answer, whoever inspects the chats learns the rest of them all the same. */
  finish(): void {
    try {
      this.#people.settle();
    } finally {
      this.#writeChats();
    }
  }

  #writeChats(): void {
    this.#refuseAmbiguous();
    const chats = new Map<string, ChatFile[]>();
    for (const file of this.#files) {
      const name =
        chatNameIn(file.name, (author) => file.isWrittenBy(author)) ??
        this.#people.customerOf(file.name)?.name ??
        file.name;
      addToList(chats, name, file);
    }
    for (const [name, files] of chats) this.#writeChat(name, files);
  }

  #stampOf(written: string): Stamp | undefined {
    if (written === this.#written) return this.#stamp;
    this.#written = written;
    this.#stamp = readStamp(written, this.#orders);
    return this.#stamp;
  }

  #refuseAmbiguous(): void {
    const unclear = this.#files.filter((file) => file.dayOrder(this.#facts.settings.dateFormat) === undefined);
    if (unclear.length === 0) return;
    const [{ name, examples }] = unclear;
    throw inputError("ambiguous-day-month", "nothing in the dates of the chat tells the day from the month", {
      file: name,
      notes: [
        `for example: ${examples.join(", ")}`,
        ...(unclear.length > 1 ? [`nor in those of ${unclear.length - 1} more`] : []),
      ],
      help: "say which: --date-format 'dd/MM/yyyy HH:mm' or --date-format 'MM/dd/yyyy HH:mm'",
    });
  }

  #writeChat(name: string, files: readonly ChatFile[]): void {
    const facts = this.#facts;
    const exports = files.map((file) => file.messages(file.dayOrder(facts.settings.dateFormat) ?? "day-first", facts));
    const messages = mergeExports(exports, (index) => {
      files[index].onRepeat();
      facts.note("repeated-entry", repeatNote, files[index].name);
    });
    const said = messages.filter(({ isDeleted }) => !isDeleted);
    if (said.length < messages.length)
      facts.note("deleted-message", deletedNote, `chat ${name}`, messages.length - said.length);
    if (said.length === 0) return;
    facts.room(name);
    facts.about(name, { channel: "whatsapp", customer: soleCustomer(said) });
    for (const [index, { at, author }] of said.entries()) {
      facts.message(name, { at, author: author.name, role: author.role ?? "unknown", id: String(index) });
    }
  }
}

/** The one customer among those who wrote; in a group there are several. */
function soleCustomer(messages: readonly ChatMessage[]): string | undefined {
  const customers = new Set<string>();
  for (const { author } of messages) if (author.role === "customer") customers.add(author.name);
  return customers.size === 1 ? [...customers][0] : undefined;
}

/** What was said, where it can be one of WhatsApp's own lines: those are short, or begin with a mark. */
function tellingText(record: Item): string {
  const span = record.span("chat text");
  if (span === undefined) return "";
  const isLong = span.end - span.start > longestUnmarked;
  return isLong && span.bytes[span.start] !== firstByteOfMark ? "" : (record.text("chat text") ?? "");
}

const ownNote =
  "a line that WhatsApp itself wrote in words that are not known here was taken for a message of its author";

export const whatsApp: Format = {
  id: "whatsapp",
  title: "WhatsApp chat",
  kind: "messages",
  fields: [
    { name: "at", aliases: ["chat time"], type: "text" },
    { name: "role", aliases: ["chat author"], type: "word" },
    { name: "body", aliases: ["chat text"], type: "body" },
  ],
  required: [["at"], ["role"]],
  translate: (facts) => new WhatsAppReader(facts),
  signature: ({ columns }) =>
    chatColumns.every((column) => columns.includes(column)) ? ["a time, a name and a text on a line"] : [],
};
