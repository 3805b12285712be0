import type { Instant, Role } from "../../model/conversation.ts";
import type { Item } from "../record/item.ts";

/** A line of a chat's history: something that somebody wrote or did. */
export interface ChatLine {
  readonly at: Instant;
  /** chat.msg, chat.transfer, chat.rating and others. */
  readonly type: string | undefined;
  readonly role: Role;
  /** Whom the nick names: an agent by the id. */
  readonly person: string | undefined;
  readonly text: string | undefined;
  /** The department that it was transferred to. */
  readonly department: string | undefined;
  /** Null where it was taken back. */
  readonly rating: string | null | undefined;
}

/** A line of a chat's history; undefined where nothing tells when it was. */
export function lineOf(line: Item): ChatLine | undefined {
  const at = line.iso("timestamp");
  if (at === undefined) return undefined;
  const nick = line.text("nick");
  const rating = line.textOrNull("new_rating");
  return {
    at,
    type: line.text("type"),
    role: roleOf(nick, line.text("sender_type")),
    person: nick?.slice(nick.indexOf(":") + 1),
    text: line.text("msg"),
    department: line.text("department_name") ?? line.text("department_id"),
    rating: rating === undefined ? line.text("rating") : rating,
  };
}

/** A trigger has the nick of an agent, and is none. */
function roleOf(nick: string | undefined, sender: string | undefined): Role {
  if (nick === "agent:trigger" || sender === "Trigger") return "bot";
  if (nick?.startsWith("visitor") || sender === "Visitor") return "customer";
  return nick?.startsWith("agent:") || sender === "Agent" ? "agent" : "unknown";
}
