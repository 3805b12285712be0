import type { Conversation, Initiator, Instant } from "../model/conversation.ts";

/**
 * Who began the conversation: as the export says it, else whoever of customer and agent wrote the first public message, if
 * that was by an instant. A bot's greeting changes nothing; a campaign that wrote before both of them began it as a bot.
 *
 * @example initiatorOf(conversation({ messages: [bot(0), customer(5)] }), asOf) //=> "customer"
 */
export const initiatorOf = (conversation: Conversation, by: Instant): Initiator => {
  const stated = conversation.initiator;
  if (stated !== undefined && stated !== "unknown") return stated;
  for (const { at, role, internal, campaign } of conversation.messages) {
    if (at > by) break;
    if (internal) continue;
    if (role === "customer" || role === "agent") return role;
    if (campaign) return "bot";
  }
  return "unknown";
};
