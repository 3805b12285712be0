import type { Notes } from "../../input/notes.ts";
import { lifecycleFacts } from "../../metrics/conversation/lifecycle.ts";
import { MarkColumn } from "../../model/columns.ts";
import type { Facts } from "../../model/facts.ts";
import { missing } from "../../model/texts/dictionary.ts";
import type { Question } from "../../report/build.ts";

const endNotTold =
  "a ticket is only in files that have no column of its status or its end, which others have: it counts as open";

const unlistedNote =
  "a conversation that has messages is in no list, unlike others that have some: no file tells whether it has ended, and it counts as open";

/** What columns of tickets tell of their ends. */
const endFacts = lifecycleFacts.filter((fact) => fact !== "events");

/** Says of how many conversations no file tells whether they have ended, where files tell it of others, and a metric needs it. */
export function noteUntoldEnds({ metrics }: Question, facts: Facts, notes: Notes): void {
  const isAsked = metrics.some(({ needs }) => endFacts.some((fact) => needs.flat().includes(fact)));
  if (!isAsked || !endFacts.some((fact) => facts.found.has(fact))) return;
  if (facts.events.length === 0) noteTickets(facts, notes);
  for (const conversation of unlistedIn(facts)) notes.add("end-not-told", unlistedNote, facts.ids.text(conversation));
}

function noteTickets(facts: Facts, notes: Notes): void {
  const { tickets, ids, conversationCount } = facts;
  if (!tickets.someTellNone(endFacts)) return;
  const begun = begunIn(facts);
  for (let conversation = 0; conversation < conversationCount; conversation++) {
    if (!begun.has(conversation) || !tickets.tellNone(conversation, endFacts)) continue;
    notes.add("end-not-told", endNotTold, ids.text(conversation));
  }
}

/** Those that something tells the beginning of: others, such as tickets that only a rating names, count nowhere. */
function begunIn({ numbers, messages, conversationCount }: Facts): MarkColumn {
  const begun = new MarkColumn();
  for (let conversation = 0; conversation < conversationCount; conversation++) {
    if (numbers.createdAt.get(conversation) !== undefined) begun.mark(conversation);
  }
  for (let index = 0; index < messages.length; index++) {
    const conversation = messages.conversationOf(index);
    if (conversation !== missing) begun.mark(conversation);
  }
  return begun;
}

/** Those with messages, and no events, that are not among the tickets, where others are. The cases of a room are in no list. */
function unlistedIn({ messages, events, tickets, rooms, texts }: Facts): ReadonlySet<number> {
  const none = new Set<number>();
  if (rooms.isUsed || !tickets.someTell(endFacts)) return none;
  const unlisted = new Set<number>();
  let isJoined = false;
  for (let index = 0; index < messages.length; index++) {
    const conversation = messages.conversationOf(index);
    if (conversation === missing) continue;
    if (tickets.has(conversation)) isJoined = true;
    else if (texts.status.code(conversation) === missing) unlisted.add(conversation);
  }
  for (let index = 0; index < events.length; index++) unlisted.delete(events.conversationOf(index));
  return isJoined ? unlisted : none;
}
