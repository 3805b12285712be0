import type { Instant, Role } from "../../model/conversation.ts";
import type { Item } from "../translate/item.ts";

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
  readonly rating: string | undefined;
}

/** A line of a chat's history; undefined where nothing tells when it was. */
export function lineOf(line: Item): ChatLine | undefined {
  const at = line.iso("timestamp");
  if (at === undefined) return undefined;
  const nick = line.text("nick");
  return {
    at,
    type: line.text("type"),
    role: roleOf(nick, line.text("sender_type")),
    person: nick?.slice(nick.indexOf(":") + 1),
    text: line.text("msg"),
    department: line.text("department_name") ?? line.text("department_id"),
    rating: line.text("new_rating") ?? line.text("rating"),
  };
}

/** A trigger has the nick of an agent, and is none. */
function roleOf(nick: string | undefined, sender: string | undefined): Role {
  if (nick === "agent:trigger" || sender === "Trigger") return "bot";
  if (nick?.startsWith("visitor") || sender === "Visitor") return "customer";
  return nick?.startsWith("agent:") || sender === "Agent" ? "agent" : "unknown";
}
