import type { Conversation, ConversationEvent, Instant } from "../../model/conversation.ts";
import type { Context } from "../context.ts";
import { isBot } from "./bots.ts";
import { isGivenToHuman } from "./given.ts";
import { isBy } from "./is-by.ts";
import { isSince } from "./is-since.ts";

/**
 * The event that gave it to the human who has it at an instant; undefined where none did, where it was passed on since to a
 * team or a bot, or where its record said later that nobody has it.
 */
export const givingOf = (conversation: Conversation, by: Instant): ConversationEvent | undefined => {
  const { events, unassignedAt } = conversation;
  let giving: ConversationEvent | undefined;
  for (const event of events) {
    if (event.at > by) break;
    if (isGivenToHuman(event, conversation)) {
      giving = !isBy(unassignedAt, by) || isSince(event.at, unassignedAt) ? event : undefined;
    } else if (isPassedOn(event, conversation)) giving = undefined;
  }
  return giving;
};

/** Away from the human who has it, to the team or a bot: an assignment to their team leaves it with them, and a transfer of which no target is told. */
const isPassedOn = ({ kind, to }: ConversationEvent, conversation: Conversation): boolean =>
  (kind === "transferred" && to !== undefined) || (kind === "assigned" && isBot(to, conversation));

/**
 * The agent whom the events name as having it at an instant. A transfer may be to a team that is named nowhere else: it names
 * an agent only where that is known to be one.
 *
 * @example holderTold(conversation({ events: [event("accepted", 5, "agent", "Sari")] }), asOf) //=> "Sari"
 */
export const holderTold = (
  conversation: Conversation,
  by: Instant,
  isAgent: Context["isAgent"] = () => false,
): string | undefined => {
  const giving = givingOf(conversation, by);
  if (giving?.kind === "accepted") return giving.actor;
  if (giving?.kind === "transferred" && !isAgent(giving.to ?? "")) return undefined;
  return giving?.to;
};
