import type { Conversation, Initiator, Instant } from "../../model/conversation.ts";

/**
 * Who began the conversation: as the export says it, else whoever of customer and agent wrote the first public message, if
 * that was by an instant. A bot's greeting changes nothing; a campaign that wrote before both of them began it as a bot. Unknown
 * where nothing tells who wrote before an agent or a campaign did; undefined where nobody has begun it yet.
 *
 * @example initiatorOf(conversation({ messages: [bot(0), customer(5)] }), asOf) //=> "customer"
 */
export const initiatorOf = (conversation: Conversation, by: Instant): Initiator | undefined => {
  const stated = conversation.initiator;
  if (stated !== undefined && stated !== "unknown") return stated;
  let isUnclear = false;
  for (const { at, role, internal, campaign } of conversation.messages) {
    if (at > by) break;
    if (internal) continue;
    if (role === "customer") return role;
    if (role === "agent") return isUnclear ? "unknown" : role;
    if (campaign) return isUnclear ? "unknown" : "bot";
    if (role === "unknown") isUnclear = true;
  }
  return undefined;
};
