import type { Notes } from "../../input/notes.ts";
import type { Facts } from "../../model/facts.ts";
import { answeredOutside, tolerance } from "./answered-outside.ts";
import { begunBefore } from "./begun-before.ts";
import { leaveOutMessages } from "./leave-out-messages.ts";
import { spanOf } from "./log-extent.ts";

const cutNote =
  "the messages begin after the first response that is stated, so some are missing: those of the conversation were left out, " +
  "and its times and reported values count";

const begunNote =
  "the log begins after the conversation was created, and its first message there comes more than a day and longer after that than " +
  "any other's: so some are missing, those that are there were left out, and its times and reported values count";

/**
 * Leaves out the messages of conversations that were answered, or surely begun, before any message of the input: a month's messages
 * beside a longer list of tickets begin in the middle of some, whose first message there is neither the first question nor the
 * first reply. Asked when all has been read.
 */
export function leaveOutCutBeginnings(facts: Facts, notes: Notes): void {
  if (facts.messages.length === 0) return;
  const begun = begunBefore(facts);
  if (facts.numbers.firstResponseAt.isUsed) {
    const { first } = spanOf(facts.messages);
    const cut = answeredOutside(facts, (repliedAt) => repliedAt < first - tolerance);
    leaveOutMessages(cut, cutNote, facts, notes);
  }
  leaveOutMessages(begun, begunNote, facts, notes);
}
