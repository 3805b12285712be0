import type { Conversation, Initiator } from "../model/conversation.ts";

/**
 * Who began the conversation: as the export says it, else whoever of customer and agent wrote the first public message. A
 * bot's greeting changes nothing; a campaign is known by what the export says.
 *
 * @example initiatorOf(conversation({ messages: [bot(0), customer(5)] })) //=> "customer"
 */
export const initiatorOf = (conversation: Conversation): Initiator => {
  const stated = conversation.initiator;
  if (stated !== undefined && stated !== "unknown") return stated;
  for (const { role, internal } of conversation.messages) {
    if (!internal && (role === "customer" || role === "agent")) return role;
  }
  return "unknown";
};
