import type { Conversation, ConversationEvent } from "../../model/conversation.ts";
import type { Context } from "../context.ts";
import { isBot } from "./bots.ts";

/**
 * Whether an event gives a conversation to a human: an acceptance, or an assignment, unless it is to its team or to a bot. A
 * transfer goes to a team, unless its target is an agent, of whichever conversations. A metric that asks names messages,
 * author, events, assignee and team among its uses, which tell of agents.
 *
 * @example isGivenToHuman(event("accepted", 5, "bot", "Robo"), conversation(), context) //=> false
 */
export const isGivenToHuman = (
  { kind, actorRole, to }: ConversationEvent,
  conversation: Conversation,
  { isAgent }: Pick<Context, "isAgent">,
): boolean => {
  if (kind === "accepted") return actorRole !== "bot" && actorRole !== "system";
  if (kind !== "assigned" && kind !== "transferred") return false;
  const { team, assignee } = conversation;
  if (to !== undefined && to === team) return false;
  if (kind === "transferred") return to !== undefined && !isBot(to, conversation) && isAgent(to);
  return !isBot(to ?? assignee, conversation);
};
