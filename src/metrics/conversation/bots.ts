import type { Conversation } from "../../model/conversation.ts";

/**
 * Everybody known to be a bot, by what is told of one conversation: who wrote or acted as one.
 *
 * @example botsOf(conversation({ messages: [bot(0, "Robo")] })) //=> Set { "Robo" }
 */
export const botsOf = (conversation: Conversation): ReadonlySet<string> => {
  if (conversation !== last?.conversation) last = { conversation, bots: foundBots(conversation) };
  return last.bots;
};

/** Whether a name is known to be that of a bot. */
export const isBot = (name: string | undefined, conversation: Conversation): boolean =>
  name !== undefined && botsOf(conversation).has(name);

/** Whoever goes through the events of a conversation asks at each of them, and a conversation never changes. */
let last: { conversation: Conversation; bots: ReadonlySet<string> } | undefined;

function foundBots({ messages, events }: Conversation): ReadonlySet<string> {
  const bots = new Set<string>();
  for (const { role, author } of messages) if (role === "bot" && author !== undefined) bots.add(author);
  for (const { actorRole, actor } of events) if (actorRole === "bot" && actor !== undefined) bots.add(actor);
  return bots;
}
