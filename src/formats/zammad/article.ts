import type { Role } from "../../model/conversation.ts";
import type { Item } from "../record/item.ts";
import type { ToldMessage } from "../write/told.ts";
import { named, senderNames, typeNames } from "./names.ts";

/** Undefined where it has no time. */
export function messageOf(article: Item): ToldMessage | undefined {
  const at = article.iso("created_at");
  if (at === undefined) return undefined;
  const role = roles.get(named(article, "sender", senderNames) ?? "") ?? "unknown";
  return {
    at,
    role,
    author: named(article, "created_by") ?? article.text("from"),
    internal: article.flag("internal") === true || (role === "agent" && named(article, "type", typeNames) === "note"),
    id: article.text("id"),
    body: article.text("body"),
  };
}

const roles: ReadonlyMap<string, Role> = new Map([
  ["Agent", "agent"],
  ["Customer", "customer"],
  ["System", "system"],
]);
