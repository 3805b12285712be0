import type { EventKind, Instant, Role } from "../../model/conversation.ts";
import type { Item } from "../record/item.ts";
import type { ToldEvent, ToldMessage } from "../write/told.ts";
import { nameOf } from "./person.ts";

/** What a thread says: something said, something that happened, or both, as a reply that closes. */
export interface ToldThread {
  readonly message: ToldMessage | undefined;
  readonly event: ToldEvent | undefined;
}

const unsaid: ReadonlySet<string> = new Set(["draft", "hidden", "underreview"]);

/** Undefined where it has no time. */
export function threadOf(thread: Item): ToldThread | undefined {
  const at = thread.iso("createdAt") ?? thread.iso("created_at");
  if (at === undefined) return undefined;
  if (unsaid.has(thread.text("state") ?? "")) return { message: undefined, event: undefined };
  return { message: messageOf(thread, at), event: eventOf(thread, at) };
}

function messageOf(thread: Item, at: Instant): ToldMessage | undefined {
  const type = thread.text("type");
  if (type === "lineitem") return undefined;
  return {
    at,
    role: roleOf(thread, type),
    author: authorOf(thread),
    internal: internalTypes.has(type ?? ""),
    id: thread.text("id"),
    body: thread.text("body"),
    ...cannedOf(thread),
  };
}

/** Written for colleagues or for a third party; of a call only the note is there. */
const internalTypes: ReadonlySet<string> = new Set(["note", "phone", "forwardparent", "forwardchild"]);

function roleOf(thread: Item, type: string | undefined): Role {
  if (type === "customer") return "customer";
  if (type === "chat" || type === "beaconchat") return creatorOf(thread) ?? "unknown";
  const isKnown = type === "message" || type === "reply" || internalTypes.has(type ?? "");
  if (!isKnown) return "unknown";
  return isAutomatic(thread) ? "bot" : "agent";
}

const authorOf = (thread: Item): string | undefined => nameOf(thread, "createdBy") ?? nameOf(thread, "created_by");

/** createdBy knows users and customers only. */
function creatorOf(thread: Item): Role | undefined {
  const type = thread.text("createdBy.type") ?? thread.text("created_by.type");
  if (type === "user") return isAutomatic(thread) ? "bot" : "agent";
  return type === "customer" ? "customer" : undefined;
}

/** A workflow that nobody started by hand; it acts in the name of a user. */
function isAutomatic(thread: Item): boolean {
  const action = thread.text("action.type")?.toLowerCase() ?? "";
  return action.includes("workflow") && !action.includes("manual");
}

/** 0 is no saved reply; nothing is told where the export leaves them out. */
function cannedOf(thread: Item): Pick<ToldMessage, "canned" | "cannedResponse"> {
  const reply = thread.text("savedReplyId") ?? thread.text("saved_reply_id");
  if (reply === undefined) return {};
  return reply === "0" ? { canned: false } : { canned: true, cannedResponse: reply };
}

const eventKinds: ReadonlyMap<string, EventKind> = new Map([
  ["active", "opened"],
  ["pending", "pending"],
  ["closed", "closed"],
]);

/** A thread has a status only where it changed it; a customer can but open a conversation. */
function eventOf(thread: Item, at: Instant): ToldEvent | undefined {
  const kind = eventKinds.get(thread.text("status") ?? "");
  const actorRole = creatorOf(thread);
  if (kind === undefined || (actorRole === "customer" && kind !== "opened")) return undefined;
  return { at, kind, actor: authorOf(thread), actorRole };
}
