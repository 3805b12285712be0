import type { EventKind, Instant, Role } from "../../model/conversation.ts";
import type { Item } from "../record/item.ts";
import type { ToldEvent } from "../write/told.ts";
import type { People } from "./people.ts";

/** What ends a chat, and who ends it; those that begin with routing.archived are the router's. */
const ends: ReadonlyMap<string, Role> = new Map([
  ["manual_archived_agent", "agent"],
  ["customer_banned", "agent"],
  ["manual_archived_customer", "customer"],
  ["archived_customer_disconnected", "customer"],
  ["system_archived", "system"],
]);

/** Who ended the chat by what a system message says; undefined where it tells of no end. */
export const endedBy = (message: Item): Role | undefined => {
  const type = message.text("system_message_type") ?? "";
  return ends.get(type) ?? (type.startsWith("routing.archived_") ? "system" : undefined);
};

/** Whether a system message tells that the chat went to humans. */
export const handsOver = (message: Item): boolean => {
  const type = message.text("system_message_type") ?? "";
  return type === "chat_transferred" || type.startsWith("routing.assigned") || type.startsWith("routing.unassigned_");
};

/**
 * What a system message says of the chat; undefined where that changes nothing here. The end of a chat that was missed is no
 * closing: the customer abandoned it, or nobody came.
 */
export function eventOf(message: Item, at: Instant, people: People, isMissed: boolean): ToldEvent | undefined {
  const actorRole = endedBy(message);
  if (actorRole !== undefined) {
    const unanswered: EventKind = actorRole === "customer" ? "abandoned" : "missed";
    const actor = actorRole === "system" ? undefined : message.text(`text_vars.${actorRole}`);
    return { at, kind: isMissed ? unanswered : "closed", actor, actorRole };
  }
  if (!handsOver(message)) return undefined;
  const type = message.text("system_message_type") ?? "";
  if (type === "chat_transferred") return transferOf(message, at, people);
  if (type.startsWith("routing.unassigned_")) return { at, kind: "queued", actorRole: "system" };
  return { at, kind: "assigned", actorRole: "system", to: addedAgent(message) };
}

const addedAgent = (message: Item): string | undefined =>
  message.text("text_vars.addedAgent") ?? message.text("text_vars.agent_added") ?? message.text("text_vars.agent");

/** A bot that transfers a chat hands it over. */
function transferOf(message: Item, at: Instant, people: People): ToldEvent {
  const actor = message.text("text_vars.initiator");
  const actorRole = actor === undefined ? undefined : people.named(actor)?.role;
  const kind = actorRole === "bot" ? "handoff" : "transferred";
  return { at, kind, actor, actorRole, to: message.text("text_vars.targets") };
}
