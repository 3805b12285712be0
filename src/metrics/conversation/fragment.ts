import type { Conversation } from "../../model/conversation.ts";
import { isAcceptance } from "./given.ts";

/** Why nothing can be said of what was written in a conversation whose messages are missing in the input. */
export const notTold = "not-told";

/** Every metric that asks what was written, or whether anybody answered, has this reason. */
export const fragmentExcludes = {
  [notTold]: "Not all of its messages are in the export, and nothing else tells it.",
} as const;

/** The same of every metric of what somebody has handled. */
export const handledExcludes = {
  unanswered: "No human has answered it, so nobody has handled it.",
  ...fragmentExcludes,
} as const;

/** Whether messages are missing, so that it has none here, and that says nothing of what was written. */
export const lacksMessages = ({ isFragment, areMessagesUntold }: Conversation): boolean =>
  isFragment || areMessagesUntold;

/**
 * Whether nothing tells if anybody replied: messages are missing, and no time stamp, count, acceptance or status stands for them.
 * A status does not stand for those that only other files would tell: of its neighbours none says that it was answered.
 *
 * @example isUntold(conversation({ isFragment: true, status: "closed" })) //=> true
 */
export const isUntold = (conversation: Conversation): boolean => {
  const { isFragment, areMessagesUntold, status, firstResponseAt, reported } = conversation;
  if (firstResponseAt !== undefined || reported.replies !== undefined) return false;
  return (areMessagesUntold && !isAccepted(conversation)) || (isFragment && status !== "missed");
};

/** Whether a human accepted it, whenever that was. */
const isAccepted = ({ acceptedAt, events }: Conversation): boolean =>
  acceptedAt !== undefined || events.some(isAcceptance);

/** Whether the events are missing along with the messages, so that there are none says nothing. */
export const lacksEvents = ({ isFragment, events }: Conversation): boolean => isFragment && events.length === 0;
