import type { Role } from "../../model/conversation.ts";
import type { Item } from "../record/item.ts";
import type { ToldMessage } from "../write/told.ts";
import { named, senderNames } from "./names.ts";

/** Undefined where it has no time. */
export function messageOf(article: Item): ToldMessage | undefined {
  const at = article.iso("created_at");
  if (at === undefined) return undefined;
  const internal = article.flag("internal") === true;
  return {
    at,
    role: roleOf(named(article, "sender", senderNames), internal),
    author: named(article, "created_by") ?? article.text("from"),
    internal,
    id: article.text("id"),
    body: article.text("body"),
  };
}

function roleOf(sender: string | undefined, internal: boolean): Role {
  if (sender === "Agent") return "agent";
  if (sender === "Customer") return "customer";
  if (sender === "System") return internal ? "system" : "bot";
  return "unknown";
}
