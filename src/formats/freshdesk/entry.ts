import type { Role } from "../../model/conversation.ts";
import type { Item } from "../record/item.ts";
import type { ToldMessage } from "../write/told.ts";

/** What Freshdesk calls a conversation: a reply or a note in a ticket. Undefined where its time cannot be read. */
export function messageOf(entry: Item): ToldMessage | undefined {
  const at = entry.iso("created_at");
  if (at === undefined) return undefined;
  const id = entry.text("id");
  return {
    at,
    role: roleOf(entry),
    author: entry.text("user_id"),
    internal: entry.flag("private"),
    id,
    body: id === undefined ? (entry.text("body_text") ?? entry.text("body")) : undefined,
  };
}

function roleOf(entry: Item): Role {
  if (entry.flag("auto_response") === true) return "bot";
  const isIncoming = entry.flag("incoming");
  if (isIncoming === undefined) return "unknown";
  return isIncoming ? "customer" : "agent";
}

/** An answer to a survey looks like a public message of the customer. It is none: the ratings tell it. */
export const isSurveyAnswer = (entry: Item): boolean => entry.text("source") === "6" || entry.text("category") === "7";
