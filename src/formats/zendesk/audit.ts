import type { Instant, Role } from "../../model/conversation.ts";
import type { Item } from "../record/item.ts";
import type { ToldMessage } from "../write/told.ts";
import { type Change, trackedFields } from "./change.ts";
import { chatLinesOf } from "./chat-message.ts";
import type { Comment } from "./comment.ts";
import { isMachine, roleBy } from "./machine.ts";
import { isChat } from "./via.ts";

/** What somebody did to a ticket at one time. */
export interface Audit {
  readonly at: Instant;
  readonly actor: string | undefined;
  readonly byMachine: boolean;
  readonly changes: readonly Change[];
  readonly comments: readonly Comment[];
  /** What was said in a chat that began. */
  readonly chat: readonly ToldMessage[];
}

/**
 * An audit, or a ticket event, which is the same in other words: `child_events`, an `updater_id`, and a change with its field
 * as a key. Undefined where nothing tells when it was, or a line of its chat.
 */
export function auditOf(audit: Item): Audit | undefined {
  const at = audit.iso("created_at") ?? audit.seconds("timestamp");
  const events = [...audit.list("events"), ...audit.list("child_events")];
  const chat = chatLinesOf(events);
  if (at === undefined || chat === undefined) return undefined;
  const actor = audit.text("author_id") ?? audit.text("updater_id");
  const channel = audit.text("via.channel") ?? audit.text("via");
  const byMachine = isMachine(actor, channel);
  const role = roleBy(byMachine, audit);
  return {
    at,
    actor,
    byMachine,
    changes: events.flatMap(changesOf),
    comments: events.filter(isComment).map((event) => ({
      ...commentOf(event, at, actor, role),
      isOfChat: isChat(event.text("via.channel") ?? channel),
    })),
    chat,
  };
}

const typeOf = (event: Item): string | undefined => event.text("type") ?? event.text("event_type");

function changesOf(event: Item): readonly Change[] {
  const type = typeOf(event);
  if (type !== "Change" && type !== "Create") return [];
  const from = event.text("previous_value");
  const field = event.text("field_name");
  if (field !== undefined) return [{ field, from, to: event.text("value") }];
  return trackedFields.filter((key) => event.has(key)).map((key) => ({ field: key, from, to: event.text(key) }));
}

const isComment = (event: Item): boolean => typeOf(event)?.endsWith("Comment") === true;

/** The same comment as in the stream of comments, by its id. Where it does not say that it is public, it is taken for a note. */
function commentOf(event: Item, at: Instant, actor: string | undefined, role: Role): ToldMessage {
  return {
    at,
    role,
    author: event.text("author_id") ?? actor,
    internal: (event.flag("public") ?? event.flag("comment_public")) !== true,
    id: event.text("id"),
    body: event.text("body"),
  };
}
