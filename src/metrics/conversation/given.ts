import type { Conversation, ConversationEvent } from "../../model/conversation.ts";
import { isBot } from "./bots.ts";

/** Whether a human agent took the conversation: a customer who joins it accepts nothing. */
export const isAcceptance = ({ kind, actorRole }: Pick<ConversationEvent, "kind" | "actorRole">): boolean =>
  kind === "accepted" && (actorRole === undefined || actorRole === "agent");

/**
 * Whether an event gives a conversation to a human, as far as it is known: an acceptance, an assignment or a transfer, unless
 * it is to its team or to a bot. Who else is named may be another team, too.
 *
 * @example isGivenToHuman(event("accepted", 5, "bot", "Robo"), conversation()) //=> false
 */
export const isGivenToHuman = (event: ConversationEvent, conversation: Conversation): boolean => {
  const { kind, to } = event;
  if (kind === "accepted") return isAcceptance(event);
  if (kind !== "assigned" && kind !== "transferred") return false;
  const { team, assignee } = conversation;
  if (to === undefined && kind === "transferred") return false;
  return (to === undefined || to !== team) && !isBot(to ?? assignee, conversation);
};
