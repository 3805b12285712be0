import type { Conversation } from "../../model/conversation.ts";

/**
 * Everybody known to be a bot, by what is told of one conversation: who wrote or acted as one.
 *
 * @example botsOf(conversation({ messages: [bot(0, "Robo")] })) //=> Set { "Robo" }
 */
export function botsOf({ messages, events }: Conversation): ReadonlySet<string> {
  const bots = new Set<string>();
  for (const { role, author } of messages) if (role === "bot" && author !== undefined) bots.add(author);
  for (const { actorRole, actor } of events) if (actorRole === "bot" && actor !== undefined) bots.add(actor);
  return bots;
}
