import { Heap } from "./heap.mjs";

/**
 * @typedef {import('./conversations.mjs').Conversation} Conversation
 * @typedef {import('./conversations.mjs').Message} Message
 * @typedef {{ conversation: Conversation, next: number }} Cursor a conversation and the place of its next message
 */

/**
 * All messages in the order of time, as a log has them. Only the conversations that are going on are held.
 *
 * @param {Iterable<Conversation>} conversations in the order in which they begin
 * @returns {Generator<{ conversation: Conversation, message: Message }>}
 */
export function* interleave(conversations) {
  /** @type {Heap<Cursor>} */
  const going = new Heap(isEarlier);
  for (const conversation of conversations) {
    yield* messagesBefore(going, conversation.messages[0].at);
    going.push({ conversation, next: 0 });
  }
  yield* messagesBefore(going, Number.POSITIVE_INFINITY);
}

/**
 * @param {Heap<Cursor>} going
 * @param {number} end
 */
function* messagesBefore(going, end) {
  for (let cursor = going.peek(); cursor && instant(cursor) < end; cursor = going.peek()) {
    const { conversation } = cursor;
    const message = conversation.messages[cursor.next];
    cursor.next += 1;
    if (cursor.next < conversation.messages.length) going.sinkTop();
    else going.pop();
    yield { conversation, message };
  }
}

/** @param {Cursor} cursor */
function instant({ conversation, next }) {
  return conversation.messages[next].at;
}

/**
 * Ids grow with time and are of one length, so they settle equal instants the same way on every machine.
 *
 * @param {Cursor} one
 * @param {Cursor} other
 */
function isEarlier(one, other) {
  const difference = instant(one) - instant(other);
  return difference === 0 ? one.conversation.id < other.conversation.id : difference < 0;
}
