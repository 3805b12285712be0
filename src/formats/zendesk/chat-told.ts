import type { Initiator, Instant, Status } from "../../model/conversation.ts";
import { durationOf } from "../record/duration-of.ts";
import type { Item } from "../record/item.ts";
import { statedTexts } from "../record/stated-texts.ts";
import type { ToldConversation } from "../write/told.ts";

const initiators: ReadonlyMap<string, Initiator> = new Map([
  ["visitor", "customer"],
  ["agent", "agent"],
]);

export const isOffline = (chat: Item): boolean => chat.text("type") === "offline_msg";

/** What the record of a chat says of it, all but its history. */
export const chatOf = (chat: Item, createdAt: Instant, assignee: string | undefined): ToldConversation => ({
  ...timesOf(chat),
  version: chat.iso("update_timestamp"),
  createdAt,
  closedAt: chat.iso("end_timestamp"),
  status: statusOf(chat),
  channel: "chat",
  team: chat.text("department_name") ?? chat.text("department_id"),
  assignee,
  customer: chat.text("visitor.id"),
  initiator: initiatorOf(chat),
  tags: statedTexts(chat, "tags"),
});

/** A trigger greets as a bot does, which changes nothing; where the visitor never said a word, it spoke unasked. */
function initiatorOf(chat: Item): Initiator | undefined {
  const starter = chat.text("started_by") ?? "";
  return starter === "trigger" && chat.number("count.visitor") === 0 ? "bot" : initiators.get(starter);
}

function statusOf(chat: Item): Status | undefined {
  if (chat.flag("deleted")) return "deleted";
  if (isOffline(chat)) return "offline";
  if (chat.flag("missed")) return "missed";
  return chat.has("end_timestamp") ? "closed" : undefined;
}

/** Where no agent wrote, or a trigger may have been the first to, the response times are no one's. */
function timesOf(chat: Item): ToldConversation {
  const replies = chat.number("count.agent");
  const isByTrigger = chat.flag("triggered") === true || chat.flag("triggered_response") === true;
  const isAnswered = replies !== 0 && !isByTrigger;
  return {
    handle: durationOf(chat, "duration"),
    firstResponse: isAnswered ? durationOf(chat, "response_time.first") : undefined,
    reply: isAnswered ? durationOf(chat, "response_time.avg") : undefined,
    replies,
    messageCount: chat.number("count.total"),
  };
}
