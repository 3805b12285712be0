import { isText } from "../../model/texts/text-bytes.ts";
import type { Item } from "../record/item.ts";
import type { MessageInPlace } from "../write/told.ts";
import { isMachineChannel, systemUser } from "./machine.ts";

/**
 * A comment as a message; undefined where nothing tells when it was written. Its role is unknown until its author's is,
 * unless a machine wrote it.
 *
 * @param wantsText whether its text is wanted where it has an id, too
 */
export function messageOf(comment: Item, wantsText: boolean): MessageInPlace | undefined {
  const at = comment.iso("created_at") ?? comment.iso("created") ?? comment.seconds("timestamp");
  if (at === undefined) return undefined;
  const id = comment.span("id");
  const author = comment.span("author_id") ?? comment.span("user_id");
  return {
    at,
    role:
      (author !== undefined && isText(author, systemUser)) || isMachineChannel(comment.text("via.channel"))
        ? "bot"
        : "unknown",
    author,
    internal: comment.flag("public") === false,
    id,
    body: id === undefined || wantsText ? comment.text("body") : undefined,
  };
}
