import type { Rejection } from "../input/row.ts";
import type { Role, Status } from "../model/conversation.ts";
import type { Format } from "./format.ts";
import type { Sample } from "./recognise/sample.ts";
import type { Item } from "./record/item.ts";
import { complete } from "./translate/complete.ts";
import { type RecordReader, rejections } from "./translate/translator.ts";
import { writeMessage } from "./translate/write-message.ts";
import type { FactWriter } from "./write/fact-writer.ts";
import type { ToldMessage } from "./write/told.ts";

/*
 * Freshchat, as its API gives it: GET /v2/conversations/<id> and /v2/conversations/<id>/messages, the messages in a file of
 * their own or as a list inside the conversation; or as a connector puts them into tables.
 *
 *   {"conversation_id":"c-1","app_id":"a-1","channel_id":"ch-1","status":"resolved","assigned_agent_id":"ag-4",
 *    "assigned_group_id":"gr-2","users":[{"id":"us-31"}],"created_time":"2026-03-02T02:15:00.000Z"}
 *   {"id":"m-1","conversation_id":"c-1","actor_type":"user","actor_id":"us-31","message_type":"normal",
 *    "message_parts":[{"text":{"content":"Hello"}}],"created_time":"2026-03-02T02:15:00.000Z"}
 *
 * "user" is the customer. New, assigned and reopened are open. Private messages are internal. Agents, groups and customers are
 * ids: no names are inside.
 * It cannot give channels (channel_id is a topic), priorities, ratings, nor when a conversation was resolved or reopened: that
 * it was reopened is seen only until it is resolved again.
 */
const statuses: Readonly<Record<string, Status>> = {
  new: "open",
  assigned: "open",
  reopened: "open",
  resolved: "resolved",
};

const roles: ReadonlyMap<string, Role> = new Map([
  ["user", "customer"],
  ["agent", "agent"],
  ["system", "system"],
  ["bot", "bot"],
]);

class FreshchatReader implements RecordReader {
  readonly #facts: FactWriter;

  constructor(facts: FactWriter) {
    this.#facts = facts;
  }

  read(record: Item): Rejection | undefined {
    const id = record.text("conversation_id");
    if (id === undefined) return rejections.noId;
    if (actorTypeOf(record) === undefined) return this.#readConversation(record, id);
    const message = messageOf(record);
    if (message === undefined) return rejections.noTime("created_time");
    this.#write(id, message, record);
    return undefined;
  }

  #readConversation(record: Item, id: string): Rejection | undefined {
    const list = record.list("messages");
    const messages = complete(list.map(messageOf));
    if (messages === undefined) return rejections.noTime("messages.created_time");
    this.#facts.conversation(
      id,
      {
        version: record.iso("updated_time"),
        createdAt: record.iso("created_time"),
        status: this.#facts.status(record.text("status"), statuses),
        team: record.textOrNull("assigned_group_id"),
        assignee: record.textOrNull("assigned_agent_id"),
        customer: record.list("users")[0]?.text("id"),
      },
      record,
    );
    for (const message of messages) this.#write(id, message, record);
    return undefined;
  }

  #write(id: string, message: ToldMessage, record: Item): void {
    if (message.role === "customer") this.#facts.about(id, { customer: message.author }, record);
    writeMessage(this.#facts, id, message);
  }
}

const actorTypeOf = (message: Item): string | undefined =>
  message.text("actor.actor_type") ?? message.text("actor_type");

function messageOf(message: Item): ToldMessage | undefined {
  const at = message.iso("created_time");
  if (at === undefined) return undefined;
  const type = message.text("message_type");
  return {
    at,
    role: type === "system" ? "system" : (roles.get(actorTypeOf(message) ?? "") ?? "unknown"),
    author: message.text("actor.actor_id") ?? message.text("actor_id"),
    internal: type === "private",
    id: message.text("id"),
    body: message.list("message_parts")[0]?.text("text.content"),
  };
}

const conversationMarks = ["conversation_id", "app_id", "channel_id", "status"];
const assignmentMarks = ["assigned_agent_id", "assigned_group_id"];
const actorMarks = ["actor_type", "actor.actor_type"];
/** Of a table of messages, where their parts are a text in a cell, or in a table of their own. */
const tableMarks = ["message_type", "interaction_id", "created_time"];

export const freshchat: Format = {
  id: "freshchat",
  title: "Freshchat export",
  kind: "tickets",
  fields: [],
  required: [],
  translate: (facts) => new FreshchatReader(facts),
  signature: ({ columns, lists }: Sample) => {
    const has = (key: string): boolean => columns.includes(key);
    const assignment = assignmentMarks.find(has);
    if (assignment !== undefined && conversationMarks.every(has)) return [...conversationMarks, assignment];
    const actor = actorMarks.find(has);
    if (actor === undefined || !has("conversation_id")) return [];
    if (lists.has("message_parts")) return ["conversation_id", actor, "message_parts"];
    return tableMarks.every(has) ? ["conversation_id", actor, ...tableMarks] : [];
  },
};
