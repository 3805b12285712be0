import type { Role } from "../../model/conversation.ts";
import type { Item } from "../record/item.ts";
import type { ToldMessage } from "../write/told.ts";
import { nameOf } from "./person.ts";

/** What failed was never said. */
export const isFailed = (message: Item): boolean => message.has("failed_datetime");

/** Undefined where it has no time. */
export function messageOf(message: Item): ToldMessage | undefined {
  const created = message.iso("created_datetime");
  const sent = message.iso("sent_datetime");
  const role = roleOf(message);
  // What an agent wrote reaches the customer when it is sent; what the customer sent reaches the desk when it is created.
  const at = role === "customer" ? (created ?? sent) : (sent ?? created);
  if (at === undefined) return undefined;
  return {
    at,
    role,
    author: nameOf(message, "sender"),
    internal: message.flag("public") === false || isNote(message),
    id: message.text("id"),
    body: message.text("stripped_text") ?? message.text("body_text"),
    ...cannedOf(message),
  };
}

const isNote = (message: Item): boolean =>
  message.text("channel") === "internal-note" || message.text("via") === "internal-note";

function roleOf(message: Item): Role {
  if (message.has("rule_id") || message.text("via") === "rule") return "bot";
  const fromAgent = message.flag("from_agent");
  if (fromAgent === undefined) return "unknown";
  return fromAgent ? "agent" : "customer";
}

/** Nothing is told where the export leaves macros out. */
function cannedOf(message: Item): Pick<ToldMessage, "canned" | "cannedResponse"> {
  if (!message.has("macros")) return {};
  const [macro] = message.list("macros");
  return { canned: macro !== undefined, cannedResponse: macro?.text("name") ?? macro?.text("id") };
}
