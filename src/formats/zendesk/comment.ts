import { isText } from "../../model/texts/text-bytes.ts";
import type { Item } from "../record/item.ts";
import type { MessageInPlace } from "../write/told.ts";
import { isMachineChannel, roleBy, systemUser } from "./machine.ts";
import { isChat } from "./via.ts";

/** What a ticket has as a comment. */
export interface Comment extends MessageInPlace {
  /** Whether it only tells of a chat: that one began, or all that was said in it, when it is over. */
  readonly isOfChat: boolean;
}

/**
 * A comment as a message; undefined where nothing tells when it was written. Its role is unknown until its author's is,
 * unless a machine wrote it, or a merge.
 *
 * @param wantsText whether its text is wanted where it has an id, too
 */
export function messageOf(comment: Item, wantsText: boolean): Comment | undefined {
  const at = comment.iso("created_at") ?? comment.iso("created") ?? comment.seconds("timestamp");
  if (at === undefined) return undefined;
  const id = comment.span("id");
  const author = comment.span("author_id") ?? comment.span("user_id");
  const channel = comment.text("via.channel");
  const isByMachine = (author !== undefined && isText(author, systemUser)) || isMachineChannel(channel);
  return {
    at,
    role: roleBy(isByMachine, comment),
    author,
    internal: comment.flag("public") === false,
    id,
    body: id === undefined || wantsText ? comment.text("body") : undefined,
    isOfChat: isChat(channel),
  };
}
