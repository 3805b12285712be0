import type { Conversation } from "../../model/conversation.ts";
import { isEnd } from "../../model/end.ts";
import { isReopening } from "../../model/reopening.ts";
import { isEndStatus, isOpenStatus } from "../../model/standing-status.ts";
import { isSince } from "./is-since.ts";
import { changesState } from "./pauses.ts";

/**
 * Whether the events tell that a conversation has ended, or has been reopened, since the record was written that tells its
 * status: a list of tickets may be older than the log of events beside it.
 *
 * @example isOvertaken(conversation({ status: "open", statusAt: 0, events: [event("resolved", 60)] })) //=> true
 */
export const isOvertaken = (conversation: Conversation): boolean => {
  const { events, status, statusAt } = conversation;
  const last = events.findLast(({ kind }) => isEnd(kind) || isReopening(kind));
  if (last === undefined || !isSince(last.at, statusAt)) return false;
  return isEnd(last.kind) ? isOpenStatus(status) : isEndStatus(status);
};

/** Whether the events tell of any change of state since then, such as a pause. */
export const isStateOvertaken = ({ events, statusAt }: Conversation): boolean =>
  events.some((event) => changesState(event) && isSince(event.at, statusAt));
