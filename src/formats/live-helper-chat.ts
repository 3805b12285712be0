import type { Rejection } from "../input/row.ts";
import type { Instant, Role, Status } from "../model/conversation.ts";
import type { Format } from "./format.ts";
import type { Sample } from "./recognise/sample.ts";
import { durationOf } from "./record/duration-of.ts";
import type { Item } from "./record/item.ts";
import { memberOf, memberText, treeOf } from "./record/text-tree.ts";
import { complete } from "./translate/complete.ts";
import { type RecordReader, rejections } from "./translate/translator.ts";
import { writeMessage } from "./translate/write-message.ts";
import type { FactWriter } from "./write/fact-writer.ts";
import type { ToldConversation, ToldMessage } from "./write/told.ts";

/*
 * Live Helper Chat, as its REST API gives it: GET /restapi/chats and /restapi/fetchchatmessages, or the tables lh_chat and
 * lh_msg as JSON; the messages in a file of their own or as a list inside the chat.
 *
 *   {"id":88,"status":2,"status_sub":0,"time":1772417700,"pnd_time":1772417700,"cls_time":1772419500,"user_id":4,"dep_id":2,
 *    "wait_time":45,"chat_duration":600,"nick":"Visitor","email":"ana@example.com"}
 *   {"id":901,"chat_id":88,"user_id":0,"time":1772417700,"msg":"Hello","name_support":""}
 *
 * Times are seconds since 1970, and 0 is never. Waiting, active and with the bot are open; a chatbox and a talk among operators
 * are no support conversations, and are passed over. A message of user 0 is the visitor's, above 0 an operator's, -1 the
 * system's, -2 a bot's. What operators whisper to each other is a note: {"content":{"whisper":true}}, as a text, is its
 * meta_msg; so it tells what the auto responder says, also in the name of an operator, which is the system's. A chat was taken
 * when its waiting ended, if an operator has it and that was before it was closed. One without a bot (gbot_id) waits for
 * operators from its beginning, and was missed where it was closed and none of them has it. fbst is the visitor's thumb, 1 up
 * and 2 down. Nothing says when a chat was changed: the last of what happened in it tells which of two records is newer.
 * Operators and departments are numbers. Visitors are known by e-mail, telephone or browser, never by their name, which is
 * "Visitor" for many.
 * It cannot give channels, priorities, transfers and reopenings, nor who was asked for a rating.
 */
const statuses: Readonly<Record<string, Status>> = { 0: "open", 1: "open", 2: "closed", 5: "open" };
const pending = "0";
const otherTalks: ReadonlySet<string> = new Set(["3", "4"]);
const onHold = "8";

const roles: ReadonlyMap<number, Role> = new Map([
  [0, "customer"],
  [-1, "system"],
  [-2, "bot"],
]);

/** fbst, as scores of 0 to 1. */
const thumbs: ReadonlyMap<string, number> = new Map([
  ["1", 1],
  ["2", 0],
]);

class LiveHelperChatReader implements RecordReader {
  readonly #facts: FactWriter;
  /** The chats without a bot, and the messages of bots by their chat: there it is the auto responder that says them. */
  readonly #withoutBot = new Set<string>();
  readonly #botMessages: { readonly chat: string; readonly index: number }[] = [];

  constructor(facts: FactWriter) {
    this.#facts = facts;
  }

  read(record: Item): Rejection | undefined {
    const chat = record.text("chat_id");
    if (chat === undefined) return this.#readChat(record);
    const message = messageOf(record);
    if (message === undefined) return rejections.noTime("time");
    this.#write(chat, message);
    return undefined;
  }

