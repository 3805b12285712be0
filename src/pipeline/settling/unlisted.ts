import type { Notes } from "../../input/notes.ts";
import type { EventKind } from "../../model/conversation.ts";
import type { Facts } from "../../model/facts.ts";
import { conversationsIn } from "../conversations-in.ts";
import { firstOf } from "../first-of.ts";
import { tellAcceptances } from "./untold-answers.ts";

const note =
  "a conversation that events name is in no list, unlike others of theirs, and has no messages: it counts by what the events tell, " +
  "and is left out where they do not tell when it was created or whether it was answered";

/** What cannot be the first that happens. Some tickets are pending when they are created, or with another team. */
const laterKinds: ReadonlySet<EventKind> = new Set(["resolved", "closed", "reopened"]);

/** What tells that nobody answered, as far as it was told at all. */
const leavings: ReadonlySet<EventKind> = new Set(["abandoned", "missed"]);

/**
 * Marks what is not told of conversations of which there are events alone, where a list has others of them: the files are of
 * different times, or channels. Their messages are missing, which does not make them unanswered; and what begins with its end was
 * created before.
 */
export function markUnlisted(facts: Facts, notes: Notes): void {
  const { messages, events, tickets, ownRows, ids, untoldMessages, untoldBeginnings, conversationCount } = facts;
  if (!joinList(facts)) return;
  const areAnswersTold = tellAcceptances(events);
  const written = conversationsIn(messages);
  const isKnownOtherwise = (conversation: number): boolean =>
    tickets.has(conversation) || ownRows.has(conversation) || written.has(conversation);
  const others = firstOf(events, conversationCount, (index) => !laterKinds.has(events.kind(index)));
  const later = firstOf(events, conversationCount, (index) => laterKinds.has(events.kind(index)));
  const left = conversationsIn(events, (index) => leavings.has(events.kind(index)));
  for (let conversation = 0; conversation < conversationCount; conversation++) {
    const begunAt = Math.min(others[conversation], later[conversation]);
    if (!Number.isFinite(begunAt) || isKnownOtherwise(conversation)) continue;
    if (later[conversation] < others[conversation]) untoldBeginnings.mark(conversation);
    if (!areAnswersTold && !left.has(conversation)) untoldMessages.mark(conversation);
    notes.add("unlisted-events", note, ids.text(conversation));
  }
}

/** Whether a list has any of the conversations that events name. */
function joinList({ events, tickets }: Facts): boolean {
  if (!tickets.isUsed) return false;
  for (let index = 0; index < events.length; index++) if (tickets.has(events.conversationOf(index))) return true;
  return false;
}
