import type { Notes } from "../../input/notes.ts";
import type { Facts } from "../../model/facts.ts";
import { missing } from "../../model/texts/dictionary.ts";

/** Leaves out the messages of conversations of which some are missing, and says why. */
export function leaveOutMessages(cut: ReadonlySet<number>, why: string, facts: Facts, notes: Notes): void {
  const { messages, untoldMessages, ids } = facts;
  if (cut.size === 0) return;
  for (let index = 0; index < messages.length; index++) {
    if (cut.has(messages.conversationOf(index))) messages.move(index, missing);
  }
  for (const conversation of cut) {
    untoldMessages.mark(conversation);
    notes.add("missing-messages", why, `conversation ${ids.text(conversation)}`);
  }
}
