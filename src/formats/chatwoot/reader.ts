import type { Rejection } from "../../input/row.ts";
import type { Instant, Status } from "../../model/conversation.ts";
import type { Sample } from "../recognise/sample.ts";
import type { Item } from "../record/item.ts";
import { statedTexts } from "../record/stated-texts.ts";
import { complete } from "../translate/complete.ts";
import { type RecordReader, rejections } from "../translate/translator.ts";
import type { FactWriter } from "../write/fact-writer.ts";
import type { UnsaidMessages } from "../write/unsaid-messages.ts";
import { activityOf } from "./activity.ts";
import { channelOf } from "./channel.ts";
import { CsatRowReader } from "./csat-row.ts";
import { isCampaign, isFailed, isOfBot, kindOf, messageOf, roleOf, surveyOf, timeOf } from "./message.ts";
import { RowReader } from "./row.ts";
import { Thread } from "./thread.ts";

/** "pending" means that the bot has it; it is not pending on the customer. */
const statuses: Readonly<Record<string, Status>> = {
  open: "open",
  pending: "open",
  snoozed: "snoozed",
  resolved: "resolved",
};

const cutNote =
  "a list holds only the last message of a conversation: its messages were left out, and its times and status count";
const firstReplyKey = "first_reply_created_at";
const botNote = "as far as the data tell, the first reply is a bot's; it was left out";

export class ChatwootReader implements RecordReader {
  readonly #facts: FactWriter;
  readonly #rows: RowReader;
  readonly #csatRows: CsatRowReader;
  readonly #failed: UnsaidMessages;
  readonly #threads = new Map<string, Thread>();
  readonly #teams = new Set<string>();

  constructor(facts: FactWriter) {
    this.#facts = facts;
    this.#rows = new RowReader(facts);
    this.#csatRows = new CsatRowReader(facts);
    this.#failed = facts.unsaidMessages();
  }

  openFile(sample: Sample): void {
    this.#rows.openFile(sample);
    this.#csatRows.openFile(sample);
  }

  read(record: Item): Rejection | undefined {
    if (this.#csatRows.isOpen) return this.#csatRows.read(record);
    if (record.has("MESSAGE_TYPE")) return this.#rows.read(record);
    if (!record.has("message_type")) return this.#readConversation(record);
    const id = record.text("conversation_id") ?? record.text("conversation.id");
    if (id === undefined) return rejections.noId;
    const at = timeOf(record, "created_at");
    if (at === undefined) return rejections.noTime("created_at");
    this.#readMessage(id, record, at);
    return undefined;
  }

  finish(): void {
    this.#rows.finish();
    this.#csatRows.finish();
    for (const [id, thread] of this.#threads) {
      thread.tellChanges(this.#facts, id);
      const firstResponseAt = thread.isBegunByReply ? undefined : thread.statedFirstReply;
      if (firstResponseAt !== undefined) this.#facts.about(id, { firstResponseAt });
      if (!thread.isWhole) {
        this.#facts.fragments.leaveOutLog(id);
        const { isUnanswered, repliedBy } = thread;
        if (!isUnanswered || repliedBy !== undefined) this.#facts.fragments.untold(id, repliedBy);
        this.#facts.note("missing-messages", cutNote, id);
        continue;
      }
      if (thread.changesState) this.#facts.tells("reopenings");
      thread.tellAssignments(this.#facts, id, this.#teams);
    }
    this.#failed.settle();
  }

  #readConversation(record: Item): Rejection | undefined {
    const id = record.text("id");
    if (id === undefined) return rejections.noId;
    const createdAt = timeOf(record, "created_at");
    if (createdAt === undefined) return rejections.noTime("created_at");
    const messages = record.list("messages");
    const times = complete(messages.map((message) => timeOf(message, "created_at")));
    if (times === undefined) return rejections.noTime("messages.created_at");
    const team = record.text("meta.team.name");
    if (team !== undefined) this.#teams.add(team);
    const thread = this.#threadOf(id);
    thread.createdAt = createdAt;
    thread.isUnanswered = statesNoReply(record);
    const firstReplyAt = this.#firstReplyAt(record, messages);
    if (firstReplyAt !== undefined) thread.stateReply(firstReplyAt);
    this.#facts.conversation(
      id,
      {
        version: timeOf(record, "updated_at") ?? timeOf(record, "timestamp"),
        createdAt,
        status: this.#facts.status(record.text("status"), statuses),
        channel: channelOf(record.text("meta.channel")),
        priority: record.text("priority"),
        team,
        assignee: assigneeOf(record),
        customer: record.text("meta.sender.id"),
        tags: statedTexts(record, "labels"),
        initiator: isCampaign(earliest(messages, times) ?? record) ? "bot" : undefined,
        resolvedAt: resolvedAt(messages, times),
      },
      record,
    );
    for (const [index, message] of messages.entries()) this.#readMessage(id, message, times[index]);
    return undefined;
  }

  #readMessage(id: string, message: Item, at: Instant): void {
    const thread = this.#threadOf(id);
    thread.see(at);
    if (isFailed(message)) {
      thread.fail(at);
      this.#failed.add(this.#facts.message(id, messageOf(message, at)));
      return;
    }
    const survey = surveyOf(message);
    if (survey !== undefined) this.#facts.survey(id, survey);
    if (kindOf(message) !== "activity") {
      const told = messageOf(message, at);
      if (told.role === "agent" && told.internal !== true) thread.reply(at);
      if (told.author !== undefined && isOfBot(message)) thread.bots.add(told.author);
      this.#facts.message(id, told);
      return;
    }
    const activity = activityOf(message.text("content") ?? "");
    if (activity === undefined) return;
    if (activity.kind === "assigned") thread.assign(at, activity);
    else thread.change(at, activity);
  }

  /** Of a conversation that no agent ever had, and where only a bot is seen to speak, it is the bot's. */
  #firstReplyAt(record: Item, messages: readonly Item[]): Instant | undefined {
    const at = timeOf(record, firstReplyKey);
    if (at === undefined || record.has("meta.assignee")) return at;
    const roles = messages.filter((message) => kindOf(message) !== "activity").map(roleOf);
    if (!roles.includes("bot") || roles.includes("agent")) return at;
    this.#facts.note("first-reply-of-bot", botNote);
    return undefined;
  }

  #threadOf(id: string): Thread {
    const known = this.#threads.get(id);
    if (known !== undefined) return known;
    const thread = new Thread();
    this.#threads.set(id, thread);
    return thread;
  }
}

/** Null where nobody has it: beside the sender, who is always there, the API leaves out an assignee who is none. */
function assigneeOf(record: Item): string | null | undefined {
  const name = record.text("meta.assignee.available_name") ?? record.text("meta.assignee.name");
  if (name !== undefined || record.has("meta.assignee")) return name;
  return record.has("meta.sender") ? null : record.item("meta")?.textOrNull("assignee");
}

/** A list has the time of the first reply of every conversation, 0 or null where there was none. */
const statesNoReply = (record: Item): boolean =>
  timeOf(record, firstReplyKey) === undefined && record.keys.includes(firstReplyKey);

function earliest(messages: readonly Item[], times: readonly Instant[]): Item | undefined {
  let first = 0;
  for (const [index, at] of times.entries()) if (at < times[first]) first = index;
  return messages[first];
}

/** When it was resolved, where the one message of a list is that line. */
function resolvedAt(messages: readonly Item[], times: readonly Instant[]): Instant | undefined {
  if (messages.length !== 1 || kindOf(messages[0]) !== "activity") return undefined;
  return activityOf(messages[0].text("content") ?? "")?.kind === "resolved" ? times[0] : undefined;
}
