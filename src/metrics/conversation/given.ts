import type { Conversation, ConversationEvent } from "../../model/conversation.ts";
import type { Context } from "../context.ts";
import { isBot } from "./bots.ts";
import { isAcceptance } from "./taking.ts";

/**
 * Whether an event gives a conversation to a human, as far as it is known: an acceptance, an assignment that is not to its team or
 * to a bot, or a transfer to a known agent; who else is named may be another team.
 *
 * @example isGivenToHuman(event("accepted", 5, "bot", "Robo"), conversation(), context) //=> false
 */
export const isGivenToHuman = (
  event: ConversationEvent,
  conversation: Conversation,
  { isAgent }: Pick<Context, "isAgent">,
): boolean => {
  const { kind, to } = event;
  if (kind === "accepted") return isAcceptance(event);
  if (kind !== "assigned" && kind !== "transferred") return false;
  const { team, assignee } = conversation;
  if (kind === "transferred" && (to === undefined || !isAgent(to))) return false;
  return (to === undefined || to !== team) && !isBot(to ?? assignee, conversation);
};
