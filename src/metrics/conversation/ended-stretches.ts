import type { Conversation, ConversationEvent, Instant } from "../../model/conversation.ts";
import { isEnd } from "../../model/end.ts";
import { isReopening } from "../../model/reopening.ts";
import { isHousekeeping, timelineOf } from "./timeline.ts";

/** A stretch of time in which a conversation stood ended: resolved or closed, or abandoned by the customer. */
export interface EndedStretch {
  readonly as: "resolved" | "abandoned";
  /** When it ended; undefined where only the reopening is told. */
  readonly from: Instant | undefined;
  /** When it was reopened; undefined where it was not. */
  readonly to: Instant | undefined;
}

/**
 * When a conversation stood ended, as events and time stamps tell by an instant, in time order. A closing that only follows
 * another end begins no stretch of its own.
 *
 * @example endedStretches(conversation({ events: [event("resolved", 1), event("closed", 5), event("reopened", 9)] }), 9000)
 * //=> [{ as: "resolved", from: 1000, to: 9000 }]
 */
export const endedStretches = (conversation: Conversation, by: Instant): readonly EndedStretch[] => {
  const stretches: EndedStretch[] = [];
  let ended: EndedStretch | undefined;
  for (const event of timelineOf(conversation)) {
    const { at, kind } = event;
    if (at > by) break;
    if (isEnd(kind)) ended ??= { as: nameOf(event, conversation), from: at, to: undefined };
    else if (ended === undefined ? kind === "reopened" && !stretches.some(isToldFrom) : isReopening(kind)) {
      stretches.push({ ...(ended ?? untold), to: at });
      ended = undefined;
    }
  }
  if (ended !== undefined) stretches.push(ended);
  return stretches;
};

/** Where the input tells of ends, what is reopened while it is open only wakes. */
const isToldFrom = ({ from }: EndedStretch): boolean => from !== undefined;

const nameOf = (end: ConversationEvent, conversation: Conversation): EndedStretch["as"] =>
  end.kind === "resolved" || (end.kind === "closed" && !isHousekeeping(end, conversation)) ? "resolved" : "abandoned";

const untold: EndedStretch = { as: "resolved", from: undefined, to: undefined };
