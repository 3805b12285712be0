import { conversations } from "./conversations.mjs";
import { interleave } from "./interleave.mjs";
import { quoted } from "./quoted.mjs";

/**
 * W1: one row a message, in the order of time over all conversations.
 *
 * @param {number} count of messages
 */
export function* messagesCsv(count) {
  yield "conversation_id,channel,customer_id,agent_id,author_role,created_at,body,is_canned,tags\n";
  for (const { conversation, message } of interleave(conversations(count))) {
    const { id, channel, customer, tags } = conversation;
    const { at, role, author, body, canned } = message;
    const agent = role === "agent" ? author : "";
    const instant = new Date(at).toISOString();
    yield `${id},${channel},${customer},${agent},${role},${instant},${quoted(body)},${canned},${tags.join("|")}\n`;
  }
}
