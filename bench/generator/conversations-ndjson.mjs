import { conversations } from "./conversations.mjs";

/**
 * W3: the facts of W1 with one conversation a line, its messages inside in the order of time.
 *
 * @param {number} count of messages
 */
export function* conversationsNdjson(count) {
  for (const { id, channel, customer, tags, messages } of conversations(count)) {
    const nested = messages.map(({ at, role, author, body, canned }) => {
      return { created_at: new Date(at).toISOString(), author_role: role, author, body, canned, tags };
    });
    yield `${JSON.stringify({ id, channel, customer_id: customer, messages: nested })}\n`;
  }
}
