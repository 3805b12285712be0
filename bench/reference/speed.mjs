import { summary } from "./summary.mjs";

/**
 * @typedef {{ at: number, role: string }} Message
 * @typedef {{ channel: string, messages: Message[] }} Conversation messages in the order of time
 */

/**
 * W1 and W3 by plain loops over whole conversations, straight from the definitions.
 *
 * @param {Conversation[]} conversations
 */
export function speedNumbers(conversations) {
  const firstResponses = [];
  const replies = [];
  const lengths = [];
  let unanswered = 0;
  for (const { messages } of conversations) {
    const spoken = messages.filter(({ role }) => role !== "bot");
    if (spoken[0].role === "agent") continue;
    lengths.push(spoken.length);
    const first = spoken.find(({ role }) => role === "agent");
    if (first) firstResponses.push((first.at - spoken[0].at) / 1000);
    else unanswered += 1;
    replies.push(...replyTimes(spoken));
  }
  return {
    conversations: conversations.length,
    unanswered,
    "first-response-time": summary(firstResponses),
    "reply-time": summary(replies),
    "messages-per-chat": summary(lengths),
  };
}

/** @param {Message[]} spoken */
function replyTimes(spoken) {
  const times = [];
  let turnBegunAt = null;
  for (const { at, role } of spoken) {
    if (role === "customer") turnBegunAt ??= at;
    else if (turnBegunAt !== null) {
      times.push((at - turnBegunAt) / 1000);
      turnBegunAt = null;
    }
  }
  return times;
}
