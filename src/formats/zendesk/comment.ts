import type { Item } from "../translate/item.ts";
import type { ToldMessage } from "../translate/told.ts";
import { isMachine } from "./machine.ts";

/**
 * A comment as a message; undefined where nothing tells when it was written. Its role is unknown until its author's is,
 * unless a machine wrote it.
 */
export function messageOf(comment: Item): ToldMessage | undefined {
  const at = comment.iso("created_at") ?? comment.iso("created") ?? comment.seconds("timestamp");
  if (at === undefined) return undefined;
  const id = comment.span("id");
  const author = comment.text("author_id") ?? comment.text("user_id");
  return {
    at,
    role: isMachine(author, comment.text("via.channel")) ? "bot" : "unknown",
    author,
    internal: comment.flag("public") === false,
    id,
    body: id === undefined ? comment.text("body") : undefined,
  };
}
