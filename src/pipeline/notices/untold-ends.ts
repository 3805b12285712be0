import type { Notes } from "../../input/notes.ts";
import { lifecycleFacts } from "../../metrics/conversation/lifecycle.ts";
import { MarkColumn } from "../../model/columns.ts";
import type { Facts } from "../../model/facts.ts";
import { missing } from "../../model/texts/dictionary.ts";
import type { Question } from "../../report/build.ts";

const endNotTold =
  "a ticket is only in files that have no column of its status or its end, which others have: it counts as open";

/** What columns of tickets tell of their ends. */
const endFacts = lifecycleFacts.filter((fact) => fact !== "events");

/** Says of how many tickets no file tells whether they have ended, where other files tell it of others, and a metric needs it. */
export function noteUntoldEnds({ metrics }: Question, facts: Facts, notes: Notes): void {
  const { tickets, events, ids, found, conversationCount } = facts;
  const isAsked = metrics.some(({ needs }) => endFacts.some((fact) => needs.flat().includes(fact)));
  const isToldOfOthers = events.length === 0 && endFacts.some((fact) => found.has(fact));
  if (!isAsked || !isToldOfOthers || !tickets.someTellNone(endFacts)) return;
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
