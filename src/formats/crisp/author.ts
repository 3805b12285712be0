import type { Role } from "../../model/conversation.ts";
import type { Item } from "../record/item.ts";

/** Whose side a message is of; the configuration may know better of an operator. */
export function roleOf(message: Item): Role {
  const from = message.text("from");
  if (from === "user") return "customer";
  if (from !== "operator") return "unknown";
  return isAutomatic(message) ? "bot" : "agent";
}

/** Plugins in whose name no operator ever writes. */
const machines: ReadonlySet<string | undefined> = new Set(["bot", "triggers"]);

const isAutomatic = (message: Item): boolean =>
  message.flag("automated") === true ||
  machines.has(pluginOf(message.text("origin"))) ||
  (message.text("user.type") === "website" && !message.has("user.user_id"));

/** "urn:crisp.im:whatsapp:0" → "whatsapp" */
const pluginOf = (origin: string | undefined): string | undefined =>
  origin?.startsWith("urn:") ? origin.split(":")[2] : undefined;

/** Through which channel something came. */
export const channelOf = (origin: string | undefined): string | undefined => pluginOf(origin) ?? origin;
