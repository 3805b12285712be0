import type { Notes } from "../../input/notes.ts";
import type { Facts } from "../../model/facts.ts";
import type { Log } from "../../model/logs/log-entries.ts";

/**
 * Says where ratings or events beside tickets are all of conversations that neither a ticket nor a message tells of: the files
 * may name them each in its own way. Where one joins, the others are more likely of another time.
 */
export function noteUnjoinedLogs(facts: Facts, notes: Notes): void {
  if (!facts.tickets.isUsed) return;
  for (const conversation of unjoinedOf(facts.surveys, facts)) {
    notes.add("unjoined-ratings", ofRatings, `"${facts.ids.text(conversation)}"`);
  }
  for (const conversation of unjoinedOf(facts.events, facts)) {
    notes.add("unjoined-events", ofEvents, `"${facts.ids.text(conversation)}"`);
  }
}

const ofRatings =
  "a conversation that ratings name has no ticket, and none of the others that they name has: the files may write ids each in " +
  "its own way";
const ofEvents =
  "a conversation that events name has no ticket, and none of the others that they name has: the files may write ids each in " +
  "its own way";

/** The conversations of a log, where none of them joins anything; else none. */
function unjoinedOf(
  log: Pick<Log, "length" | "conversationOf">,
  { tickets, ownRows, messages }: Facts,
): ReadonlySet<number> {
  const none = new Set<number>();
  const unjoined = new Set<number>();
  for (let index = 0; index < log.length; index++) {
    const conversation = log.conversationOf(index);
    if (tickets.has(conversation) || ownRows.has(conversation)) return none;
    unjoined.add(conversation);
  }
  if (unjoined.size === 0) return none;
  for (let index = 0; index < messages.length; index++) {
    if (unjoined.has(messages.conversationOf(index))) return none;
  }
  return unjoined;
}