  finish(): void {
    for (const { chat, index } of this.#botMessages) {
      if (this.#withoutBot.has(chat)) this.#facts.roleOfMessage(index, "system");
    }
  }

  #write(chat: string, message: ToldMessage): void {
    const index = writeMessage(this.#facts, chat, message);
    if (message.role === "bot" && index !== undefined) this.#botMessages.push({ chat, index });
  }

  #readChat(record: Item): Rejection | undefined {
    const id = record.text("id");
    if (id === undefined) return rejections.noId;
    const createdAt = record.seconds("time");
    if (createdAt === undefined) return rejections.noTime("time");
    if (otherTalks.has(record.text("status") ?? "")) {
      this.#facts.note(
        "not-a-conversation",
        "a chatbox or a talk among operators is no support conversation, and was passed over",
        `chat ${id}`,
      );
      return undefined;
    }
    const messages = complete(record.list("messages").map(messageOf));
    if (messages === undefined) return rejections.noTime("messages.time");
    if (isWithoutBot(record)) this.#withoutBot.add(id);
    this.#facts.conversation(id, this.#describe(record, createdAt), record);
    const score = thumbs.get(record.text("fbst") ?? "");
    if (score !== undefined) this.#facts.survey(id, { kind: "csat", score, scale: [0, 1] });
    for (const message of messages) this.#write(id, message);
    return undefined;
  }

  #describe(chat: Item, createdAt: Instant): ToldConversation {
    const status = this.#statusOf(chat);
    const waitingSince = chat.seconds("pnd_time") ?? createdAt;
    const acceptedAt = acceptanceOf(chat, waitingSince);
    return {
      version: Math.max(createdAt, ...lastTimes.map((key) => chat.seconds(key) ?? createdAt)),
      createdAt,
      // Every chat begins as pending, those of a bot too: of these only a later time tells that it came to the operators.
      queuedAt: isWithoutBot(chat) || waitingSince > createdAt ? waitingSince : undefined,
      acceptedAt,
      closedAt: chat.seconds("cls_time"),
      status,
      team: idOf(chat, "dep_id"),
      assignee: idOf(chat, "user_id"),
      customer: chat.text("email") ?? chat.text("phone") ?? idOf(chat, "online_user_id"),
      language: chat.text("chat_locale"),
      wait: acceptedAt === undefined ? undefined : acceptedAt - waitingSince,
      handle: durationOf(chat, "chat_duration"),
    };
  }

  #statusOf(chat: Item): Status | undefined {
    const status = this.#facts.status(chat.text("status"), statuses);
    if (status === "open" && chat.text("status_sub") === onHold) return "on-hold";
    return status === "closed" && isWithoutBot(chat) && chat.text("user_id") === "0" ? "missed" : status;
  }
}

const lastTimes = ["pnd_time", "cls_time", "last_user_msg_time", "last_op_msg_time"];

/** 0 is nobody. */
const idOf = (record: Item, key: string): string | undefined => {
  const id = record.text(key);
  return id === "0" ? undefined : id;
};

/** Of a chat that nobody took, the waiting ended with the closing. */
function acceptanceOf(chat: Item, waitingSince: Instant): Instant | undefined {
  const wait = durationOf(chat, "wait_time");
  if (wait === undefined || idOf(chat, "user_id") === undefined || chat.text("status") === pending) return undefined;
  const at = waitingSince + wait;
  return at < (chat.seconds("cls_time") ?? Number.POSITIVE_INFINITY) ? at : undefined;
}

function messageOf(message: Item): ToldMessage | undefined {
  const at = message.seconds("time");
  if (at === undefined) return undefined;
  const user = message.number("user_id");
  const author = user !== undefined && user > 0 ? message.text("user_id") : undefined;
  const meta = message.text("meta_msg");
  return {
    at,
    role: isSaid(meta, "auto_responder") ? "system" : roleOf(user),
    author,
    internal: isSaid(meta, "whisper"),
    id: message.text("id"),
    body: message.text("msg"),
  };
}

/** Of records that say nothing of bots this is unknown, and false. */
const isWithoutBot = (chat: Item): boolean => chat.text("gbot_id") === "0";

const roleOf = (user: number | undefined): Role =>
  user === undefined ? "unknown" : (roles.get(user) ?? (user > 0 ? "agent" : "system"));

/** Whether the content of a meta_msg has a mark. Most messages have none, and need not be read as JSON. */
const isSaid = (meta: string | undefined, mark: string): boolean =>
  meta?.includes(mark) === true && memberText(memberOf(treeOf(meta), "content"), mark) === "true";

const chatMarks = ["dep_id", "user_id", "time", "status"];
const furtherChatMarks = ["pnd_time", "cls_time", "last_op_msg_time", "wait_time", "chat_duration", "status_sub"];
const messageMarks = ["chat_id", "user_id", "time", "msg"];
const furtherMessageMarks = ["name_support", "meta_msg"];

/** Times and waits are called like this elsewhere too: what is Live Helper Chat's alone has to stand beside them. */
const marksIn = (columns: readonly string[], needed: readonly string[], further: readonly string[], least: number) => {
  const found = further.filter((key) => columns.includes(key));
  return found.length >= least && needed.every((key) => columns.includes(key)) ? [...needed, ...found] : [];
};

export const liveHelperChat: Format = {
  id: "live-helper-chat",
  title: "Live Helper Chat export",
  kind: "tickets",
  fields: [],
  required: [],
  translate: (facts) => new LiveHelperChatReader(facts),
  signature: ({ columns }: Sample) => [
    ...marksIn(columns, chatMarks, furtherChatMarks, 2),
    ...marksIn(columns, messageMarks, furtherMessageMarks, 1),
  ],
};
