import type { Notes } from "../../input/notes.ts";
import type { Instant } from "../../model/conversation.ts";
import type { Facts } from "../../model/facts.ts";
import { answeredOutside, tolerance } from "./answered-outside.ts";
import { leaveOutMessages } from "./leave-out-messages.ts";
import { spanOf } from "./log-extent.ts";

const note =
  "the messages end before the first response that is stated, and hold none, so some are missing: those of the conversation were " +
  "left out, and its times and reported values count";

/**
 * Leaves out the messages of conversations that were answered, as a ticket states, after all messages of the input: yesterday's
 * messages beside this morning's list do not tell who was answered since. As of an instant in the log nothing is missing.
 */
export function leaveOutCutEnds(facts: Facts, asOf: Instant, notes: Notes): void {
  const { messages, numbers } = facts;
  if (!numbers.firstResponseAt.isUsed) return;
  const { last } = spanOf(messages);
  if (asOf <= last) return;
  const cut = answeredOutside(facts, (repliedAt) => repliedAt > last + tolerance);
  // Who has a reply was answered by then, whatever response the list is about.
  for (let index = 0; index < messages.length && cut.size > 0; index++) {
    if (messages.role(index) === "agent") cut.delete(messages.conversationOf(index));
  }
  for (const conversation of cut) {
    // As of a clock before that nobody had.
    if ((numbers.firstResponseAt.get(conversation) ?? asOf) > asOf) cut.delete(conversation);
  }
  leaveOutMessages(cut, note, facts, notes);
}
