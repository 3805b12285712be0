import type { Rejection } from "../../input/row.ts";
import type { Item } from "../record/item.ts";
import { complete } from "../translate/complete.ts";
import { type RecordReader, rejections } from "../translate/translator.ts";
import type { FactWriter } from "../write/fact-writer.ts";
import { People } from "./people.ts";
import { Thread } from "./thread.ts";

/** Where a record holds the thread that it is about: an archive, a list of chats, or a thread by itself. */
const places = ["thread", "last_thread_summary", "last_thread_info"];

const hidden: Rejection = { code: "hidden-thread", message: "the account's plan hides what was said in the thread" };

export class LiveChatReader implements RecordReader {
  readonly #facts: FactWriter;

  constructor(facts: FactWriter) {
    this.#facts = facts;
  }

  read(record: Item): Rejection | undefined {
    const people = new People(record, this.#facts);
    if (record.has("threads")) return this.#readChat(record, people);
    const place = places.find((key) => record.has(key));
    const thread = (place === undefined ? record : record.item(place)) ?? record;
    if (isHidden(thread)) return hidden;
    const told = Thread.read(thread, people);
    if (told === undefined) return faultOf(thread);
    told.write(record, record, this.#facts);
    return undefined;
  }

  #readChat(chat: Item, people: People): Rejection | undefined {
    const all = chat.list("threads");
    const items = all.filter((thread) => !isHidden(thread));
    if (items.length === 0 && all.length > 0) return hidden;
    const threads = complete(items.map((thread) => Thread.read(thread, people)));
    if (threads === undefined) return rejections.noTime("threads.created_at");
    for (const [index, thread] of threads.entries()) thread.write(chat, items[index], this.#facts);
    if (items.length < all.length) this.#facts.note(hidden.code, hidden.message);
    return undefined;
  }
}

/** What was said is all that tells whether a thread was missed. */
const isHidden = (thread: Item): boolean => thread.has("restricted_access") && thread.list("events").length === 0;

const faultOf = (thread: Item): Rejection =>
  thread.has("id") ? rejections.noTime("thread.created_at") : rejections.noId;
